import assert from "node:assert/strict";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { locateOrThrow, NEEDS } from "../../../scripts/browsers/find.ts";

export function startChromium(...args: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: locateOrThrow(NEEDS.chromium),
    args: ["--no-sandbox", "--disable-gpu", ...args],
  });
}

/** A person with a phone and a browser that has never seen the demo; and what went wrong behind their back. */
export class Visit {
  readonly context: BrowserContext;
  readonly faults: string[] = [];

  private constructor(context: BrowserContext, allowedOrigins: readonly string[]) {
    this.context = context;
    context.setDefaultTimeout(20_000);
    context.on("console", (message) => {
      if (/^(error|warning)$/u.test(message.type())) this.faults.push(message.text());
    });
    context.on("weberror", (error) => this.faults.push(String(error.error())));
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const isNetwork = /^(https?|wss?):$/u.test(protocol);
      if (isNetwork && !allowedOrigins.includes(origin)) this.faults.push(request.url());
    });
  }

  static async starts(browser: Browser, ...urls: string[]): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: "ja-JP",
      timezoneId: "America/Los_Angeles",
    });
    const visit = new Visit(
      context,
      urls.map((url) => new URL(url).origin),
    );
    await context.exposeFunction("tellViolation", (text: string) => visit.faults.push(text));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { tellViolation } = globalThis as unknown as { tellViolation(text: string): void };
        tellViolation(`${event.violatedDirective} violated: ${event.blockedURI}`);
      });
    });
    return visit;
  }

  async opens(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Presses a link of the mailbox's newest mail, which opens a tab of its own. */
  async followsLinkIn(mailbox: Page, subject: string, link: RegExp): Promise<Page> {
    const mail = mailbox.getByRole("listitem").filter({ hasText: subject });
    const opened = this.context.waitForEvent("page");
    await mail.getByRole("link", { name: link }).click();
    return await opened;
  }

  async ends(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.faults, []);
  }
}

export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

export async function presses(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

/** Agrees to every document and goes on. */
export async function agrees(page: Page): Promise<void> {
  await sees(page, "規約を確認し、同意してください");
  await page.getByRole("checkbox").first().waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await presses(page, "次へ進む");
}

/** From the terms to the choice of a time. */
export async function goesToSlots(page: Page): Promise<void> {
  await agrees(page);
  await page.getByLabel("すべてに当てはまります").check();
  await presses(page, "次へ進む");
  await sees(page, "時刻はすべて日本時間です");
}

/** Takes the last of the soonest slots: the first may lapse meanwhile. */
export async function takesSlot(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /を選ぶ$/u })
    .last()
    .click();
  await sees(page, "連絡先などを入力してください");
}

/** From the terms to the form. */
export async function goesToForm(page: Page): Promise<void> {
  await goesToSlots(page);
  await takesSlot(page);
}

/** Fills in the fields by their ids, checks them on the review and sends them. */
export async function sends(
  page: Page,
  values: Readonly<Record<string, string>>,
  button: string,
): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.locator(`#${id}`).fill(value);
  await presses(page, "確認画面へ進む");
  await sees(page, "まだ送信していません");
  await presses(page, button);
}
