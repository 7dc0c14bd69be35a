import { expect } from "@open-wc/testing";
import {
  agreesAndQualifies,
  entersCode,
  fillsForm,
  isReceived,
  latestLink,
  opensLatestLink,
  sends,
  sendsRequest,
  takesSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { ASKING_FOR_MAIL, befalls, requestLost } from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";
const AGAIN = /^メールをもう一度送る$/u;
const CORRECT = /^このアドレスに送り直す$/u;

/** A visitor who waits for the mail about a meeting two days ahead; it is ten o'clock. */
async function waitsForMail(): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE);
  await agreesAndQualifies(visitor);
  await takesSlot(visitor, "2026年11月19日", "10:00");
  await fillsForm(visitor, { email: "hanoko@example.jp" });
  await sends(visitor);
  await isReceived(visitor);
  return visitor;
}

describe("a mail that does not arrive", () => {
  afterEach(leavePage);

  it("is sent again, and its link lives an hour from then", async () => {
    const visitor = await waitsForMail();
    visitor.api.clock.advance({ minutes: 20 });
    await visitor.presses(AGAIN);
    await visitor.sees("メールをもう一度送りました。");
    expect(visitor.text).to.include("11月17日(火) 11:20までに");
    expect(visitor.text).not.to.include("11:00までに");
    expect(visitor.api.outbox().map(({ to }) => to)).to.deep.equal([
      "hanoko@example.jp",
      "hanoko@example.jp",
    ]);
  });

  it("is sent again while the earlier link goes on working", async () => {
    const visitor = await waitsForMail();
    const earlier = latestLink(visitor);
    visitor.api.clock.advance({ minutes: 20 });
    await visitor.presses(AGAIN);
    await visitor.sees("メールをもう一度送りました。");
    const reader = await Visitor.opens(OFFICE, { api: visitor.api, hash: earlier });
    await reader.presses(/^予約を確定する$/u);
    await reader.sees("予約が完了しました");
  });

  it("is not sent again at once, and the page says how long to wait", async () => {
    const visitor = await waitsForMail();
    visitor.api.clock.advance({ seconds: 15 });
    await visitor.presses(AGAIN);
    await visitor.sees("送ったばかりです。45秒ほど待ってからもう一度押してください。");
    expect(visitor.text).to.include("メールは送っていません");
    expect(visitor.api.outbox()).to.have.length(1);
  });

  it("is sent again three times, then the phone is what is left", async () => {
    const visitor = await waitsForMail();
    for (const sent of [2, 3, 4]) {
      visitor.api.clock.advance({ minutes: 2 });
      await visitor.presses(AGAIN);
      await visitor.sees(`11:0${(sent - 1) * 2}までに`);
      expect(visitor.api.outbox()).to.have.length(sent);
    }
    visitor.api.clock.advance({ minutes: 2 });
    await visitor.presses(AGAIN);
    await visitor.sees("送り直せる回数に達しました。メールは送っていません。");
    expect(visitor.text).to.include("届かないときはお電話ください");
    expect(visitor.text).to.include("0000-00-0000");
    expect(visitor.api.outbox()).to.have.length(4);
  });

  it("may or may not have been sent when the answer is lost, and the page says so", async () => {
    const visitor = await waitsForMail();
    visitor.api.clock.advance({ minutes: 2 });
    befalls(visitor.api, ASKING_FOR_MAIL, requestLost, 1);
    await visitor.presses(AGAIN);
    await visitor.sees("通信が途切れ、結果を確認できません。");
    expect(visitor.toldOwner).to.have.length(1);
    expect(visitor.toldOwner[0]).to.match(
      /\/messages did not answer\. Check that the backend runs/u,
    );
    await visitor.presses(AGAIN);
    await visitor.sees("メールをもう一度送りました。");
  });
});

describe("a mail that went to a wrong address", () => {
  afterEach(leavePage);

  it("is sent to the corrected one, and the wrong one's link and number end", async () => {
    const visitor = await waitsForMail();
    const [wrong] = visitor.api.outbox();
    const wrongLink = latestLink(visitor);
    visitor.api.clock.advance({ minutes: 2 });
    visitor.fills("email", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ");
    await visitor.presses(CORRECT);
    await visitor.sees("hanako@example.jp にメールを送り直しました。");
    expect(visitor.text).to.include("前のメールのリンクと番号は使えなくなりました。");
    expect(visitor.text).to.include("hanako@example.jp に確認のメールを送りました。");
    expect(visitor.text).not.to.include("hanoko@example.jp");
    expect(visitor.api.outbox().at(-1)?.to).to.equal("hanako@example.jp");

    await entersCode(visitor, wrong?.code ?? "");
    await visitor.sees("番号が違います。いちばん新しいメールの番号を確認してください");

    const stranger = await Visitor.opens(OFFICE, { api: visitor.api, hash: wrongLink });
    await stranger.isAt("このリンクは使えなくなりました");
    expect(stranger.text).to.include("いちばん新しいメールのリンクを開いてください。");
    expect(stranger.text, "nothing of the booking").not.to.include("11月19日");
    stranger.leaves();

    const reader = await opensLatestLink(visitor);
    await reader.presses(/^予約を確定する$/u);
    await reader.sees("予約が完了しました");
  });

  it("is told from an address that is none, before anything is sent", async () => {
    const visitor = await waitsForMail();
    const before = visitor.requests.length;
    visitor.fills("email", "hanako");
    await visitor.presses(CORRECT);
    await visitor.sees("メールアドレスを正しい形で入力してください。");
    await visitor.isAt("正しいメールアドレス※必須");
    expect(visitor.requests).to.have.length(before);
  });

  it("is only sent again when the address was right after all", async () => {
    const visitor = await waitsForMail();
    const earlier = latestLink(visitor);
    visitor.api.clock.advance({ minutes: 2 });
    visitor.fills("email", "hanoko@example.jp");
    await visitor.presses(CORRECT);
    await visitor.sees("メールをもう一度送りました。");
    expect(visitor.text).not.to.include("使えなくなりました");
    const reader = await Visitor.opens(OFFICE, { api: visitor.api, hash: earlier });
    await reader.sees("下のボタンを押すと、次の日時の予約が確定します。");
  });
});

describe("a mail about a meeting within the hour", () => {
  afterEach(leavePage);

  it("is sent again with the start as its link's end", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await sendsRequest(visitor);
    visitor.api.clock.advance({ minutes: 5 });
    await visitor.presses(AGAIN);
    await visitor.sees("メールをもう一度送りました。");
    expect(visitor.text).to.include("11月17日(火) 10:30までに");
  });
});
