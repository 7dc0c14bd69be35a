import { expect } from "@open-wc/testing";
import type { FlowState } from "../../../src/flow/state.ts";
import { accepts, loses, refuses } from "../../../demo/gallery/states/account-answers.ts";
import { withoutPauses } from "../../support/fake-fetch.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import { focusedElement } from "../../support/page.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { Stage } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

const link = ({ draft }: Facts): FlowState => ({
  step: "account",
  draft: { ...draft, consents: [] },
  entry: { kind: "activate", token: "secret-of-the-link" },
});
const opens = (prepare: ReturnType<typeof accepts>) =>
  Stage.opens("kanazawa", { state: link, focusOnEntry: true, prepare });

describe("the registration's link", () => {
  withoutPauses();
  beforeEach(() => ownerLines());
  afterEach(() => {
    leaveConsole();
    Stage.closes();
  });

  it("does nothing by being opened, and nothing by a script's press", async () => {
    const heard: Request[] = [];
    const stage = await opens(accepts("activate", {}, heard));
    expect(stage.text).to.include(ja.activateLead).and.include(ja.activateNotYours);
    await stage.clicks(ja.activate);
    stage.one("button").dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true }));
    expect(heard).to.have.length(0);
    await stage.presses(ja.activate);
    await stage.sees(ja.signInNotices.activated);
    expect(await heard[0]?.json()).to.deep.equal({ token: "secret-of-the-link" });
    expect(focusedElement()?.textContent.trim()).to.equal(ja.signInTitles.activated);
    expect(stage.named(ja.toTerms), "nobody is sent to register again").to.have.length(0);
  });

  it("says that the outcome is not known, and may be pressed again", async () => {
    const stage = await opens(loses("activate"));
    await stage.presses(ja.activate);
    await stage.sees(ja.activateLost);
    expect(focusedElement()?.id).to.equal("answer");
    accepts("activate")(stage.server, stage.facts);
    await stage.presses(ja.activate);
    await stage.sees(ja.signInNotices.activated);
  });

  const rows = [
    ["link-unknown", 404, "unknown", ja.toSignIn],
    ["link-expired", 410, "expired", ja.startOver],
    ["validation-failed", 422, "unknown", ja.startOver],
    ["rate-limited", 403, "failed", ja.tryAgain],
  ] as const;
  for (const [code, status, words, way] of rows) {
    it(`says what to do when it is refused: ${code}`, async () => {
      const stage = await opens(refuses("activate", status, code));
      await stage.presses(ja.activate);
      const { title, text } = ja.activationProblems[words];
      await stage.sees(text);
      expect(focusedElement()?.textContent.trim()).to.equal(title);
      expect(stage.named(way, "button")).to.have.length(1);
    });
  }

  it("can be tried again after another refusal, and leads to the beginning after an expired one", async () => {
    const stage = await opens(refuses("activate", 403, "http-403"));
    await stage.presses(ja.activate);
    await stage.presses(ja.tryAgain);
    refuses("activate", 410, "link-expired")(stage.server, stage.facts);
    await stage.presses(ja.activate);
    await stage.presses(ja.startOver);
    expect(stage.told).to.deep.equal([{ type: "restarted" }]);
  });
});
