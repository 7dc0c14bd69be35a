import { expect } from "@open-wc/testing";
import { focusedElement } from "../support/page.ts";
import { stepExamples } from "../../demo/gallery/states/examples.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";
import type { Page } from "../support/view-page.ts";
import { Stage } from "../support/view-step.ts";

const references = ["aria-describedby", "aria-labelledby", "for", "aria-controls"];

/** Ids that are named and not there, or there twice, within their own shadow root. */
function brokenIds(page: Page): string[] {
  return page.all("*").flatMap((element) => {
    const root = element.getRootNode() as ShadowRoot;
    const twice = element.id && root.querySelectorAll(`[id="${element.id}"]`).length > 1;
    const named = references.flatMap((name) => element.getAttribute(name)?.split(" ") ?? []);
    const missing = named.filter((id) => !root.getElementById(id));
    return [...(twice ? [`twice #${element.id}`] : []), ...missing.map((id) => `missing #${id}`)];
  });
}

describe("when this is on show, its heading has the focus and nothing says that it is booked:", () => {
  afterEach(clearsPage);

  for (const example of stepExamples) {
    it(example.name, async () => {
      const page = await showsExample(example, "ja");
      const heading = page.one("#title");
      expect(heading.getAttribute("role")).to.equal("heading");
      expect(heading.getAttribute("aria-level")).to.equal("2");
      if (!example.does) {
        const refused = page.all("#error-summary")[0];
        expect(focusedElement()).to.equal(refused ?? heading);
      }
      const isBooked = page.all("hw-ob-booked-step").length > 0;
      expect(page.text.includes("完了しました")).to.equal(isBooked);
      expect(brokenIds(page)).to.deep.equal([]);
      expect(page.all("[style], [placeholder], [onclick], [autofocus]")).to.have.length(0);
      const help = page.all(".help").map((each) => each.textContent);
      expect(help, "the same help in every step").to.have.length(1);
      expect(help[0])
        .to.include("お困りのときは")
        .and.match(/電話:\s+0\d+-\d+-\d{4}/u);
      expect(page.all(".contact"), "and nothing repeats it").to.have.length(1);
    });
  }
});

describe("a step", () => {
  afterEach(() => Stage.closes());

  const levels: readonly (readonly [asked: number, title: string, below: string])[] = [
    [1, "1", "2"],
    [3, "3", "4"],
    [5, "5", "6"],
  ];
  for (const [headingLevel, title, below] of levels) {
    it(`has headings of levels ${title} and ${below} where the page's owner asks for ${headingLevel}`, async () => {
      const stage = await Stage.opens("otaru", {
        state: ({ booking }) => ({ step: "booked", booking: booking() }),
        headingLevel,
      });
      const found = stage.all('[role="heading"]').map((each) => each.getAttribute("aria-level"));
      expect(found[0]).to.equal(title);
      expect(new Set(found.slice(1))).to.deep.equal(new Set([below]));
    });
  }

  it("takes no focus on the page's first load", async () => {
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    const stage = await Stage.opens("otaru", {
      state: ({ draft }) => ({ step: "consent", draft, reason: "first" }),
      focusOnEntry: false,
    });
    await stage.sees("第4条");
    expect(focusedElement()).to.equal(button);
    button.remove();
  });

  it("takes the focus when it is entered, and not when it is drawn anew", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
      focusOnEntry: true,
    });
    expect(focusedElement()?.id).to.equal("title");
    stage.one("#name").focus();
    await stage.speaks("en");
    expect(focusedElement()?.id).to.equal("name");
  });
});
