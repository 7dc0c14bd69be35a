import { expect } from "@open-wc/testing";
import { fixedClock, ServerClock, todayAt } from "../../src/domain/clock.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";

describe("a fixed clock", () => {
  before(loadTemporal);

  it("always tells the same moment", () => {
    const clock = fixedClock("2026-05-07T10:00:00+09:00");
    expect(clock.now().toString()).to.equal("2026-05-07T01:00:00Z");
    expect(clock.now().equals(clock.now())).to.equal(true);
  });
});

describe("the server's clock", () => {
  before(loadTemporal);

  /** A device whose wall clock and monotonic clock are turned by hand. */
  function device(wall: string) {
    const hands = { wall: Date.parse(wall), monotonic: 5000 };
    const clock = new ServerClock(
      () => hands.wall,
      () => hands.monotonic,
    );
    return { hands, clock, tells: () => clock.now().toString() };
  }

  it("uses the device's time until the server has told its own", () => {
    const { hands, tells } = device("2026-05-07T01:00:00Z");
    expect(tells()).to.equal("2026-05-07T01:00:00Z");
    hands.monotonic += 90_000;
    expect(tells()).to.equal("2026-05-07T01:01:30Z");
  });

  it("tells the server's time once it knows it, carried on by the monotonic clock", () => {
    const { hands, clock, tells } = device("2020-01-01T00:00:00Z");
    hands.monotonic += 700;
    clock.sync(Temporal.Instant.from("2026-05-07T16:00:00+09:00"));
    expect(tells()).to.equal("2026-05-07T07:00:00Z");
    hands.monotonic += 1000;
    expect(tells()).to.equal("2026-05-07T07:00:01Z");
  });

  it("is not moved when the device's clock is changed", () => {
    const { hands, clock, tells } = device("2026-05-07T01:00:00Z");
    clock.sync(Temporal.Instant.from("2026-05-07T01:00:00Z"));
    hands.wall += 86_400_000;
    expect(tells()).to.equal("2026-05-07T01:00:00Z");
  });

  it("follows the server's latest answer, backwards too", () => {
    const { clock, tells } = device("2026-05-07T01:00:00Z");
    clock.sync(Temporal.Instant.from("2026-05-07T05:00:00Z"));
    clock.sync(Temporal.Instant.from("2026-05-07T04:59:00Z"));
    expect(tells()).to.equal("2026-05-07T04:59:00Z");
  });

  it("rounds the monotonic clock's fractions instead of failing on them", () => {
    const { hands, clock, tells } = device("2026-05-07T01:00:00Z");
    clock.sync(Temporal.Instant.from("2026-05-07T01:00:00Z"));
    hands.monotonic += 0.6;
    expect(tells()).to.equal("2026-05-07T01:00:00.001Z");
  });

  it("is in doubt after a sleep in which the monotonic clock stood still, until the server is heard", () => {
    const { hands, clock } = device("2026-05-07T01:00:00Z");
    clock.sync(Temporal.Instant.from("2026-05-07T01:00:00Z"));
    hands.monotonic += 7_200_000;
    hands.wall += 7_200_000;
    expect(clock.isDoubtful, "two hours that both have counted").to.equal(false);
    hands.wall += 7_200_000;
    expect(clock.isDoubtful, "two hours that one has slept through").to.equal(true);
    clock.sync(Temporal.Instant.from("2026-05-07T05:00:00Z"));
    expect(clock.isDoubtful).to.equal(false);
    hands.wall -= 600_000;
    expect(clock.isDoubtful, "the device's clock was set back").to.equal(true);
  });

  it("works with the browser's own clocks", () => {
    const told = new ServerClock().now().epochMilliseconds;
    expect(Math.abs(told - Date.now())).to.be.below(1000);
  });
});

describe("the office's today", () => {
  before(loadTemporal);

  const rows: [moment: string, zone: string, today: string][] = [
    ["2026-05-06T14:59:59Z", "Asia/Tokyo", "2026-05-06"],
    ["2026-05-06T15:00:00Z", "Asia/Tokyo", "2026-05-07"],
    ["2026-05-07T06:59:59Z", "America/Los_Angeles", "2026-05-06"],
    ["2026-12-31T15:00:00Z", "Asia/Tokyo", "2027-01-01"],
  ];
  for (const [moment, zone, today] of rows) {
    it(`is ${today} in ${zone} at ${moment}`, () => {
      expect(todayAt(zone, Temporal.Instant.from(moment)).toString()).to.equal(today);
    });
  }
});
