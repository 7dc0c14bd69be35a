import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { locateOrThrow, NEEDS } from "../browsers/find.ts";
import { buildDemo } from "../demo/build.ts";
import { startServer, type DemoServer } from "../demo/server.ts";
import type { Shot } from "./shots.ts";

/** Takes pictures of the built gallery, in Chromium, with everything that moves standing still. */
export class Camera {
  readonly #browser: Browser;
  readonly #server: DemoServer;
  readonly #context: BrowserContext;

  private constructor(browser: Browser, server: DemoServer, context: BrowserContext) {
    this.#browser = browser;
    this.#server = server;
    this.#context = context;
  }

  static async starts(): Promise<Camera> {
    const [server, browser] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      chromium.launch({
        executablePath: locateOrThrow(NEEDS.chromium),
        args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-lcd-text"],
      }),
    ]);
    const context = await browser.newContext({
      locale: "ja-JP",
      timezoneId: "Asia/Tokyo",
      reducedMotion: "reduce",
    });
    return new Camera(browser, server, context);
  }

  async stops(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** @param css laid over the page, for a change that must be noticed */
  async takes(shot: Shot, css?: string): Promise<Buffer> {
    const page = await this.opens(shot);
    try {
      if (css) await page.evaluate(layOver, css);
      return await settled(page);
    } finally {
      await page.close();
    }
  }

  /** A page with a state on show, complete. @param delay how long its server takes for an answer, in ms */
  async opens({ id, width }: Omit<Shot, "name">, { delay = 0 } = {}): Promise<Page> {
    const page = await this.#context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${this.#server.url}gallery.html?state=${id}&lang=ja&delay=${delay}`);
    const shown = page.locator("html[data-shown]");
    const outcome = await shown.getAttribute("data-shown", { timeout: 60_000 });
    if (outcome !== "complete") throw new Error(`The gallery cannot show ${id}.`);
    return page;
  }

  /** A page of its own to reckon with pictures in: a browser reads and writes them. */
  async opensDesk(): Promise<Page> {
    return await this.#browser.newPage();
  }
}

/** A picture like the one before it: what was still being laid out is not judged. */
async function settled(page: Page): Promise<Buffer> {
  let before: Buffer | undefined;
  for (let tries = 0; tries < 10; tries++) {
    const picture = await page.screenshot({ fullPage: true, animations: "disabled" });
    if (before?.equals(picture)) return picture;
    before = picture;
  }
  throw new Error("The page does not come to rest.");
}

/** Runs in the page: a style sheet into every shadow root. */
function layOver(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const into = (root: ParentNode): void => {
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      if (!shadowRoot) continue;
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      into(shadowRoot);
    }
  };
  into(document);
}
