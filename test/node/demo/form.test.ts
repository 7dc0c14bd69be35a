import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Browser, CDPSession, Page } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { goesToForm, presses, sees, startChromium, Visit } from "./visit.ts";

/** As Chromium keeps an address: the field types are its own. */
const kept = [
  { name: "NAME_FULL", value: "職業 花子" },
  { name: "EMAIL_ADDRESS", value: "hanako@example.jp" },
  { name: "PHONE_HOME_WHOLE_NUMBER", value: "+819012345678" },
  { name: "ADDRESS_HOME_COUNTRY", value: "JP" },
];

interface Node {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function nodeWithId(node: Node, id: string): Node | undefined {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  if (attributes[attributes.indexOf("id") + 1] === id && attributes.includes("id")) return node;
  for (const child of [...children, ...shadowRoots]) {
    const found = nodeWithId(child, id);
    if (found) return found;
  }
  return undefined;
}

describe("the form, in a browser that does what browsers do", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let devtools: CDPSession;
  before(async () => {
    [server, browser] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      startChromium(),
    ]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    visit = await Visit.starts(browser, server.url);
    page = await visit.opens(`${server.url}kitakyushu-mothers.html`);
    await goesToForm(page);
    devtools = await page.context().newCDPSession(page);
  });
  afterEach(() => visit.ends());

  const valueOf = (id: string) => page.locator(`#${id}`).inputValue();

  it("is filled in by the browser itself, through the shadow roots, and read as it stands", async () => {
    const { root } = (await devtools.send("DOM.getDocument", { depth: -1, pierce: true })) as {
      readonly root: Node;
    };
    const name = nodeWithId(root, "name");
    assert.ok(name);
    const filling = { fieldId: name.backendNodeId, address: { fields: kept } };
    await devtools.send("Autofill.trigger", filling);
    await page.waitForFunction((id) => {
      const find = (root: ParentNode): HTMLInputElement | undefined =>
        [...root.querySelectorAll("*")]
          .map((each) => (each.id === id ? each : each.shadowRoot && find(each.shadowRoot)))
          .find(Boolean) as HTMLInputElement | undefined;
      return find(document)?.value;
    }, "phone");
    assert.equal(await valueOf("name"), "職業 花子");
    assert.equal(await valueOf("email"), "hanako@example.jp");
    await presses(page, "確認画面へ進む");
    await sees(page, "まだ送信していません");
    for (const text of ["職業 花子", "hanako@example.jp", "09012345678"]) await sees(page, text);
  });

  it("touches nothing while an input method composes, and shows the value once it is left", async () => {
    const typed = "０９０ー１２３４ー５６７８";
    await page.locator("#phone").focus();
    for (const length of [3, 8, typed.length]) {
      const text = typed.slice(0, length);
      await devtools.send("Input.imeSetComposition", {
        text,
        selectionStart: length,
        selectionEnd: length,
      });
      assert.equal(await valueOf("phone"), text);
    }
    await devtools.send("Input.insertText", { text: typed });
    assert.equal(await valueOf("phone"), typed);
    await page.keyboard.press("Tab");
    assert.equal(await valueOf("phone"), "090-1234-5678");
  });

  it("is left only after a question, while something is typed; staying loses nothing", async () => {
    await page.locator("#name").pressSequentially("花子");
    const question = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await question;
    assert.equal(dialog.type(), "beforeunload");
    await dialog.dismiss();
    assert.equal(await valueOf("name"), "花子");
    const asked: string[] = [];
    page.on("dialog", (another) => {
      asked.push(another.type());
      void another.accept();
    });
    await presses(page, "入力内容を消す");
    await sees(page, "入力内容を消しました");
    const closed = page.waitForEvent("close");
    await page.close({ runBeforeUnload: true });
    await closed;
    assert.deepEqual(asked, [], "nothing is asked any more");
  });
});
