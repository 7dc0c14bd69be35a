import { expect } from "@open-wc/testing";
import { createMockApi } from "../mock-api/in-process.ts";
import { languages } from "../src/i18n/locale.ts";
import { nameOf } from "./support/page.ts";
import { NOW } from "../demo/gallery/states/facts.ts";
import { HostPage } from "./support/view-host.ts";

const office = "otaru";
const frameLang = (page: HostPage) =>
  page.one('[part="frame"]').closest<HTMLElement>("[lang]")?.lang;

/** A box on the page, or in a shadow root of the page's own, with a language. */
function hostWith(lang: string, inShadow: boolean): HTMLElement | ShadowRoot {
  const host = document.createElement("div");
  host.className = "host";
  host.lang = lang;
  document.body.append(host);
  return inShadow ? host.attachShadow({ mode: "open" }) : host;
}

describe("the widget speaks", () => {
  const pageLang = document.documentElement.lang;
  afterEach(() => {
    HostPage.clears();
    document.documentElement.lang = pageLang;
  });

  it("Japanese where nobody says otherwise", async () => {
    document.documentElement.removeAttribute("lang");
    const page = await HostPage.places({ office });
    await page.sees("規約を確認し、同意してください");
    expect(frameLang(page)).to.equal("ja");
  });

  it("the language of its attribute", async () => {
    const page = await HostPage.places({ office, lang: "en-GB" });
    await page.sees("Read the terms and agree to them");
    expect(frameLang(page)).to.equal("en");
    expect(page.text).to.include("Hello Work Otaru");
  });

  it("Japanese for a language that it does not know, and its frame says so", async () => {
    const page = await HostPage.places({ office, lang: "de" });
    await page.sees("規約を確認し、同意してください");
    expect(frameLang(page)).to.equal("ja");
  });

  it("the page's language", async () => {
    document.documentElement.lang = "en";
    const page = await HostPage.places({ office });
    await page.sees("Read the terms");
  });

  for (const inShadow of [false, true]) {
    it(`the language of ${inShadow ? "whoever hosts its shadow root" : "what it stands in"}`, async () => {
      const page = await HostPage.places({ office }, { into: hostWith("en", inShadow) });
      await page.sees("Read the terms");
    });
  }

  it("its own attribute's language rather than that of what it stands in", async () => {
    const page = await HostPage.places({ office, lang: "ja" }, { into: hostWith("en", false) });
    await page.sees("規約を確認し、同意してください");
  });

  it("another language when the attribute changes, and when it is taken away", async () => {
    const page = await HostPage.places({ office, lang: "ja" }, { into: hostWith("en", false) });
    await page.sees("規約を確認し、同意してください");
    page.root.lang = "en";
    await page.sees("Read the terms");
    page.root.lang = "ja";
    await page.sees("規約を確認し、同意してください");
    page.root.removeAttribute("lang");
    await page.sees("Read the terms");
  });

  it("the last language asked for, however long another takes to load", async () => {
    const page = await HostPage.places({ office, lang: "ja" });
    await page.sees("規約を確認し、同意してください");
    page.root.lang = "en";
    page.root.lang = "ja";
    await import("../src/i18n/en.ts");
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await page.root.updateComplete;
    expect(frameLang(page)).to.equal("ja");
    page.root.lang = "en";
    await page.sees("Read the terms");
  });

  it("the language that the visitor chooses, whatever the page says later", async () => {
    const page = await HostPage.places({ office, lang: "ja" });
    await page.sees("規約を確認し、同意してください");
    await page.choosesLanguage("English");
    await page.sees("Read the terms");
    page.root.lang = "ja";
    await page.root.updateComplete;
    expect(frameLang(page)).to.equal("en");
    await page.choosesLanguage("日本語");
    await page.sees("規約を確認し、同意してください");
  });

  it("a language that is chosen by its own name, beside a word that whoever looks for it may know", async () => {
    const page = await HostPage.places({ office, lang: "ja" });
    await page.sees("規約を確認し、同意してください");
    const select = page.one<HTMLSelectElement>("#language");
    expect(nameOf(select)).to.equal("言語 / Language");
    expect([...select.options].map(({ lang, value, text }) => [lang, value, text])).to.deep.equal(
      Object.entries(languages).map(([tag, name]) => [tag, tag, name]),
    );
    expect(select.value).to.equal("ja");
    page.root.lang = "en";
    await page.sees("Read the terms");
    expect(select.value).to.equal("en");
    expect(nameOf(select)).to.equal("Language");
  });

  it("a language chosen before the office is known, and the list keeps the focus", async () => {
    const server = createMockApi({ now: NOW });
    let answers = () => {};
    const waits = new Promise<void>((resolve) => (answers = resolve));
    const page = await HostPage.places(
      { office, lang: "ja" },
      { server: { ...server, fetch: (request) => waits.then(() => server.fetch(request)) } },
    );
    await page.root.updateComplete;
    const select = page.one<HTMLSelectElement>("#language");
    select.focus();
    await page.choosesLanguage("English");
    await page.sees("Loading the booking information.");
    answers();
    await page.sees("Read the terms");
    expect(page.one("#language")).to.equal(select);
    expect(page.root.shadowRoot?.activeElement).to.equal(select);
  });

  it("the page's language when it cannot be shown at all", async () => {
    const page = await HostPage.places({ lang: "en", office: "Otaru" });
    await page.sees("Online booking cannot be shown");
    expect(frameLang(page)).to.equal("en");
  });

  it("the new place's language when it is moved", async () => {
    const page = await HostPage.places({ office }, { into: hostWith("en", false) });
    await page.sees("Read the terms");
    hostWith("ja", false).appendChild(page.root);
    await page.sees("規約を確認し、同意してください");
  });
});
