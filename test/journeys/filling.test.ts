import { expect } from "@open-wc/testing";
import {
  agrees,
  agreesAndQualifies,
  fillsForm,
  goesToReview,
  isReceived,
  preparesRequest,
  qualifies,
  sends,
  takesSlot,
  takesSoonestSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

const OFFICE = "kitakyushu-mothers";
const NEXT = "次へ進む";
const BACK = "前へ戻る";

describe("filling in, step by step", () => {
  afterEach(leavePage);

  it("does not go on before every document is agreed to, and names the missing one", async () => {
    const visitor = await Visitor.opens("otaru");
    await visitor.chooses(/^「オンライン職業相談利用規約（見本）」に同意します/u);
    await visitor.presses(NEXT);
    await visitor.sees("入力内容に、確認が必要な点が1件あります");
    await visitor.presses(/^「Zoomの利用規約（見本）」を読み、同意できる場合は/u);
    await visitor.isAt("「Zoomの利用規約（見本）」に同意します ※必須");
  });

  it("ends kindly for who may not use the service, and lets them think again", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agrees(visitor);
    await visitor.chooses("当てはまらないものがあります");
    await visitor.presses(NEXT);
    await visitor.isAt("オンラインでの予約はご利用いただけません");
    expect(visitor.text).to.include("窓口や電話での相談については、下の連絡先へ");
    expect(visitor.text).to.include("0000-00-0000");
    expect(visitor.isOffered(NEXT)).to.equal(false);
    await visitor.presses(BACK);
    await visitor.isAt("利用できる方かどうかを確認してください");
    await qualifies(visitor);
  });

  it("keeps everything on the way back through all steps, and forth again", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "13:00");
    await fillsForm(visitor, { freeText: "一行目\n二行目", companion: "carer" });
    await visitor.presses(BACK);
    await visitor.isAt("連絡先などを入力してください");
    const typed = () =>
      ["name", "email", "phone", "freeText", "companion"].map((id) => visitor.valueOf(id));
    const before = typed();
    expect(before).to.deep.equal([
      "職業 花子",
      "hanako@example.jp",
      "０９０ー１２３４ー５６７８",
      "一行目\n二行目",
      "carer",
    ]);
    await visitor.presses(BACK);
    await visitor.isAt("相談の日時を選んでください");
    await visitor.sees("2026年11月19日(木)の時間");
    expect(visitor.ticked).to.deep.equal(["13:00〜13:30"]);
    await visitor.presses(BACK);
    await visitor.isAt("利用できる方かどうかを確認してください");
    expect(visitor.ticked).to.deep.equal(["すべてに当てはまります"]);
    await visitor.presses(BACK);
    await visitor.isAt("規約を確認し、同意してください");
    await visitor.sees("TeleOfficeの利用規約");
    expect(visitor.ticked).to.have.length(2);

    await visitor.presses(NEXT);
    await visitor.reaches("eligibility");
    await visitor.presses(NEXT);
    await visitor.reaches("slot");
    await visitor.sees("2026年11月19日(木)の時間");
    await visitor.presses(NEXT);
    await visitor.reaches("form");
    expect(typed()).to.deep.equal(before);
    await goesToReview(visitor);
    expect(visitor.text).to.include("2026年11月19日(木) 13:00〜13:30");
    expect(visitor.text).to.include("電話番号 09012345678");
    expect(visitor.text).to.include("同席する方 介助者");
  });

  it("changes the time from the review and comes back with all that was typed", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    await visitor.presses("日時を変更する");
    await visitor.isAt("相談の日時を選んでください");
    await visitor.presses("2026年11月17日(火) 11:30〜12:00を選ぶ");
    await visitor.reaches("form");
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    await goesToReview(visitor);
    expect(visitor.text).to.include("日時 2026年11月17日(火) 11:30〜12:00");
    expect(visitor.text).not.to.include("10:30");
  });

  it("changes one answer from the review", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    await visitor.presses("電話番号を変更する");
    await visitor.reaches("form");
    visitor.fills("phone", "093-123-4567");
    await goesToReview(visitor);
    expect(visitor.text).to.include("電話番号 0931234567");
    expect(visitor.text).to.include("氏名 職業 花子");
  });

  it("names every fault at once, and each leads to its input", async () => {
    const visitor = await Visitor.opens("otaru");
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    visitor.fills("birthYear", "昭和65");
    await visitor.presses("確認画面へ進む");
    await visitor.sees("入力内容に、確認が必要な点が3件あります");
    expect(visitor.text).to.include("氏名を入力してください");
    expect(visitor.text).to.include("求職番号を入力してください");
    await visitor.presses(/^生年月日を正しい日付で入力してください/u);
    await visitor.isAt("年");
  });

  it("asks about a likely slip in the mail address and sends it as it is", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor, { email: "hanako@gmial.com" });
    expect(visitor.text).to.include("メールアドレスは hanako@gmail.com ではありませんか。");
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.api.outbox().at(-1)?.to).to.equal("hanako@gmial.com");
  });

  it("erases what was typed, and keeps the choice of a time", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    await visitor.presses(BACK);
    await visitor.reaches("form");
    await visitor.presses("入力内容を消す");
    await visitor.sees("入力内容を消しました。");
    await visitor.isAt("連絡先などを入力してください");
    expect(["name", "email", "phone"].map((id) => visitor.valueOf(id))).to.deep.equal(["", "", ""]);
    expect(visitor.text).to.include("2026年11月17日(火) 10:30〜11:00");
    await visitor.presses(BACK);
    await visitor.reaches("slot");
    await takesSoonestSlot(visitor);
    expect(visitor.valueOf("name"), "not even on the way back").to.equal("");
    await fillsForm(visitor);
    expect(visitor.text).to.include("氏名 職業 花子");
  });
});
