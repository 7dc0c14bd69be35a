import { expect } from "@open-wc/testing";
import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const reviewing = ({ ready }: Facts) => ({ step: "review", draft: ready }) as const;
const refusedWith =
  (problem: object) =>
  ({ ready }: Facts) =>
    ({ step: "review", draft: ready, problem: { code: "x", status: 400, ...problem } }) as const;

/** Terms and what stands for them. */
function facts(stage: Stage): Record<string, string> {
  return Object.fromEntries(
    stage
      .all("dl > div")
      .map((row) => [...row.querySelectorAll("dt, dd")].map((cell) => cell.textContent.trim()))
      .map(([term = "", text = ""]) => [term, text]),
  );
}

describe("the review", () => {
  afterEach(() => Stage.closes());

  it("shows what will be sent, in the form in which it will be sent", async () => {
    const stage = await Stage.opens("otaru", { state: reviewing });
    const { consents } = stage.context.office;
    expect(facts(stage)).to.deep.equal({
      日時: "2026年11月24日(火) 10:00〜10:30\n11月20日(金) 17:15までにお申し込みください。",
      氏名: "職業 花子",
      生年月日: "1980年4月1日（昭和55年）",
      求職番号: "01010-12345678",
      同席する方: "通訳",
      同意した文書: consents.map(({ title, version }) => `${title.ja}（${version}）`).join("\n"),
    });
  });

  it("says what was left out", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ ready }) => {
        const { freeText: _, ...applicant } = ready.applicant;
        return { step: "review", draft: { ...ready, applicant } };
      },
    });
    expect(facts(stage)).to.include({ 相談したいこと: "入力なし", 電話番号: "09012345678" });
  });

  it("keeps the lines of a longer text", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: reviewing });
    const text = stage.facts.ready.applicant.freeText!;
    expect(text).to.include("\n");
    expect(facts(stage)["相談したいこと"]).to.equal(text);
    const cell = stage.all("dd").find((each) => each.textContent.includes("\n"));
    expect(getComputedStyle(cell!).whiteSpace).to.equal("pre-line");
  });

  it("shows no Japanese era on an English page", async () => {
    const stage = await Stage.opens("otaru", { state: reviewing, lang: "en" });
    expect(facts(stage)).to.include({
      "Date of birth": "April 1, 1980",
      "Date and time":
        "Tue, November 24, 2026, 10:00–10:30\nSend your request by Fri, November 20, 17:15.",
      "Someone with you": "An interpreter",
    });
  });

  it("marks the office's own words as Japanese on an English page", async () => {
    const topic = { ja: "相談の種類" };
    const wages = { ja: "賃金" };
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({
        step: "review",
        draft: { ...ready, applicant: { ...ready.applicant, topic: "a" } },
      }),
      office: ({ office }) => ({
        consents: office.consents.map((each) => ({ ...each, title: { ja: each.title.ja } })),
        fields: [
          {
            name: "topic" as const,
            required: true,
            label: topic,
            choices: [{ value: "a", label: wages }],
          },
        ],
      }),
      lang: "en",
    });
    const marked = stage.all("dt[lang], dd[lang], dd [lang]").map(({ textContent }) => textContent);
    const titles = stage.context.office.consents.map(({ title }) => title.ja);
    expect(marked.map((text) => text.trim())).to.deep.equal([topic.ja, wages.ja, ...titles]);
  });

  it("leads to each thing that can be changed", async () => {
    const stage = await Stage.opens("otaru", { state: reviewing });
    await stage.clicks("日時を変更する");
    await stage.clicks("氏名を変更する");
    await stage.clicks("求職番号を変更する");
    expect(stage.told).to.deep.equal([
      { type: "step-revisited", step: "slot" },
      { type: "step-revisited", step: "form" },
      { type: "step-revisited", step: "form" },
    ]);
  });

  for (const [office, button] of [
    ["kitakyushu-mothers", "送信して確認メールを受け取る"],
    ["otaru", "この内容で申し込む"],
  ] as const) {
    it(`says beside "${button}" that sending does not book`, async () => {
      const stage = await Stage.opens(office, { state: reviewing });
      expect(stage.text).to.include("送信しただけでは予約は完了しません。");
      expect(stage.text).to.include("まだ送信していません。").and.not.include("完了しました");
      await stage.presses(button);
      expect(stage.told).to.deep.equal([{ type: "send-pressed" }]);
    });
  }

  it("can be left for the form", async () => {
    const stage = await Stage.opens("otaru", { state: reviewing });
    await stage.clicks("前へ戻る");
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
  });

  it("asks about an address that looks like a slip, and sends it all the same", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ ready }) => ({
        step: "review",
        draft: { ...ready, applicant: { ...ready.applicant, email: "hanako@gmial.com" } },
      }),
    });
    expect(stage.text).to.include("hanako@gmail.com ではありませんか");
    await stage.clicks("送信して確認メールを受け取る");
    expect(stage.told).to.deep.equal([{ type: "send-pressed" }]);
    const right = await Stage.opens("kitakyushu-mothers", { state: reviewing });
    expect(right.text).not.to.include("ではありませんか");
  });

  const problems: readonly (readonly [what: string, problem: object, text: string])[] = [
    ["a refusal", { code: "malformed-request", status: 400 }, ja.refused],
    [
      "too many requests",
      { code: "rate-limited", status: 429 },
      `${ja.rateLimited(undefined)}${ja.typedIsKept}`,
    ],
    [
      "too many requests, for a while that is known",
      { code: "rate-limited", status: 429, retryAfterSeconds: 40 },
      "ただいま混み合っています。40秒ほど待ってから、もう一度送信してください。入力した内容は残っています。",
    ],
    [
      "too many requests, by the status alone",
      { status: 429 },
      `${ja.rateLimited(undefined)}${ja.typedIsKept}`,
    ],
  ];
  for (const [what, problem, text] of problems) {
    it(`tells of ${what}, and can be sent again`, async () => {
      const stage = await Stage.opens("otaru", { state: refusedWith(problem) });
      expect(stage.one("#title").textContent.trim()).to.equal(ja.refusedTitle);
      expect(stage.one('[role="alert"]').textContent.trim()).to.equal(text);
      expect(facts(stage)).to.include({ 氏名: "職業 花子" });
      await stage.clicks("この内容で申し込む");
      expect(stage.told).to.deep.equal([{ type: "send-pressed" }]);
    });
  }
});

describe("a request on its way", () => {
  afterEach(() => Stage.closes());

  it("is not booked yet, and offers nothing to press", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "sending", draft: ready, key: "k" }),
    });
    expect(stage.text).to.include("まだ予約は完了していません").and.not.include("完了しました");
    expect(stage.all("button")).to.have.length(0);
  });
});

describe("what the review offers to change", () => {
  afterEach(() => Stage.closes());

  const slipped = ({ ready }: Facts): FlowState => {
    const email = "hanako@gmial.com";
    const form = { ...ready.form, email };
    const applicant = { ...ready.applicant, email };
    return { step: "review", draft: { ...ready, form, applicant } };
  };

  it("mends a likely slip in the mail address at one press, and says so", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: slipped });
    await stage.presses(ja.useEmail("hanako@gmail.com"));
    const [told] = stage.told as Extract<FlowEvent, { type: "form-completed" }>[];
    expect(told?.form).to.deep.equal({ ...stage.facts.form, email: "hanako@gmail.com" });
    expect(told?.applicant).to.include({ email: "hanako@gmail.com", name: "職業 花子" });
    const { form, applicant } = told!;
    await stage.becomes({ step: "review", draft: { ...stage.facts.ready, form, applicant } });
    expect(stage.text).to.include(ja.emailMended("hanako@gmail.com"));
    expect(focusedElement()?.textContent.trim()).to.equal(ja.emailMended("hanako@gmail.com"));
    expect(stage.named(ja.useEmail("hanako@gmail.com"))).to.have.length(0);
  });

  it("erases what was typed when asked to", async () => {
    const stage = await Stage.opens("otaru", { state: reviewing });
    await stage.presses(ja.erase);
    expect(stage.told).to.deep.equal([{ type: "personal-data-erased" }]);
  });
});
