import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { goesToForm, goesToSlots, presses, sees, sends, takesSlot } from "../demo/visit.ts";
import { documentWith, SCRIPT, Site, TAG } from "./site.ts";

const HANAKO = { name: "職業 花子", email: "hanako@example.jp", phone: "090-1234-5678" };

/** Where every heading, label, input and button of the step stands. */
function boxesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((each) => [
        each,
        ...(each.shadowRoot ? inside(each.shadowRoot) : []),
      ]);
    return inside(document)
      .filter((each) => each.matches("#title, label, input, button, p, fieldset, th, td, .frame"))
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return `${each.localName}#${each.id} ${Math.round(width)} × ${Math.round(height)}`;
      });
  });
}

describe("a document of its own kind:", { timeout: 180_000 }, () => {
  let site: Site;
  before(async () => {
    const margin = "<style>body { margin: 8px; }</style>";
    site = await Site.starts((api) => ({
      "standard.html": documentWith(`${TAG(api)}${SCRIPT}`, margin),
      "quirks.html": documentWith(`${TAG(api)}${SCRIPT}`, margin).replace("<!doctype html>", ""),
      "base.html": documentWith(
        TAG(api),
        `${SCRIPT}<base href="https://elsewhere.invalid/there/" target="_blank">`,
      ),
      "swap.html": documentWith(`<main>${TAG(api)}</main>`, SCRIPT),
    }));
  });
  after(() => site?.ends());

  it("without a doctype, in quirks mode, everything has the size that it has elsewhere", async () => {
    const visit = await site.visit();
    const [standard = [], quirks = []] = await Promise.all(
      ["standard", "quirks"].map(async (name) => {
        const page = await visit.opens(`${site.url}${name}.html`);
        await goesToSlots(page);
        await page
          .getByRole("button", { name: /を選ぶ$/u })
          .first()
          .waitFor();
        const slots = await boxesOn(page);
        await takesSlot(page);
        const mode = name === "quirks" ? "BackCompat" : "CSS1Compat";
        assert.equal(await page.evaluate(() => document.compatMode), mode);
        return [...slots, ...(await boxesOn(page))];
      }),
    );
    assert.ok(standard.length > 20, standard.join("\n"));
    assert.deepEqual(quirks, standard);
    await visit.ends();
  });

  it("with a base elsewhere, its parts load and the links to faults stay on the page", async () => {
    const visit = await site.visit();
    const page = await visit.opens(`${site.url}base.html`);
    await goesToForm(page);
    await presses(page, "確認画面へ進む");
    await page.getByRole("link", { name: /氏名/u }).click();
    assert.equal(await page.locator("#name:focus").count(), 1);
    assert.equal(page.url(), `${site.url}base.html`);
    assert.equal(visit.context.pages().length, 1);
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");
    await visit.ends();
  });

  it("with a base elsewhere, a link from a mail is followed and leaves no trace in the address", async () => {
    const visit = await site.visit();
    const page = await visit.opens(
      `${site.url}base.html#hw-booking/kitakyushu-mothers/confirm/secret-of-the-link-0123456789`,
    );
    await sees(page, "このリンクは使えません");
    assert.equal(page.url(), `${site.url}base.html`);
    visit.faults.splice(0);
    await visit.ends();
  });

  it("whose body a router swaps for a copy, and back: it begins anew, once, without a fault", async () => {
    const visit = await site.visit();
    const page = await visit.opens(`${site.url}swap.html`);
    await goesToForm(page);
    await page.evaluate(() => {
      const kept = document.body.cloneNode(true);
      const other = document.createElement("body");
      other.textContent = "ほかのページ";
      document.body = other;
      history.pushState({}, "", "/other.html");
      history.replaceState({}, "", "/swap.html");
      document.body = kept as HTMLBodyElement;
    });
    await goesToForm(page);
    assert.equal(await page.locator("hw-online-booking").count(), 1);
    await visit.ends();
  });

  it("that is printed shows the step and nothing of what can only be pressed", async () => {
    const visit = await site.visit();
    const page = await visit.opens(`${site.url}standard.html`);
    await goesToForm(page);
    await page.emulateMedia({ media: "print" });
    await page.getByText("連絡先などを入力してください").first().waitFor();
    assert.equal(await page.locator("#language").isVisible(), false);
    await visit.ends();
  });
});
