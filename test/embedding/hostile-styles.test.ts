import { expect } from "@open-wc/testing";
import { HostPage } from "../support/view-host.ts";

/** What style sheets of pages do to everything, or to what the widget is made of. */
const sheets: Record<string, string> = {
  "unsets everything": "* { all: unset !important; }",
  "hides what it is made of":
    "div, p, section, form, input, button, label, ul, h2 { display: none !important; }",
  "shrinks its root": "html { font-size: 62.5%; }",
  "has every element inherit the unreadable": `* {
    color: red !important; font: italic 3px/0 cursive !important; 
    text-align: right !important; text-indent: 9em !important; text-transform: uppercase !important;
    word-break: break-all !important; white-space: nowrap !important; color-scheme: dark !important;
    -webkit-text-fill-color: transparent !important; caret-color: transparent !important;
    list-style: square inside !important; cursor: crosshair !important; quotes: none !important;
    text-shadow: 0 0 4px red !important; text-emphasis: dot !important; tab-size: 99 !important;
    border-collapse: collapse !important; text-wrap: nowrap !important; hyphens: auto !important; }`,
  "runs from right to left": "* { direction: rtl !important; }",
};

/** What a page may do: set the letters apart for its readers, and hide itself whole. */
const passes = /^(?:letter|word)-spacing$|^visibility$|^pointer-events$/u;
const inside = ({ root }: HostPage) =>
  [...root.shadowRoot!.querySelectorAll<HTMLElement>(".frame, .frame *")].flatMap((element) => [
    element,
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>("*:not(style)") ?? []),
  ]);

/** Everything that an engine reckons of the look of every element in it. */
function looks(page: HostPage): Map<string, string> {
  return new Map(
    inside(page).flatMap((element, at) => {
      const style = getComputedStyle(element);
      return [...style]
        .filter((name) => !passes.test(name) && !name.startsWith("--"))
        .map((name) => [
          `${at} ${element.localName}.${element.className} ${name}`,
          style.getPropertyValue(name),
        ]);
    }),
  );
}

async function opens(css: string): Promise<HostPage> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body { margin: 0; } ${css}`);
  document.adoptedStyleSheets = [sheet];
  const page = await HostPage.places({ office: "otaru", lang: "ja" });
  await customElements.whenDefined("hw-ob-typed-watch");
  await page.waitsFor(() => page.all("input[type=checkbox]").length > 0, "the documents");
  return page;
}

describe("a page whose style sheet", () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    HostPage.clears();
  });

  for (const [name, css] of Object.entries(sheets)) {
    it(`${name} changes nothing inside the widget`, async () => {
      const usual = await opens("");
      const expected = looks(usual);
      HostPage.clears();
      const found = looks(await opens(css));
      const different = [...expected].filter(([key, value]) => found.get(key) !== value);
      expect(expected.size).to.be.greaterThan(5000);
      expect(
        different.map(([key, value]) => `${key}: ${value} → ${found.get(key)}`).slice(0, 20),
      ).to.deep.equal([]);
    });
  }

  for (const css of [
    "* { box-sizing: content-box !important; float: left !important; }",
    "hw-online-booking { display: inline-block; }",
    "* { writing-mode: vertical-rl !important; }",
    "body { display: flex; } hw-online-booking { flex: none; }",
  ]) {
    it(`shrinks it to its content leaves it as wide as a small phone: ${css}`, async () => {
      const page = await opens(css);
      const { width } = page.one(".frame").getBoundingClientRect();
      expect(width).to.be.within(288, document.documentElement.clientWidth);
    });
  }

  it("hides everything hides it too, and shows it whole again", async () => {
    const page = await opens(".host-hidden { visibility: hidden; }");
    page.root.classList.add("host-hidden");
    expect(getComputedStyle(page.one("h2, #title")).visibility).to.equal("hidden");
    page.root.classList.remove("host-hidden");
    expect(getComputedStyle(page.one("h2, #title")).visibility).to.equal("visible");
  });
});
