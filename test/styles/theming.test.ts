import { expect } from "@open-wc/testing";
import { base } from "../../src/styles/base.ts";
import { buttons } from "../../src/styles/buttons.ts";
import { tokens } from "../../src/styles/tokens.ts";
import { examples } from "../../demo/gallery/states/examples.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";
import type { Page } from "../support/view-page.ts";

/** What shows under a pointer or a finger only, or with the focus, which WebKit shows to a keyboard's user only. */
const inUse = [
  "--hw-color-focus",
  "--hw-color-focus-ring",
  "--hw-radius-small",
  "--hw-color-primary-hover",
  "--hw-color-primary-active",
  "--hw-color-primary-subtle",
];
/** Between them they show all the rest. */
const shown = new Set([
  "slot of otaru",
  "a day was chosen",
  "booked of otaru",
  "the form is empty and every field is at fault",
  "review of otaru",
]);
const watched = [
  "color",
  "background-color",
  "border-top-color",
  "border-top-left-radius",
  "font-family",
  "font-size",
  "line-height",
  "outline-color",
  "box-shadow",
] as const;
const properties = [...tokens.cssText.matchAll(/var\(\s*(--hw-[\w-]+)/gu)].map(([, name]) => name!);

/** A value that no token has. */
function otherValue(name: string): string {
  if (name.startsWith("--hw-color")) return "rgb(1, 2, 3)";
  if (name === "--hw-font-family") return "fantasy";
  return name.startsWith("--hw-line-height") ? "3" : "23px";
}

/** Everything about the look of a page that is watched. */
function lookOf(page: Page): string {
  return page
    .all("*")
    .map((element) => {
      const style = getComputedStyle(element);
      return watched.map((name) => style.getPropertyValue(name)).join(" ");
    })
    .join("\n");
}

describe("a custom property that the page's owner sets", () => {
  const hasEffect = new Set<string>();

  before(async function () {
    this.timeout(60_000);
    for (const example of examples.filter(({ name }) => shown.has(name))) {
      const page = await showsExample(example, "ja");
      const widget = page.root as HTMLElement;
      const usual = lookOf(page);
      for (const name of properties) {
        widget.style.setProperty(name, otherValue(name));
        if (lookOf(page) !== usual) hasEffect.add(name);
        widget.style.removeProperty(name);
      }
      clearsPage();
    }
  });

  for (const name of properties.filter((each) => !inUse.includes(each))) {
    it(`changes what is seen: ${name}`, () => {
      expect([...hasEffect]).to.include(name);
    });
  }

  for (const name of inUse) {
    it(`changes what is seen in use: ${name}`, () => {
      const rules = [
        ...`${base.cssText}${buttons.cssText}`.matchAll(
          /:(?:hover|active|focus-visible) \{[^}]+\}/gu,
        ),
      ];
      expect(rules.join()).to.include(`var(${name.replace("--hw-", "--_")})`);
    });
  }

  it("holds where the page's root font size is small", async () => {
    document.documentElement.style.fontSize = "5px";
    const page = await showsExample(
      examples.find(({ name }) => name === "slot of otaru")!,
      "ja",
    );
    const { fontSize } = getComputedStyle(page.one("#title"));
    document.documentElement.style.fontSize = "";
    clearsPage();
    expect(Number.parseFloat(fontSize)).to.be.at.least(24);
  });
});
