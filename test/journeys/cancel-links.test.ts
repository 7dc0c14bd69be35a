import { expect } from "@open-wc/testing";
import { books, latestLink, opensLatestLink } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kitakyushu-mothers";
const CANCEL = /^予約を取り消す$/u;
const statusOf = ({ api }: Visitor) => latestBooking(api).status;

describe("the link that cancels", () => {
  afterEach(leavePage);

  it("used twice says that the booking is cancelled already", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await books(visitor);
    const hash = latestLink(visitor);
    const first = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await first.presses(CANCEL);
    await first.isAt("予約を取り消しました");
    const second = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await second.isAt("この予約は、すでに取り消されています");
    expect(second.isOffered(CANCEL)).to.equal(false);
    expect(visitor.api.outbox().filter(({ subject }) => /取り消し/u.test(subject))).to.have.length(
      1,
    );
  });

  it("gives the seat back to others", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await books(visitor);
    const canceller = await opensLatestLink(visitor);
    await canceller.presses(CANCEL);
    await canceller.presses("はじめからやり直す");
    canceller.leaves();
    const next = await Visitor.opens(OFFICE, { api: visitor.api });
    await books(next);
    expect(latestBooking(visitor.api).start).to.equal("2026-11-17T01:30:00Z");
    expect(visitor.api.backend.state.bookings).to.have.length(2);
  });

  it("is closed once the meeting has begun, and names the phone", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await books(visitor);
    visitor.api.clock.set("2026-11-17T10:30:00+09:00");
    const late = await opensLatestLink(visitor);
    await late.sees("開始の時刻を過ぎたため、取り消せません。");
    expect(late.isOffered(CANCEL)).to.equal(false);
    expect(late.text).to.include("0000-00-0000");
    expect(statusOf(visitor)).to.equal("confirmed");
  });

  it("is closed when the meeting begins between opening and pressing", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await books(visitor);
    const reader = await opensLatestLink(visitor);
    await reader.sees("まだ取り消していません。");
    visitor.api.clock.set("2026-11-17T10:30:00+09:00");
    await reader.presses(CANCEL);
    await reader.sees("開始の時刻を過ぎたため、取り消せません。");
    expect(reader.text).to.include("0000-00-0000");
    expect(statusOf(visitor)).to.equal("confirmed");
  });

  it("is judged by the server's time when the page was left open overnight", async () => {
    const visitor = await Visitor.opens(OFFICE);
    const booked = await books(visitor);
    visitor.leaves();
    // The device slept: its own clock has not counted the hours.
    visitor.api.clock.set("2026-11-17T10:45:00+09:00");
    location.hash = latestLink(booked);
    await booked.sees("開始の時刻を過ぎたため、取り消せません。");
    expect(booked.isOffered(CANCEL)).to.equal(false);
  });
});
