import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { Firefox, until } from "./marionette.ts";

/** Runs before every script in the page. */
const EYES = `
  const all = (root) =>
    [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const one = (selector, text) =>
    all(document).find((each) => each.matches(selector) && (!text || each.textContent.trim() === text));
  const press = (selector, text) => { const found = one(selector, text); found?.click(); return Boolean(found); };
`;
const ARROW_DOWN = "\uE015";
const ENTER = "\uE006";

const kept = {
  name: "職業 花子",
  email: "hanako@example.jp",
  tel: "+819012345678",
  "address-level1": "福岡県",
  "address-level2": "北九州市",
  "street-address": "見本町1-1",
  country: "JP",
};

describe("the form, filled in by Firefox itself", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let firefox: Firefox;
  before(async () => {
    [server, firefox] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      Firefox.starts({
        "extensions.formautofill.addresses.supported": "on",
        "extensions.formautofill.addresses.enabled": true,
      }),
    ]);
  });
  after(async () => {
    await firefox?.ends();
    await server?.close();
  });

  const sees = (script: string) => until(() => firefox.inPage(EYES + script));
  const valueOf = (id: string) => firefox.inPage(`${EYES} return one("#${id}").value`);
  /** Whether the list under the input is open and the address in it chosen. */
  const isChosen = () =>
    firefox.inBrowser(`
      const { popupOpen, selectedIndex, richlistbox } = document.getElementById("PopupAutoComplete") ?? {};
      return Boolean(popupOpen) &&
        richlistbox.itemChildren[selectedIndex]?.getAttribute("originaltype") === "autofill";
    `);
  const isFilled = async () => (await valueOf("phone")) !== "";
  /** An Enter that comes soon after the list has opened is not heard, so that nobody is tricked into it. */
  const choosesAddress = async () => {
    if (!(await isChosen())) await firefox.presses(ARROW_DOWN);
    else await firefox.presses(ENTER);
    await pause(300);
    return await isFilled();
  };

  it("takes name, mail and phone from the address it keeps, and touches nothing else", async () => {
    await firefox.inBrowser(`
      const path = "resource://autofill/FormAutofillStorage.sys.mjs";
      const { formAutofillStorage } = ChromeUtils.importESModule(path);
      await formAutofillStorage.initialize();
      await formAutofillStorage.addresses.add(${JSON.stringify(kept)});
    `);
    await firefox.opens(`${server.url}kitakyushu-mothers.html`);
    await sees(`return one("[type=checkbox]")`);
    await firefox.inPage(`${EYES}
      for (const box of all(document)) if (box.matches("[type=checkbox]:not(:checked)")) box.click();
      press("button", "次へ進む");
    `);
    await sees(`return press("[type=radio]") && press("button", "次へ進む")`);
    await sees(`return press(".soonest button")`);
    await sees(`return one("#name")`);

    await firefox.clicks(`${EYES} return one("#name")`);
    await until(choosesAddress);

    assert.equal(await valueOf("name"), kept.name);
    assert.equal(await valueOf("email"), kept.email);
    // Its hint speaks of the phone; Firefox looks for a field's name in such text.
    assert.equal(await valueOf("jobSeekerNumber"), "");
    await firefox.inPage(`${EYES} press("button", "確認画面へ進む")`);
    await sees(`return one(".heading", "内容を確認してください")`);
    for (const text of [kept.name, kept.email, "09012345678"]) {
      assert.ok(await firefox.inPage(`${EYES} return Boolean(one("dd", "${text}"))`), text);
    }
  });
});
