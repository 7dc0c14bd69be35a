import { expect } from "@open-wc/testing";
import {
  agreesAndQualifies,
  books,
  confirmsByLink,
  fillsForm,
  isReceived,
  latestLink,
  opensLatestLink,
  preparesRequest,
  sends,
  sendsRequest,
  takesSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { filesSavedWhile } from "./support/saved-files.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kitakyushu-mothers";

describe("booking by the link in a mail", () => {
  afterEach(leavePage);

  it("books one of the soonest slots, from the terms to the confirmed booking", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    expect(visitor.text).to.include("2026年11月17日(火) 10:30〜11:00");
    expect(visitor.text).to.include("送信しただけでは予約は完了しません。");
    await sends(visitor);
    await isReceived(visitor);
    await visitor.isAt("まだ予約は完了していません");
    expect(visitor.text).to.include("hanako@example.jp に確認のメールを送りました。");

    const later = await opensLatestLink(visitor);
    await later.sees("下のボタンを押すと、次の日時の予約が確定します。");
    expect(later.text).to.include("2026年11月17日(火) 10:30〜11:00");
    expect(location.hash).to.equal("");
    await later.presses(/^予約を確定する$/u);
    await later.isAt("予約が完了しました");
    expect(later.text).to.include("2026年11月17日(火) 10:30〜11:00");
    expect(later.text).to.include("予約完了のメールにある、取り消し用のリンクを開いてください。");
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
  });

  it("books a day and a time from the calendar", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await visitor.presses("次の月");
    await visitor.presses(/^2026年12月3日/u);
    await visitor.isAt("2026年12月3日(木)の時間");
    await visitor.chooses("13:00〜13:30");
    await visitor.sees("12月3日(木) 13:00までにお申し込みください。");
    await visitor.presses("次へ進む");
    await visitor.reaches("form");
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("2026年12月3日(木) 13:00〜13:30");
    expect(latestBooking(visitor.api).start).to.equal("2026-12-03T04:00:00Z");
  });

  it("names the clock time one hour after the mail as the link's end", async () => {
    const visitor = await Visitor.opens(OFFICE, { now: "2026-11-17T14:20:00+09:00" });
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "10:00");
    await fillsForm(visitor);
    await sends(visitor);
    await visitor.sees("11月17日(火) 15:20までに、メールのリンクを開いて予約を確定してください。");
    expect(visitor.text).to.include("この時刻を過ぎると、申し込みは自動的に取り消されます。");
  });

  it("names the start as the link's end when the meeting begins within the hour", async () => {
    const visitor = await Visitor.opens(OFFICE, { now: "2026-11-17T10:05:00+09:00" });
    await sendsRequest(visitor);
    await visitor.sees("11月17日(火) 10:30までに、メールのリンクを開いて予約を確定してください。");
    expect(visitor.text).not.to.include("11:05");

    visitor.api.clock.set("2026-11-17T10:30:00+09:00");
    const hash = latestLink(visitor);
    const inTime = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await inTime.sees("11月17日(火) 10:30までに押してください。");
    visitor.api.clock.set("2026-11-17T10:30:01+09:00");
    const tooLate = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await tooLate.sees("このリンクの期限は過ぎています");
  });

  it("tells the page's owner of each stage and nothing more", async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push(`${event.type} ${detailOf(event)}`);
    const names = ["hw-requested", "hw-booked", "hw-cancelled"];
    for (const name of names) document.addEventListener(name, listen);
    const visitor = await Visitor.opens(OFFICE);
    await sendsRequest(visitor);
    visitor.leaves();
    await confirmsByLink(visitor);
    const last = await opensLatestLink(visitor);
    await last.presses(/^予約を取り消す$/u);
    await last.reaches("ended");
    for (const name of names) document.removeEventListener(name, listen);
    const detail = JSON.stringify({ office: OFFICE });
    expect(told).to.deep.equal(names.map((name) => `${name} ${detail}`));
  });

  it("offers the booking as a calendar file", async () => {
    const visitor = await Visitor.opens(OFFICE);
    const later = await books(visitor);
    const [file, ...others] = await filesSavedWhile(() => later.presses("カレンダーに追加する"));
    expect(others).to.deep.equal([]);
    expect(file?.name).to.match(/\.ics$/u);
    expect(file?.type).to.match(/^text\/calendar/u);
    const lines = file?.text.replaceAll("\r\n ", "").split("\r\n");
    expect(lines).to.include("DTSTART:20261117T013000Z");
    expect(lines).to.include("DTEND:20261117T020000Z");
    expect(lines).to.include("STATUS:CONFIRMED");
    expect(lines).to.include("SUMMARY:オンライン相談（マザーズハローワーク北九州）");
    expect(lines).to.include(`UID:${latestBooking(visitor.api).id}@${OFFICE}.hw-online-booking`);
    expect(file?.text).not.to.match(/花子|hanako|09012345678/u);
  });

  it("cancels by the link in the mail that tells of the booking", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await books(visitor);
    const last = await opensLatestLink(visitor);
    await last.sees("まだ取り消していません。下のボタンを押すと、次の予約を取り消します。");
    await last.isAt("予約を取り消す");
    expect(last.text).to.include("2026年11月17日(火) 10:30〜11:00");
    expect(last.text).to.include("取り消さないときは、このページを閉じてください。");
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
    await last.presses(/^予約を取り消す$/u);
    await last.isAt("予約を取り消しました");
    expect(last.text).to.include("この日時の申し込みや予約はなくなりました。");
    expect(latestBooking(visitor.api).status).to.equal("cancelled");
  });
});

function detailOf(event: Event): string {
  return JSON.stringify((event as CustomEvent).detail);
}
