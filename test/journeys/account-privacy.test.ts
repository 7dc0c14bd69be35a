import { expect } from "@open-wc/testing";
import {
  entersCredentials,
  isSignedIn,
  preparesBooking,
  registersAndActivates,
  signedInVisitor,
  takesSlotToReview,
} from "../support/account-journey.ts";
import { credentials, registrationTyped } from "../../demo/gallery/states/account-answers.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { signUpOnly } from "../mock-api/support/accounts.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { answerLost, befalls } from "./support/mishaps.ts";
import { Recorder, type Trace } from "./support/recorder.ts";

function placesOf(traces: readonly Trace[], text: string): string[] {
  return [
    ...new Set(traces.filter(({ what }) => what.includes(text)).map(({ where }) => where)),
  ].sort();
}

const ACCOUNTS = "body of POST /v1/accounts";
const SESSIONS = "body of POST /v1/sessions";

describe("what somebody with an account types", () => {
  withoutPauses();
  let recorder: Recorder;
  beforeEach(() => {
    recorder = new Recorder();
  });
  afterEach(() => {
    recorder.stops();
    leavePage();
  });

  it("goes to the calls that need it and nowhere else, also when answers are lost", async () => {
    const visitor = await Visitor.opens("kanazawa");
    befalls(visitor.api, "POST /accounts", answerLost, 1);
    befalls(visitor.api, "POST /sessions", answerLost, 1);
    await registersAndActivates(visitor);
    await entersCredentials(visitor);
    await visitor.sees("通信が途切れ、サインインできていません。");
    await isSignedIn(visitor);
    // What was agreed to before registering is not asked for twice.
    await visitor.presses("新しく予約する");
    await takesSlotToReview(visitor);
    await visitor.presses("この内容で予約する");
    await visitor.reaches("booked");
    await visitor.presses("サインアウトする");
    await visitor.isAt("サインアウトしました");

    const traces = await recorder.allOf(visitor);
    expect(placesOf(traces, credentials.password)).to.deep.equal([ACCOUNTS, SESSIONS]);
    expect(placesOf(traces, credentials.userId)).to.deep.equal([ACCOUNTS, SESSIONS]);
    for (const text of [registrationTyped.name, registrationTyped.address, registrationTyped.email])
      expect(placesOf(traces, text), text).to.deep.equal([ACCOUNTS]);
    const stored = recorder.traces.filter(({ where }) => ["storage", "cookie"].includes(where));
    for (const { what } of stored) expect(what).to.match(/^hw-online-booking:kanazawa:attempt /u);
  }).timeout(30_000);

  it("keeps a session's token out of addresses, storage, events and the console", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await registersAndActivates(visitor);
    await isSignedIn(visitor);
    const token = visitor.widget["loading"].value as { api?: { session?: string } } | undefined;
    const session = token?.api?.session ?? "";
    expect(session).to.have.length.above(20);
    await visitor.presses("サインアウトする");
    await visitor.isAt("サインアウトしました");
    const traces = await recorder.allOf(visitor);
    expect(placesOf(traces, session)).to.deep.equal(["request's headers"]);
  }).timeout(30_000);

  it("is neither shown to nor booked by the next person, when the session has ended meanwhile", async () => {
    const visitor = await signedInVisitor();
    const next = await signUpOnly(visitor.api);
    await preparesBooking(visitor);
    visitor.api.clock.advance({ minutes: 31 });
    await visitor.presses("この内容で予約する");
    await visitor.isAt("もう一度サインインしてください");
    await entersCredentials(visitor, next);
    await visitor.isAt("あなたの予約");
    await visitor.presses("新しく予約する");
    await visitor.reaches("consent");
    expect(visitor.ticked, "who agreed was somebody else").to.deep.equal([]);
    expect(visitor.api.backend.state.bookings).to.have.length(0);
  }).timeout(30_000);
});
