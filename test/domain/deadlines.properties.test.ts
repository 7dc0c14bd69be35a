import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { deadlineFor } from "../../src/domain/deadlines.ts";
import type { BookingRules } from "../../src/domain/office.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { moment, rules, zone } from "../support/arbitrary-rules.ts";
import { holds } from "../support/holds.ts";
import { lastMoment } from "../support/last-moment.ts";
import { names, offered } from "../support/offers.ts";
import { now } from "../support/rules.ts";

describe("whatever the deadlines and the moment", () => {
  before(loadTemporal);

  holds<[BookingRules, Temporal.Instant]>(
    "no slot is offered after one of its deadlines, after its start or beyond the horizon",
    [rules, moment],
    (by, at) => {
      const here = at.toZonedDateTimeISO(by.timeZone);
      for (const { start } of offered(by, at)) {
        expect(Temporal.ZonedDateTime.compare(here, start)).to.equal(-1);
        for (const deadline of by.deadlines) {
          const last = lastMoment(deadline, start, by);
          expect(Temporal.PlainDateTime.compare(here.toPlainDateTime(), last)).to.be.at.most(0);
        }
        const ahead = here.toPlainDate().until(start.toPlainDate()).total("days");
        expect(ahead).to.be.at.most(by.horizon.days);
      }
    },
  );

  holds<[BookingRules, number]>(
    "a slot is offered up to the last second of its first deadline and not a second longer",
    [rules, fc.nat()],
    (by, pick) => {
      const far = { ...by, horizon: { days: 60 } };
      const slots = offered({ ...far, deadlines: [] }, now("2026-09-01T00:00"));
      fc.pre(slots.length > 0);
      const { start } = slots[pick % slots.length]!;
      const ends = by.deadlines.map((deadline) => lastMoment(deadline, start, by));
      const lastSecond = [...ends, start.toPlainDateTime().subtract({ seconds: 1 })]
        .sort(Temporal.PlainDateTime.compare)[0]!
        .toZonedDateTime(by.timeZone);
      const isOffered = (at: Temporal.ZonedDateTime) =>
        names(offered(far, at.toInstant())).includes(start.toString());
      expect(isOffered(lastSecond), `${start} at ${lastSecond}`).to.equal(true);
      expect(isOffered(lastSecond.add({ seconds: 1 })), `${start} after ${lastSecond}`).to.equal(
        false,
      );
    },
  );

  holds<[BookingRules, Temporal.Instant, string]>(
    "a deadline is the same moment in whatever zone the visitor's page writes the start",
    [rules, moment, zone],
    (by, at, visitors) => {
      for (const { start } of offered(by, at)) {
        for (const deadline of by.deadlines) {
          const there = deadlineFor(deadline, start.withTimeZone(visitors), by);
          const here = deadlineFor(deadline, start, by);
          expect(there?.toInstant().toString()).to.equal(here?.toInstant().toString());
        }
      }
    },
  );
});
