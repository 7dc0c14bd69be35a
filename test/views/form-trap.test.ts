import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { focusedElement } from "../support/page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const opens = (capabilities: string[], filled = true) =>
  Stage.opens("otaru", {
    state: ({ ready }) => ({
      step: "form",
      draft: filled ? ready : { ...ready, form: {} },
      refused: [],
    }),
    office: () => ({ capabilities }),
  });
const trapIn = (stage: Stage) => stage.all<HTMLInputElement>("#trap")[0];

describe("the input that nobody sees", () => {
  afterEach(() => Stage.closes());

  it("is not there unless the profile asks for hints, and then nothing is told of", async () => {
    const stage = await opens([]);
    expect(trapIn(stage)).to.equal(undefined);
    await stage.presses(ja.toReview);
    expect(stage.told).to.have.length(1);
    expect(stage.told[0]).not.to.have.property("hints");
  });

  it("is in no one's way: not seen, not read out, not reached by Tab, not filled in by a browser", async () => {
    const stage = await opens(["form-hints"]);
    const trap = trapIn(stage) as HTMLInputElement;
    const around = trap.parentElement as HTMLElement;
    const { width, height } = around.getBoundingClientRect();
    expect(width * height).to.be.at.most(1);
    expect(getComputedStyle(around).display, "programs skip what is not displayed").not.to.equal(
      "none",
    );
    expect(around.getAttribute("aria-hidden")).to.equal("true");
    expect(trap.autocomplete).to.equal("off");
    expect(trap.name).not.to.match(/name|mail|phone|tel|url|web|address|company/u);
    expect(trap.labels?.[0]?.textContent).to.equal(ja.trapLabel);
    stage.all<HTMLElement>("form input, form textarea").at(-2)?.focus();
    for (const _ of [1, 2, 3]) {
      await sendKeys({ press: "Tab" });
      expect(focusedElement()).not.to.equal(trap);
    }
  });

  it("tells when something has filled it in, and refuses nothing", async () => {
    const stage = await opens(["form-hints"]);
    (trapIn(stage) as HTMLInputElement).value = "hanako";
    await stage.presses(ja.toReview);
    expect(stage.told).to.have.length(1);
    expect(stage.told[0]).to.deep.include({ type: "form-completed", hints: ["trap-filled"] });
    expect(stage.told[0], "no part of what was typed").not.to.have.nested.property(
      "form.hw-leave-empty",
    );
  });

  it("is told of beside a form that was filled in at once, which is no fault either", async () => {
    const stage = await opens(["form-hints"], false);
    const { form } = stage.facts;
    for (const input of stage.all<HTMLInputElement>("form input")) {
      input.value = form[input.name] ?? "";
    }
    await stage.presses(ja.toReview);
    const told = stage.told.at(-1) as { readonly hints?: readonly string[] };
    expect(["quick", undefined], "on a machine that takes three seconds for it").to.include(
      told.hints?.[0],
    );
  });
});
