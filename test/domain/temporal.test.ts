import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";

const atStart = globalThis.Temporal;

describe("the door to Temporal", () => {
  before(loadTemporal);

  it("gives a Temporal that works", () => {
    expect(Temporal.PlainDate.from("2026-05-07").dayOfWeek).to.equal(4);
    expect(Temporal.Instant.from("2026-05-07T10:00+09:00").epochMilliseconds).to.equal(
      Date.UTC(2026, 4, 7, 1),
    );
  });

  it("gives the engine's own where it has one", () => {
    if (atStart) expect(Temporal).to.equal(atStart);
    else expect(Temporal).not.to.equal(undefined);
  });

  it("sets no global", () => {
    expect(globalThis.Temporal).to.equal(atStart);
    expect("Temporal" in globalThis).to.equal(atStart !== undefined);
  });

  it("keeps the one it gave, however often it is asked", async () => {
    const first = Temporal;
    await Promise.all([loadTemporal(), loadTemporal()]);
    expect(Temporal).to.equal(first);
  });

  it("knows the offices' zone, whatever zone the visitor is in", () => {
    const noon = Temporal.Instant.from("2026-05-07T12:00+09:00");
    expect(noon.toZonedDateTimeISO("Asia/Tokyo").hour).to.equal(12);
    expect(Temporal.Now.timeZoneId(), "the suite runs far from Japan").to.equal(
      "America/Los_Angeles",
    );
  });
});
