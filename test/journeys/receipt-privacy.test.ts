import { expect } from "@open-wc/testing";
import {
  entersPassword,
  looksUpByMail,
  mailedAccess,
  requestsAtKanagawa,
} from "../support/receipt-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { placesOfAny, Recorder } from "./support/recorder.ts";

/** Typed once each, and found nowhere else. */
const typed = {
  name: "植松ひみつ",
  kana: "ウエマツヒミツ",
  phone: "090-7654-3210",
  residence: "秘密市内緒町",
  workplace: "非公開村",
  freeText: "だれにも言えない職場の事情",
  email: "himitsu@planted.example",
};
const planted = [...Object.values(typed), "himitsu", "09076543210", "だれにも", "ひみつ"];
const BOOKINGS = "body of POST /v1/offices/kanagawa/bookings";
const LOOKUPS = "body of POST /v1/booking-lookups";

describe("what a visitor types at an office with receipt numbers", () => {
  let recorder: Recorder;
  beforeEach(() => {
    recorder = new Recorder();
  });
  afterEach(() => {
    recorder.stops();
    leavePage();
  });

  it("is found in the body of one call and nowhere else, from the terms to the cancellation", async () => {
    const visitor = await Visitor.opens("kanagawa");
    await requestsAtKanagawa(visitor, typed);
    expect(visitor.text, "the free text is gone from the page").not.to.include(typed.freeText);
    await visitor.presses("受付番号とパスワードで予約を見る");
    await entersPassword(visitor, "himitsu-password-1");
    await visitor.sees("違うため、予約を表示できません");
    await entersPassword(visitor, mailedAccess(visitor).password);
    await visitor.isAt("予約の内容");
    await visitor.presses("この予約を取り消す");
    await visitor.presses("予約を取り消す");
    await visitor.isAt("予約を取り消しました");
    const traces = await recorder.allOf(visitor);
    const ownWords = planted.filter((text) => text !== "himitsu");
    expect(placesOfAny(traces, ownWords)).to.deep.equal([BOOKINGS]);
    expect(placesOfAny(traces, ["himitsu-password-1"])).to.deep.equal([LOOKUPS]);
    expect(recorder.traces.filter(({ where }) => where === "cookie")).to.deep.equal([]);
    const events = recorder.traces.filter(({ where }) => where === "event");
    expect(events.map(({ what }) => what).join()).to.include("hw-cancelled");
  });

  it("leaves neither the password nor the token on the way of a link, and its number only there", async () => {
    const visitor = await Visitor.opens("kanagawa");
    await requestsAtKanagawa(visitor, typed);
    visitor.leaves();
    const { number, password } = mailedAccess(visitor);
    recorder.stops();
    recorder = new Recorder();
    const reader = await looksUpByMail(visitor);
    expect(location.href).not.to.include(number);
    const traces = await recorder.allOf(reader);
    expect(placesOfAny(traces, [password])).to.deep.equal([LOOKUPS]);
    // The test itself puts the link into the address; the widget takes it out.
    expect(placesOfAny(traces, [number])).to.deep.equal([LOOKUPS, "history"]);
    const states = recorder.traces.filter(({ where }) => where === "history");
    expect(states.at(-1)?.what).not.to.include(number);
    await reader.presses("表示を終える");
    await reader.presses("予約の確認や取り消しをする");
    expect([reader.valueOf("receipt-number"), reader.valueOf("receipt-password")]).to.deep.equal([
      "",
      "",
    ]);
  });
});
