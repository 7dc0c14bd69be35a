import { expect } from "@open-wc/testing";
import { hears } from "../support/announcements.ts";
import {
  agreesAndQualifies,
  entersCode,
  fillsForm,
  isReceived,
  sends,
  takesSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

const OFFICE = "kitakyushu-mothers";
const NEXT = "次へ進む";

/** Each event is told once: by the focus that goes to what is new, or by a live region, never by several. */
describe("a screen reader's user hears", () => {
  afterEach(leavePage);

  it("each step by its heading, and nothing else", async () => {
    const visitor = await Visitor.opens(OFFICE);
    const { widget } = visitor;
    await visitor.sees("に同意します");
    await visitor.ticksAll();
    expect(await hears(widget, () => visitor.presses(NEXT))).to.deep.equal({
      focus: "利用できる方かどうかを確認してください",
      said: [],
    });
    await visitor.chooses("すべてに当てはまります");
    const slots = await hears(widget, async () => {
      await visitor.presses(NEXT);
      await visitor.isAt("相談の日時を選んでください");
    });
    expect(slots.focus).to.equal("相談の日時を選んでください");
    expect(slots.said.filter((words) => !words.includes("読み込んでいます"))).to.deep.equal([]);
  });

  it("faults by their summary, which has the focus", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "13:00");
    const { focus, said } = await hears(visitor.widget, () => visitor.presses("確認画面へ進む"));
    expect(focus).to.match(/^入力内容に、確認が必要な点が3件あります/u);
    expect(said).to.deep.equal([]);
  });

  it("another month by its name", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await visitor.sees("カレンダーから選ぶ");
    const { focus, said } = await hears(visitor.widget, () => visitor.presses("次の月"));
    expect(focus).to.equal("次の月");
    expect(said.filter((words) => !words.includes("読み込んでいます"))).to.deep.equal([
      "2026年12月",
    ]);
  });

  it("a day that was chosen by the heading of its times", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    const { focus, said } = await hears(visitor.widget, () => visitor.presses(/^2026年11月19日/u));
    expect(focus).to.equal("2026年11月19日(木)の時間");
    expect(said).to.deep.equal([]);
  });

  it("a likely slip in the mail address as a question, while the focus stays", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "13:00");
    const asked = await hears(visitor.widget, async () => {
      visitor.fills("email", "hanako@gmial.com");
      visitor.all("#email")[0]!.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(asked).to.deep.equal({
      focus: "",
      said: ["hanako@gmail.com ではありませんか。今のままでよければ、そのまま進めます。"],
    });
  });

  it("what is sent and what came of it, each once", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "13:00");
    await fillsForm(visitor);
    const sent = await hears(visitor.widget, async () => {
      await sends(visitor);
      await isReceived(visitor);
    });
    expect(sent.focus).to.equal("まだ予約は完了していません");
    expect(sent.said.filter((words) => !words.includes("そのままお待ちください"))).to.deep.equal(
      [],
    );
    const booked = await hears(visitor.widget, async () => {
      await entersCode(visitor, visitor.api.outbox()[0]?.code ?? "");
      await visitor.reaches("booked");
    });
    expect(booked.focus).to.equal("予約が完了しました");
  });
});
