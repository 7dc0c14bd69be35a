import { expect } from "@open-wc/testing";
import { http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { filesSavedWhile } from "../journeys/support/saved-files.ts";
import { waitFor } from "../support/page.ts";
import { bookingJson, flow, type Facts } from "../support/states-facts.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const requested =
  (changes: Record<string, unknown> = {}) =>
  ({ booking }: Facts) =>
    ({ step: "requested", booking: booking({ status: "awaiting-office", ...changes }) }) as const;
const booked =
  (changes: Record<string, unknown> = {}) =>
  ({ booking }: Facts) =>
    ({ step: "booked", booking: booking(changes) }) as const;
const ended =
  (status: string) =>
  ({ booking }: Facts) =>
    ({ step: "ended", booking: booking({ status }) }) as const;
const today = { start: "2026-11-17T13:00:00+09:00", end: "2026-11-17T13:30:00+09:00" };

describe("a request that waits for the office", () => {
  afterEach(() => Stage.closes());

  it("is not booked, says by when the office answers and what to do if it does not", async () => {
    const stage = await Stage.opens("otaru", { state: requested() });
    expect(stage.text).to.include("まだ予約は完了していません。").and.not.include("完了しました");
    expect(stage.text).to.include("11月18日(水) 17:15までに、実施の日時と参加方法");
    expect(stage.text).to.include("11月18日(水) 17:15を過ぎても連絡がないときは");
    expect(stage.text).to.include("0000-00-0000").and.include("2026年11月24日(火) 10:00〜10:30");
  });

  it("goes by the moment that the server names", async () => {
    const stage = await Stage.opens("otaru", {
      state: requested({ replyBy: "2026-11-19T12:00:00+09:00" }),
    });
    expect(stage.text).to.include("11月19日(木) 12:00までに");
  });

  it("names no moment when none is known", async () => {
    const stage = await Stage.opens("otaru", {
      state: (facts) => {
        const { acceptedAt: _, ...booking } = requested()(facts).booking;
        return { step: "requested", booking };
      },
    });
    expect(stage.text).to.include(ja.requestedReply).and.include(ja.requestedNoReplyUnknown);
  });

  it("says how to cancel, and nothing of a meeting that is not fixed", async () => {
    const stage = await Stage.opens("otaru", { state: requested() });
    expect(stage.text).to.include(ja.cancelWays.phone).and.include(ja.cancelWays.mail);
    expect(stage.text).to.include(ja.cancelSameDayPhone).and.not.include("10分が過ぎると");
  });

  it("learns of the office's answer when the page is seen again", async () => {
    const stage = await Stage.opens("otaru", { state: requested({ flow }) });
    const { office, slot } = stage.facts;
    let status = "awaiting-office";
    let asked = 0;
    stage.server.use(
      http.get(`${MOCK_API_BASE}/bookings/b-1`, ({ request }) => {
        asked += 1;
        expect(request.headers.get("authorization")).to.equal(`Bearer ${flow.token}`);
        return HttpResponse.json(bookingJson(office.id, slot, { status }));
      }),
    );
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(
      () => asked > 0,
      () => "Nobody asked.",
    );
    status = "confirmed";
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(
      () => stage.told.length > 0,
      () => "Nothing was told.",
    );
    expect(stage.told).to.have.length(1);
    expect(stage.told[0]).to.have.nested.property("booking.status", "confirmed");
  });
});

describe("a booking", () => {
  afterEach(() => Stage.closes());

  it("is complete, with its time, its app, what to prepare and how to cancel", async () => {
    const stage = await Stage.opens("otaru", { state: booked() });
    expect(stage.one("#title").textContent.trim()).to.equal("予約が完了しました");
    expect(stage.text).to.include("2026年11月24日(火) 10:00〜10:30").and.include("Zoom");
    for (const { ja } of stage.context.office.environment) expect(stage.text).to.include(ja);
    expect(stage.text).to.include(ja.cancelWays.mail).and.include("10分が過ぎると");
  });

  it("can be cancelled on the day itself only as the office says", async () => {
    const stage = await Stage.opens("otaru", { state: booked(today) });
    expect(stage.text).to.include(ja.cancelSameDayPhone).and.not.include(ja.cancelWays.mail);
    const other = await Stage.opens("kitakyushu-mothers", { state: booked(today) });
    expect(other.text).to.include(ja.cancelWays.online).and.not.include(ja.cancelSameDayPhone);
  });

  it("says that a call is owed on the day itself, where it is", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: booked(),
      office: ({ office }) => ({
        cancellation: { ...office.cancellation, sameDayCallOwed: true },
      }),
    });
    expect(stage.text).to.include(ja.cancelSameDayCallOwed);
  });

  it("can be put into the visitor's own calendar", async () => {
    const stage = await Stage.opens("otaru", { state: booked() });
    const [file, ...more] = await filesSavedWhile(() => stage.presses(/カレンダーに追加/u));
    expect(more).to.have.length(0);
    expect(file).to.include({
      name: "online-consultation.ics",
      type: "text/calendar;charset=utf-8",
    });
    const text = file!.text.replaceAll("\r\n ", "");
    expect(text).to.include("DTSTART:20261124T010000Z").and.include("DTEND:20261124T013000Z");
    expect(text).to.include("UID:b-1@otaru.hw-online-booking").and.include("(見本)");
    expect(text).not.to.include("職業 花子");
    expect(stage.told).to.deep.equal([]);
  });
});

describe("a booking that has ended", () => {
  afterEach(() => Stage.closes());

  const rows = ["cancelled", "expired", "declined", "completed"] as const;
  for (const status of rows) {
    it(`says that it is ${status}, and offers to begin anew`, async () => {
      const stage = await Stage.opens("otaru", { state: ended(status) });
      expect(stage.one("#title").textContent.trim()).to.equal(ja.ended[status].title);
      expect(stage.text).to.include(ja.ended[status].text).and.include("2026年11月24日");
      await stage.presses("はじめからやり直す");
      expect(stage.told).to.deep.equal([{ type: "restarted" }]);
    });
  }

  it("says so in neutral words when this version does not know what became of it", async () => {
    for (const status of ["frozen", "unknown", "toString"]) {
      const stage = await Stage.opens("otaru", { state: ended(status) });
      expect(stage.text).to.include(ja.ended.unknown.title).and.include(ja.ended.unknown.text);
      expect(stage.text).not.to.match(/完了しました|確定しました/u);
    }
  });
});
