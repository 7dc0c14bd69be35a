import { expect } from "@open-wc/testing";
import type { OfficeProfile } from "../../src/contract/office.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { descriptionOf } from "../support/view-page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

type Eligibility = OfficeProfile["eligibility"];
const declares =
  (...eligibility: string[]) =>
  ({ draft }: Facts): FlowState => ({ step: "eligibility", draft: { ...draft, eligibility } });
const radios = (stage: Stage) => stage.all<HTMLInputElement>('input[type="radio"]');
const ids = ["registered", "device", "continuing-support", "necessity"];
const withRule =
  (rule: Eligibility["rule"], statements?: Eligibility["statements"]) =>
  ({ office }: Facts) => ({
    eligibility: { rule, statements: statements ?? office.eligibility.statements },
  });

describe("who may use the service", () => {
  afterEach(() => Stage.closes());

  it("is told with what is needed, what is not allowed and what it costs", async () => {
    const stage = await Stage.opens("otaru", { state: declares() });
    const { eligibility, environment, prohibitions, costs } = stage.context.office;
    const texts = [
      ...eligibility.statements.map(({ text }) => text),
      ...environment,
      ...prohibitions,
      costs!,
    ];
    for (const { ja } of texts) expect(stage.text).to.include(ja);
  });

  it("is told with what to know before applying, and how else to apply", async () => {
    const beforeApplying = [{ ja: "ご都合に合わせられないことがあります。" }];
    const otherWays = [{ ja: "お電話でも申し込めます。氏名と求職番号をお伝えください。" }];
    const stage = await Stage.opens("otaru", {
      state: declares(),
      office: () => ({ beforeApplying, otherWays }),
    });
    const headings = stage.all('[role="heading"]').map(({ textContent }) => textContent.trim());
    expect(headings).to.include.members([ja.beforeApplyingTitle, ja.otherWaysTitle]);
    for (const { ja: text } of [...beforeApplying, ...otherWays]) {
      expect(stage.text.split(text), text).to.have.length(2);
    }
  });

  it("has no heading over a list that the office does not give", async () => {
    const stage = await Stage.opens("otaru", {
      state: declares(),
      office: () => ({ beforeApplying: [], otherWays: [], prohibitions: [] }),
    });
    for (const title of [ja.beforeApplyingTitle, ja.otherWaysTitle, ja.prohibitionsTitle]) {
      expect(stage.text).not.to.include(title);
    }
  });

  it("is declared by one answer for all of the statements", async () => {
    const stage = await Stage.opens("otaru", { state: declares() });
    await stage.clicks(ja.eligibilityYes);
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([
      { type: "eligibility-declared", statements: ids, eligible: true },
    ]);
  });

  it("is denied by one answer", async () => {
    const stage = await Stage.opens("otaru", { state: declares() });
    await stage.clicks(ja.eligibilityNo);
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([
      { type: "eligibility-declared", statements: [], eligible: false },
    ]);
  });

  it("is not asked where the office is open to everybody", async () => {
    const stage = await Stage.opens("otaru", { state: declares(), office: withRule("all", []) });
    expect(radios(stage)).to.have.length(0);
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([
      { type: "eligibility-declared", statements: [], eligible: true },
    ]);
  });

  it("may be declared by any one statement, where the office says so", async () => {
    const stage = await Stage.opens("otaru", { state: declares(), office: withRule("any") });
    expect(stage.text).to.include(ja.eligibilityAny).and.include(ja.eligibilityQuestionAny);
    expect(radios(stage)).to.have.length(5);
    radios(stage)[1]?.click();
    await stage.clicks("次へ進む");
    await stage.clicks(ja.eligibilityNone);
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([
      { type: "eligibility-declared", statements: ["device"], eligible: true },
      { type: "eligibility-declared", statements: [], eligible: false },
    ]);
  });

  it("takes an office's own ids for nothing but ids", async () => {
    const statements = ["all", "none"].map((id) => ({ id, text: { ja: `条件${id}` } }));
    const stage = await Stage.opens("otaru", {
      state: declares(),
      office: withRule("any", statements),
    });
    for (const name of ["条件all", "条件none", ja.eligibilityNone]) {
      await stage.clicks(name);
      await stage.clicks("次へ進む");
    }
    expect(stage.told).to.deep.equal([
      { type: "eligibility-declared", statements: ["all"], eligible: true },
      { type: "eligibility-declared", statements: ["none"], eligible: true },
      { type: "eligibility-declared", statements: [], eligible: false },
    ]);
  });

  it("must be answered: the summary has the focus and leads to the first answer", async () => {
    const stage = await Stage.opens("otaru", { state: declares() });
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([]);
    expect(focusedElement()?.id).to.equal("error-summary");
    await stage.presses(ja.eligibilityMissing);
    expect(focusedElement()).to.equal(radios(stage)[0]);
    expect(descriptionOf(stage.one("fieldset"))).to.equal(ja.eligibilityMissing);
  });

  it("still stands as it was answered when the visitor comes back or changes the language", async () => {
    const stage = await Stage.opens("otaru", { state: declares(...ids) });
    expect(radios(stage).map(({ checked }) => checked)).to.deep.equal([true, false]);
    radios(stage)[1]?.click();
    await stage.speaks("en");
    expect(stage.text).to.include("Yes, all of them apply");
    expect(radios(stage).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it("can be left for the terms", async () => {
    const stage = await Stage.opens("otaru", { state: declares() });
    await stage.clicks("前へ戻る");
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
  });
});

describe("a visitor who may not use the service", () => {
  afterEach(() => Stage.closes());

  it("is told so, and may go back", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ draft }) => ({ step: "ineligible", draft }),
    });
    expect(stage.text).to.include(ja.ineligibleTitle).and.include("窓口や電話での相談");
    await stage.clicks("前へ戻る");
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
  });
});

describe("an office that has paused", () => {
  afterEach(() => Stage.closes());

  it("says so with its notices", async () => {
    const stage = await Stage.opens("otaru", { state: () => ({ step: "paused" }) });
    expect(stage.text).to.include(ja.pausedTitle);
    for (const { ja } of stage.context.office.notices) expect(stage.text).to.include(ja);
  });
});
