import { expect } from "@open-wc/testing";
import { http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { filesSavedWhile } from "../journeys/support/saved-files.ts";
import { waitFor } from "../support/page.ts";
import { reconsent } from "../../demo/gallery/states/reconsent-terms.ts";
import { bookingJson, flow, type Facts } from "../../demo/gallery/states/facts.ts";
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
    expect(stage.text).to.include("11月18日(水) 17:15までに、相談の日時と参加方法");
    expect(stage.text).to.include("11月18日(水) 17:15を過ぎても連絡がないときは");
    expect(stage.text)
      .to.include(ja.contactBelow(ja.helpTitle))
      .and.include("2026年11月24日(火) 10:00〜10:30");
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

  it("says how to cancel, and what being late without a word means", async () => {
    const stage = await Stage.opens("otaru", { state: requested() });
    expect(stage.text).to.include(ja.cancelOneOf).and.include(ja.cancelWays.phone);
    expect(stage.text).to.include(ja.cancelWays.mail).and.include(ja.cancelSameDayPhone);
    expect(stage.text).to.include(ja.noShow(10));
  });

  it("promises no answer by a moment that has passed", async () => {
    const replyBy = "2026-11-17T09:59:59+09:00";
    const stage = await Stage.opens("otaru", { state: requested({ replyBy }) });
    expect(stage.text).to.include(ja.requestedOverdue("11月17日(火) 9:59"));
    expect(stage.text).not.to.include("までに、相談の日時と参加方法");
  });

  it("says when this page hears nothing more", async () => {
    const stage = await Stage.opens("otaru", {
      state: requested({ flow }),
      prepare: (server) =>
        server.use(
          http.get(`${MOCK_API_BASE}/bookings/:id`, () =>
            HttpResponse.json(
              { status: 401, code: "flow-expired" },
              { status: 401, headers: { "content-type": "application/problem+json" } },
            ),
          ),
        ),
    });
    expect(stage.text).not.to.include(ja.followEnded);
    document.dispatchEvent(new Event("visibilitychange"));
    await stage.sees(ja.followEnded);
    expect(stage.text).to.include(ja.requestedTitle);
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

describe("a request whose terms may change", () => {
  afterEach(() => Stage.closes());

  it("says beforehand what a change would ask for, where the office asks for it", async () => {
    const stage = await Stage.opens("wajima", { state: requested() });
    expect(stage.text).to.include(ja.reconsentBeforehand);
    const other = await Stage.opens("otaru", { state: requested() });
    expect(other.text).not.to.include(ja.reconsentBeforehand);
  });

  it("says by when to agree once they have changed, and what happens otherwise", async () => {
    const stage = await Stage.opens("wajima", { state: requested({ reconsent }) });
    const words = "11月20日(金) 17:15までに、メールのリンクを開いて新しい規約に同意してください。";
    expect(stage.text).to.include(words).and.include("無効になります");
    expect(stage.text).not.to.include(ja.reconsentBeforehand);
  });

  it("calls a request that the office has accepted not booked before that", async () => {
    const stage = await Stage.opens("wajima", {
      state: requested({ status: "confirmed", reconsent }),
    });
    expect(stage.one("#title").textContent.trim()).to.equal(ja.reconsentTitle);
    expect(stage.text).to.include("11月20日(金) 17:15までに").and.not.include("完了しました");
    expect(stage.text).not.to.include("ご連絡します");
  });

  it("learns of the change while it waits, and of the agreement", async () => {
    const stage = await Stage.opens("wajima", { state: requested({ flow }) });
    const { office, slot } = stage.facts;
    const answers = (changes: object) =>
      stage.server.use(
        http.get(`${MOCK_API_BASE}/bookings/b-1`, () =>
          HttpResponse.json(
            bookingJson(office.id, slot, { status: "awaiting-office", ...changes }),
          ),
        ),
      );
    answers({ reconsent });
    document.dispatchEvent(new Event("visibilitychange"));
    await stage.waitsFor(() => stage.told.length > 0, "the change");
    expect(stage.told[0]).to.have.nested.property("booking.reconsent.documents.length", 1);
    expect(stage.told[0]).to.have.nested.property("booking.flow.token", flow.token);
    await stage.becomes(requested({ flow, reconsent })(stage.facts));
    answers({});
    document.dispatchEvent(new Event("visibilitychange"));
    await stage.waitsFor(() => stage.told.length > 1, "the agreement");
    expect(stage.told[1]).not.to.have.nested.property("booking.reconsent.by");
  });

  it("is void when the agreement did not come", async () => {
    const stage = await Stage.opens("wajima", { state: ended("expired") });
    expect(stage.one("#title").textContent.trim()).to.equal(ja.agreeVoid.title);
    expect(stage.text).to.include(ja.agreeVoid.text);
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

  it("says how the meeting goes, as the request before it did", async () => {
    for (const state of [requested(), booked()]) {
      const stage = await Stage.opens("wajima", { state });
      expect(stage.text).to.include(ja.atTheMeetingTitle);
      for (const { ja: text } of stage.context.office.atTheMeeting) {
        expect(stage.text).to.include(text);
      }
    }
    const other = await Stage.opens("wajima", {
      state: booked(),
      office: () => ({ atTheMeeting: [] }),
    });
    expect(other.text).not.to.include(ja.atTheMeetingTitle);
  });

  it("names only the apps of an online meeting", async () => {
    const stage = await Stage.opens("wajima", {
      state: booked(),
      office: () => ({
        meetingApps: [
          { name: "TeleOffice", channel: "online" },
          { name: "Zoom", channel: "phone-or-mail" },
          { name: "Webex", channel: "any" },
        ],
      }),
    });
    expect(stage.text).to.include("TeleOffice、Webex").and.not.include("Zoom");
  });

  const places = [
    ["kanazawa", ja.cancelOnlineAt.account],
    ["kanagawa", ja.cancelOnlineAt.lookup],
    ["kitakyushu-mothers", ja.cancelWays.online],
  ] as const;
  for (const [office, words] of places) {
    it(`of ${office} is cancelled online where that office lets it be`, async () => {
      const stage = await Stage.opens(office, { state: booked() });
      for (const [, each] of places) expect(stage.text.includes(each)).to.equal(each === words);
      if (words === ja.cancelWays.online) {
        expect(stage.named(ja.ownBookings)).to.have.length(0);
        return;
      }
      await stage.presses(ja.ownBookings);
      expect(stage.told).to.deep.equal([{ type: "own-bookings-asked" }]);
    });
  }

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
