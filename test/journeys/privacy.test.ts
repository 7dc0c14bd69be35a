import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agreesAndQualifies,
  entersCode,
  fillsForm,
  isReceived,
  latestLink,
  sends,
  takesSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { answerLost, ASKING_FOR_KEY, befalls, requestLost, SENDING } from "./support/mishaps.ts";
import { placesOfAny, Recorder, type Trace } from "./support/recorder.ts";

/** Typed once each, and found nowhere else. */
const typed = {
  name: "植松ひみつ",
  email: "himitsu@planted.example",
  phone: "090-7654-3210",
  freeText: "だれにも言えない事情",
};
const corrected = "tadashii@planted.example";
/** Also in the forms that they are sent in. */
const planted = [...Object.values(typed), "himitsu", "planted.example", "09076543210", "ひみつ"];

/** Where the planted texts came out. */
const placesOf = (traces: readonly Trace[], texts: readonly string[] = planted) =>
  placesOfAny(traces, texts);

const BOOKINGS = "body of POST /v1/offices/kitakyushu-mothers/bookings";
const MESSAGES = "body of POST /v1/bookings/:id/messages";

describe("what a visitor types", () => {
  withoutPauses();
  let recorder: Recorder;
  beforeEach(() => {
    recorder = new Recorder();
  });
  afterEach(() => {
    recorder.stops();
    leavePage();
  });

  async function fillsInAndSends(
    beforeSending: (visitor: Visitor) => void = () => undefined,
  ): Promise<Visitor> {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "10:00");
    await fillsForm(visitor, { ...typed, jobSeekerNumber: "13010-87654321" });
    await visitor.presses("氏名を変更する");
    await visitor.reaches("form");
    await visitor.choosesLanguage("English");
    await visitor.sees("Go on to check your answers");
    await visitor.choosesLanguage("日本語");
    await visitor.sees("確認画面へ進む");
    await visitor.presses("確認画面へ進む");
    await visitor.reaches("review");
    beforeSending(visitor);
    await sends(visitor);
    return visitor;
  }

  it("is found in the bodies of two calls and nowhere else, from the terms to the cancellation", async () => {
    const visitor = await fillsInAndSends();
    await isReceived(visitor);
    visitor.api.clock.advance({ minutes: 2 });
    visitor.fills("email", corrected);
    await visitor.presses("このアドレスに送り直す");
    await visitor.sees(`${corrected} にメールを送り直しました。`);
    await entersCode(visitor, "000000");
    await visitor.sees("番号が違います。");
    await entersCode(visitor, visitor.api.outbox().at(-1)?.code ?? "");
    await visitor.reaches("booked");
    location.hash = latestLink(visitor);
    await visitor.presses(/^予約を取り消す$/u);
    await visitor.reaches("ended");

    const traces = await recorder.allOf(visitor);
    expect(placesOf(traces)).to.deep.equal([MESSAGES, BOOKINGS].sort());
    expect(placesOf(traces, ["87654321"])).to.deep.equal([BOOKINGS]);
    expect(placesOf(traces, [typed.name, typed.freeText])).to.deep.equal([BOOKINGS]);
    expect(placesOf(traces, [corrected])).to.deep.equal([MESSAGES]);
    expect(recorder.traces.filter(({ where }) => where === "cookie")).to.deep.equal([]);
    const events = recorder.traces.filter(({ where }) => where === "event");
    expect(events.length, "the page does hear of the stages").to.be.above(5);
  });

  it("stays as private when the answer is lost: a key and a time are all that is kept", async () => {
    const visitor = await fillsInAndSends(({ api }) => {
      befalls(api, SENDING, answerLost, 3);
      befalls(api, ASKING_FOR_KEY, requestLost);
    });
    await visitor.sees("届いたかどうかをまだ確認できません。");
    expect(visitor.toldOwner, "the owner is warned").not.to.deep.equal([]);
    const traces = await recorder.allOf(visitor);
    expect(placesOf(traces)).to.deep.equal([BOOKINGS]);
    const stored = recorder.traces.filter(({ where }) => where === "storage");
    expect(stored).to.have.length(1);
    expect(stored[0]?.what).to.match(
      /^hw-online-booking:kitakyushu-mothers:attempt \{"key":"[\da-f-]{36}","start":"2026-11-19T01:00:00Z","sentAt":\d+\}$/u,
    );
  });

  it("is not kept on the page once it has been sent", async () => {
    const visitor = await fillsInAndSends();
    await isReceived(visitor);
    await entersCode(visitor, visitor.api.outbox().at(-1)?.code ?? "");
    await visitor.reaches("booked");
    for (const text of planted) expect(visitor.text).not.to.include(text);
    location.hash = latestLink(visitor);
    await visitor.presses(/^予約を取り消す$/u);
    await visitor.presses("はじめからやり直す");
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月19日", "10:00");
    expect(["name", "email", "phone", "freeText"].map((id) => visitor.valueOf(id))).to.deep.equal([
      "",
      "",
      "",
      "",
    ]);
  });

  it("would be noticed by these tests if it came out", async () => {
    const real = window.console.log;
    recorder.stops();
    window.console.log = () => undefined;
    const watching = new Recorder();
    window.console.log("x", { name: typed.name });
    sessionStorage.setItem("x", typed.name);
    document.cookie = `x=${typed.phone}; max-age=0`;
    history.replaceState(null, "", `${location.pathname}${location.search}#${typed.phone}`);
    const detail = { mail: typed.email };
    document.dispatchEvent(new CustomEvent("hw-x", { detail, bubbles: true, composed: true }));
    watching.stops();
    window.console.log = real;
    const body = JSON.stringify({ name: typed.name });
    const request = new Request(`https://x.example/?q=${encodeURIComponent(typed.name)}`, {
      method: "POST",
      headers: { "x-phone": typed.phone },
      body,
    });
    const traces = await watching.allOf({ requests: [request], toldOwner: [] });
    expect(placesOf(traces)).to.deep.equal([
      "body of POST /",
      "console",
      "cookie",
      "event",
      "history",
      "request's address",
      "request's headers",
      "storage",
    ]);
  });
});
