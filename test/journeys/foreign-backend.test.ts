import { expect } from "@open-wc/testing";
import { getResponse } from "msw";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agreesAndQualifies,
  isReceived,
  preparesRequest,
  sends,
  takesSoonestSlot,
} from "../support/journey.ts";
import { apply, latestMail } from "../mock-api/support/applicant.ts";
import { startServer } from "../mock-api/support/server.ts";
import { waitFor } from "../support/page.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { befalls, FOLLOWING, refusal, SENDING, type Place } from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";
const PROFILE = "GET /offices/:office";
const AVAILABILITY = "GET /offices/:office/availability";
const BOOKED = /予約が完了しました|予約できました/u;

// oxlint-disable-next-line no-explicit-any -- what a backend answers, to be changed at will
type Json = any;

/** The backend does what it is asked to, and says it in its own way. */
function answers(visitor: Pick<Visitor, "api">, place: Place, change: (json: Json) => unknown) {
  return befalls(visitor.api, place, async (request, { handlers }) => {
    const response = await getResponse([...handlers], request);
    if (!response?.ok) return response ?? Response.error();
    const { status, headers } = response;
    return new Response(JSON.stringify(change(await response.json())), { status, headers });
  });
}

async function isAboutToSend(): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE);
  await preparesRequest(visitor);
  return visitor;
}

describe("a backend that answers a request in its own way", () => {
  withoutPauses();
  afterEach(leavePage);

  it("“confirmed”, though a link was promised: it is booked, since the server says so", async () => {
    const visitor = await isAboutToSend();
    answers(visitor, SENDING, (json) => ({ ...json, status: "confirmed" }));
    await sends(visitor);
    await visitor.reaches("booked");
    expect(visitor.text).to.match(BOOKED);
  }).timeout(30_000);

  it("with a status that nobody knows: neutral words, the phone, and never “booked”", async () => {
    const visitor = await isAboutToSend();
    answers(visitor, SENDING, (json) => ({ ...json, status: "on-waiting-list" }));
    await sends(visitor);
    await visitor.reaches("ended");
    expect(visitor.text).not.to.match(BOOKED);
    expect(visitor.text).not.to.match(/失敗|取り消されました/u);
    expect(visitor.text).to.include("0000-00-0000");
  });

  const broken: [what: string, change: (json: Json) => unknown][] = [
    [
      "null where something may be missing",
      (json) => ({ ...json, mail: null, receipt: null, replyBy: null }),
    ],
    ["members of its own", (json) => ({ ...json, room: { floor: 3 }, "x-trace": ["a"] })],
    ["a start in Z", (json) => ({ ...json, start: new Date(json.start).toISOString() })],
  ];
  for (const [what, change] of broken) {
    it(`with ${what}: it is taken in all the same`, async () => {
      const visitor = await isAboutToSend();
      answers(visitor, SENDING, change);
      await sends(visitor);
      await isReceived(visitor);
      expect(visitor.isOffered("番号で予約を確定する")).to.equal(true);
    }).timeout(30_000);
  }

  const unreadable: [what: string, change: (json: Json) => unknown][] = [
    ["without a start", (json) => ({ ...json, start: undefined })],
    ["with a number for a time", (json) => ({ ...json, end: 1_780_000_000 })],
    ["with a list for a booking", (json) => [json]],
    ["with a time without an offset", (json) => ({ ...json, start: "2026-11-17T10:30:00" })],
    ["with an id that is a path", (json) => ({ ...json, id: "../../admin" })],
  ];
  for (const [what, change] of unreadable) {
    it(`${what}: unknown, asked after, found; booked once`, async () => {
      const visitor = await isAboutToSend();
      answers(visitor, SENDING, change);
      await sends(visitor);
      await isReceived(visitor);
      expect(visitor.api.backend.state.bookings).to.have.length(1);
      expect(visitor.toldOwner.join()).to.match(/broke the contract/u);
    }).timeout(30_000);
  }

  it("while it is followed: what cannot be read is waited out, not shown", async () => {
    const visitor = await isAboutToSend();
    await sends(visitor);
    await isReceived(visitor);
    const ends = answers(visitor, FOLLOWING, (json) => ({
      ...json,
      status: "confirmed",
      start: 7,
    }));
    visitor.looksAgain();
    const asked = () => visitor.requests.filter(({ url }) => /\/bookings\/[\w-]+$/u.test(url));
    await waitFor(
      () => asked().length > 0,
      () => "It was not followed.",
    );
    await isReceived(visitor);
    expect(visitor.text).not.to.match(BOOKED);
    ends();
  });
});

describe("a backend that refuses a request in its own way", () => {
  withoutPauses();
  afterEach(leavePage);

  it("for a field that nobody knows: it is told as refused, and what was typed stays", async () => {
    const visitor = await isAboutToSend();
    const errors = [{ pointer: "/applicant/nickname", code: "x" }];
    befalls(visitor.api, SENDING, refusal(422, "validation-failed", { errors }));
    await sends(visitor);
    await visitor.sees("受け付けられませんでした");
    expect(visitor.text).not.to.match(BOOKED);
    await visitor.presses("前へ戻る");
    await visitor.reaches("form");
    expect(visitor.valueOf("name")).to.equal("職業 花子");
  }).timeout(30_000);
});

describe("a backend that answers for a link in its own way", () => {
  withoutPauses();
  afterEach(leavePage);

  const LOOKUP = "POST /booking-links/lookup";
  const CONFIRM = /^予約を確定する$/u;

  /** Opens a link that confirms; the answers to this call are changed. */
  async function opensLink(place: Place, change: (json: Json) => unknown): Promise<Visitor> {
    const api = startServer();
    await apply(api);
    const { hash } = new URL(latestMail(api).links[0] ?? "");
    answers({ api }, place, change);
    return await Visitor.opens(OFFICE, { api, hash });
  }

  const lookups: [what: string, change: (json: Json) => unknown, says: string][] = [
    [
      "a status that nobody knows",
      ({ booking, ...json }) => ({ ...json, booking: { ...booking, status: "on-hold" } }),
      "この予約は、このリンクでは変更できません",
    ],
    [
      "an action that nobody knows",
      (json) => ({ ...json, action: "reschedule" }),
      "リンクの内容を確認できませんでした",
    ],
    ["a booking that is a text", (json) => ({ ...json, booking: "b-1" }), "確認できませんでした"],
    ["nothing", () => null, "確認できませんでした"],
  ];
  for (const [what, change, says] of lookups) {
    it(`${what}: nothing is offered to press, and nothing called booked`, async () => {
      const visitor = await opensLink(LOOKUP, change);
      await visitor.sees(says);
      expect(visitor.isOffered(CONFIRM)).to.equal(false);
      expect(visitor.text).not.to.match(BOOKED);
      expect(visitor.text).to.include("0000-00-0000");
    });
  }

  const presses: [what: string, change: (json: Json) => unknown, step: string][] = [
    ["the office will answer", (json) => ({ ...json, status: "awaiting-office" }), "requested"],
    ["it is not confirmed yet", (json) => ({ ...json, status: "provisional" }), "waiting-mail"],
    ["a status that nobody knows", (json) => ({ ...json, status: "queued" }), "ended"],
    ["it has lapsed", (json) => ({ ...json, status: "expired" }), "ended"],
  ];
  for (const [what, change, step] of presses) {
    it(`${what}, said to a press: the screen follows, and does not say booked`, async () => {
      const visitor = await opensLink("POST /booking-links/confirm", change);
      await visitor.presses(CONFIRM);
      await visitor.reaches(step);
      expect(visitor.text).not.to.match(BOOKED);
    });
  }

  it("what cannot be read, said to a press: it is looked up, and told as the server has it", async () => {
    const visitor = await opensLink("POST /booking-links/confirm", (json) => ({
      ...json,
      start: 7,
    }));
    await visitor.presses(CONFIRM);
    await visitor.isAt("この予約は、すでに確定しています");
  });
});

describe("a backend that tells the free times in its own way", () => {
  withoutPauses();
  afterEach(leavePage);

  const soonest = (visitor: Visitor) =>
    visitor
      .all("button")
      .flatMap(({ textContent }) => /\d+月\d+日.*〜\d+:\d+/u.exec(textContent) ?? []);

  it("unsorted, twice, between the times, in Z, none or less left: the rules' own are offered in order", async () => {
    const plain = await Visitor.opens(OFFICE);
    await agreesAndQualifies(plain);
    await plain.sees(/早い日時から選ぶ.*10:30/u);
    const usual = soonest(plain).map(String);
    expect(usual.length).to.be.above(2);
    plain.leaves();
    const visitor = await Visitor.opens(OFFICE);
    answers(visitor, AVAILABILITY, (json) => {
      const slots = json.slots.map(({ start, ...rest }: Json) => ({
        ...rest,
        start: new Date(start).toISOString(),
        lane: "B",
      }));
      const overlapping = slots.map(({ start }: Json) => ({
        start: new Date(Date.parse(start) + 600_000).toISOString(),
        remaining: 3,
      }));
      const past = { start: "2026-11-16T10:00:00+09:00", remaining: 1 };
      const full = { start: "2026-11-17T10:00:00+09:00", remaining: -1 };
      return { ...json, slots: [...overlapping, ...slots, ...slots, past, full].toReversed() };
    });
    await agreesAndQualifies(visitor);
    await visitor.sees(/早い日時から選ぶ.*10:30/u);
    expect(soonest(visitor).map(String)).to.deep.equal(usual);
    await takesSoonestSlot(visitor);
  });

  const wrong: [what: string, change: (json: Json) => unknown][] = [
    [
      "a text for a number",
      (json) => ({ ...json, slots: [{ start: "2026-11-17T10:30:00+09:00", remaining: "1" }] }),
    ],
    ["no list", (json) => ({ ...json, slots: undefined })],
    [
      "a start without an offset",
      (json) => ({ ...json, slots: [{ start: "2026-11-17T10:30:00", remaining: 1 }] }),
    ],
  ];
  for (const [what, change] of wrong) {
    it(`with ${what}: they are told as not loaded, not as full`, async () => {
      const visitor = await Visitor.opens(OFFICE);
      answers(visitor, AVAILABILITY, change);
      await agreesAndQualifies(visitor);
      await visitor.sees("空き状況を読み込めませんでした。満席という意味ではありません。");
      expect(visitor.text).to.include("0000-00-0000");
    });
  }
});

describe("a backend whose office this version cannot serve", () => {
  withoutPauses();
  afterEach(leavePage);

  const cases: [what: string, change: (json: Json) => unknown, path: RegExp][] = [
    [
      "a procedure of a later version",
      (json) => ({ ...json, procedure: { kind: "lottery" } }),
      /procedure\.kind/u,
    ],
    [
      "a deadline of a later version",
      (json) => ({ ...json, deadlines: [{ kind: "moon-phase", event: "apply" }] }),
      /deadlines\[0\]\.kind/u,
    ],
    [
      "a field of a later version",
      (json) => ({ ...json, fields: [...json.fields, { name: "nickname", required: false }] }),
      /fields\[\d\]\.name/u,
    ],
  ];
  for (const [what, change, path] of cases) {
    it(`because of ${what}: the page's own words with the phone, and the owner reads why`, async () => {
      const first = await Visitor.opens(OFFICE);
      first.leaves();
      answers(first, PROFILE, change);
      const visitor = await Visitor.opens(OFFICE, { api: first.api });
      await visitor.sees("オンライン予約を表示できません");
      expect(visitor.text).to.include("お電話でどうぞ: 0000-00-0000");
      expect(visitor.toldOwner.join()).to.match(path);
      expect(visitor.toldOwner.join()).to.match(/does not know|must be one of/u);
    });
  }

  it("yet is open in a word that nobody knows: it takes no bookings, and says whom to call", async () => {
    const first = await Visitor.opens(OFFICE);
    first.leaves();
    answers(first, PROFILE, (json) => ({ ...json, bookingState: "members-only", hue: 3 }));
    const visitor = await Visitor.opens(OFFICE, { api: first.api });
    await visitor.sees("オンライン予約の受付を停止しています");
    expect(visitor.text).to.include("0000-00-0000");
  });
});
