import { expect, nextFrame } from "@open-wc/testing";
import {
  confirmsByLink,
  entersCode,
  latestLink,
  opensLatestLink,
  sendsRequest,
} from "../support/journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { latestBooking } from "./support/office.ts";
import { answerLost, befalls, PRESSING, requestLost } from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";
const CONFIRM = /^予約を確定する$/u;
const CANCEL = /^予約を取り消す$/u;

async function waitsForMail(): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE);
  await sendsRequest(visitor);
  return visitor;
}

const statusOf = ({ api }: Visitor) => latestBooking(api).status;

describe("a link from a mail", () => {
  withoutPauses();
  afterEach(leavePage);

  it("changes nothing by being opened", async () => {
    const visitor = await waitsForMail();
    const reader = await opensLatestLink(visitor);
    await reader.sees("まだ予約は完了していません。下のボタンを押すと");
    expect(statusOf(visitor)).to.equal("provisional");
    expect(visitor.api.outbox()).to.have.length(1);
    expect(reader.requests.map(({ url }) => url.split("/").at(-1))).not.to.include("confirm");
  });

  it("is not pressed by a script, such as a mail scanner's", async () => {
    const visitor = await waitsForMail();
    const reader = await opensLatestLink(visitor);
    await reader.sees("下のボタンを押すと");
    const button = reader.all("button").find(({ textContent }) => CONFIRM.test(textContent.trim()));
    button?.click();
    button?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await nextFrame();
    expect(reader.text).not.to.include("処理しています");
    expect(reader.requests.map(({ url }) => url.split("/").at(-1))).not.to.include("confirm");
    await reader.presses(CONFIRM);
    await reader.reaches("booked");
  });

  it("stays out of the address, the history and every request's address", async () => {
    const visitor = await waitsForMail();
    const token = latestLink(visitor).split("/").at(-1) ?? "";
    const { length } = history;
    const reader = await opensLatestLink(visitor);
    await reader.sees("下のボタンを押すと");
    expect(location.href).not.to.include(token);
    expect(history.length).to.equal(length);
    expect(reader.requests.map(({ url }) => url).join(" ")).not.to.include(token);
  });

  it("books on another device, and the waiting page turns to booked by itself", async () => {
    const visitor = await waitsForMail();
    await confirmsByLink(visitor);
    expect(visitor.text).to.include("まだ予約は完了していません");
    visitor.looksAgain();
    await visitor.isAt("予約が完了しました");
    expect(visitor.text).to.include("2026年11月17日(火) 10:30〜11:00");
  });

  it("is opened in the very tab that waits", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor);
    location.hash = hash;
    await visitor.sees("下のボタンを押すと、次の日時の予約が確定します。");
    expect(location.hash).to.equal("");
    await visitor.presses(CONFIRM);
    await visitor.isAt("予約が完了しました");
  });

  it("says when its hour is over, and the waiting page says so too", async () => {
    const visitor = await waitsForMail();
    visitor.api.clock.set("2026-11-17T10:30:01+09:00");
    const reader = await opensLatestLink(visitor);
    await reader.isAt("このリンクの期限は過ぎています");
    expect(reader.text).to.include("予約はできていません。もう一度申し込んでください。");
    expect(reader.isOffered(CONFIRM)).to.equal(false);
    visitor.looksAgain();
    await visitor.isAt("申し込みは取り消されました");
    await visitor.presses("はじめからやり直す");
    await visitor.isAt("規約を確認し、同意してください");
  });

  it("says so when its hour ends between opening and pressing", async () => {
    const visitor = await waitsForMail();
    const reader = await opensLatestLink(visitor);
    await reader.sees("11月17日(火) 10:30までに押してください。");
    visitor.api.clock.set("2026-11-17T10:30:01+09:00");
    await reader.presses(CONFIRM);
    await reader.isAt("このリンクの期限は過ぎています");
    expect(statusOf(visitor)).to.equal("provisional");
  });

  it("used twice says that the booking stands already", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor);
    await confirmsByLink(visitor);
    const again = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await again.isAt("この予約は、すでに確定しています");
    expect(again.text).to.include("あらためて操作していただく必要はありません。");
    expect(again.isOffered(CONFIRM)).to.equal(false);
    expect(visitor.api.outbox(), "one mail to confirm, one that it is").to.have.length(2);
  });

  it("used after the cancellation says that there is no booking any more", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor);
    await confirmsByLink(visitor);
    const canceller = await opensLatestLink(visitor);
    await canceller.presses(CANCEL);
    await canceller.reaches("ended");
    const again = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await again.isAt("この予約は、すでに取り消されています");
    expect(again.text).to.include("このリンクでは予約を元に戻せません。");
    expect(again.isOffered(CONFIRM)).to.equal(false);
  });

  it("pressed after the answer was lost tells how the booking stands", async () => {
    const visitor = await waitsForMail();
    const reader = await opensLatestLink(visitor);
    befalls(visitor.api, PRESSING, requestLost, 3);
    await reader.presses(CONFIRM);
    await reader.sees("通信が途切れたため、予約の状態をあらためて確認しました。");
    expect(reader.text).to.include("まだ予約は完了していません。");
    await reader.presses(CONFIRM);
    await reader.isAt("予約が完了しました");
  });

  it("tells that it has worked when the answers to both presses were lost", async () => {
    const visitor = await waitsForMail();
    const reader = await opensLatestLink(visitor);
    befalls(visitor.api, PRESSING, requestLost, 3);
    await reader.presses(CONFIRM);
    await reader.sees("通信が途切れたため、予約の状態をあらためて確認しました。");
    befalls(visitor.api, PRESSING, answerLost, 3);
    await reader.presses(CONFIRM);
    await reader.isAt("この予約は、すでに確定しています");
  });

  it("of another office is left to that office's page", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor);
    visitor.leaves();
    const elsewhere = await Visitor.opens("otaru", { api: visitor.api, hash });
    await elsewhere.sees("規約を確認し、同意してください");
    expect(location.hash).to.equal(hash);
    expect(elsewhere.requests.some(({ url }) => url.includes("booking-links"))).to.equal(false);
  });

  it("that was cut short or altered on its way says so, and changes nothing", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor).slice(0, -6);
    const reader = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await reader.isAt("このリンクは使えません");
    expect(reader.text).to.include("リンクの一部が欠けているか、古いものです。");
    expect(reader.text).to.include("何も変更していません。");
    expect(statusOf(visitor)).to.equal("provisional");
  });

  it("of which next to nothing is left says so as well", async () => {
    const visitor = await Visitor.opens(OFFICE, { hash: `#hw-booking/${OFFICE}/confirm/abc` });
    await visitor.isAt("このリンクは使えません");
  });

  it("without a token is a page like any other", async () => {
    const visitor = await Visitor.opens(OFFICE, { hash: `#hw-booking/${OFFICE}/confirm/` });
    await visitor.sees("規約を確認し、同意してください");
  });

  it("that lost its fragment on the way is a page like any other, and the mail's code books on the page that waits", async () => {
    const visitor = await waitsForMail();
    const reader = await Visitor.opens(OFFICE, { api: visitor.api });
    await reader.sees("規約を確認し、同意してください");
    expect(reader.requests.some(({ url }) => url.includes("booking-links"))).to.equal(false);
    reader.leaves();
    await entersCode(visitor, visitor.api.outbox().at(-1)?.code ?? "");
    await visitor.isAt("予約が完了しました");
  });

  it("of the address before it was corrected says that a newer one was sent, and the newer one books", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor);
    visitor.api.clock.advance({ minutes: 2 });
    visitor.fills("email", "corrected@example.jp");
    await visitor.presses("このアドレスに送り直す");
    await visitor.sees("corrected@example.jp");
    const old = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await old.isAt("このリンクは使えなくなりました");
    expect(old.text).to.include("いちばん新しいメールのリンクを開いてください。");
    expect(old.isOffered(CONFIRM)).to.equal(false);
    expect(statusOf(visitor)).to.equal("provisional");
    old.leaves();
    await confirmsByLink(visitor);
  });

  it("wrapped and escaped by a mail program is read all the same", async () => {
    const visitor = await waitsForMail();
    const hash = `#${encodeURIComponent(`${latestLink(visitor).slice(1)}。」`)}`;
    const reader = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await reader.presses(CONFIRM);
    await reader.isAt("予約が完了しました");
    expect(location.hash).to.equal("");
  });

  it("that cannot be looked up for now offers to try again", async () => {
    const visitor = await waitsForMail();
    const hash = latestLink(visitor);
    const goesOnline = befalls(visitor.api, "POST /booking-links/lookup", requestLost);
    const reader = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await reader.isAt("リンクの内容を確認できませんでした");
    expect(reader.text).to.include("何も変更していません。");
    goesOnline();
    await reader.presses("もう一度読み込む");
    await reader.sees("下のボタンを押すと、次の日時の予約が確定します。");
  });
});
