import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { toAvailability } from "../../src/contract/availability.ts";
import { BookingApi } from "../../src/contract/client.ts";
import { ApiError } from "../../src/contract/errors.ts";
import type { OfficeProfile } from "../../src/contract/office.ts";
import { monthOffer } from "../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { officeJson } from "../../mock-api/offices/index.ts";
import { polluting, spoilt } from "../support/arbitrary-json.ts";
import { json, problem, fakeFetch, type Answer } from "../support/fake-fetch.ts";
import { bookingJson, factsOf, NOW } from "../../demo/gallery/states/facts.ts";

const once = { tries: 1, tryMs: 5_000, totalMs: 5_000 } as const;

function apiWith(answer: Answer): BookingApi {
  const { fetch } = fakeFetch(answer);
  return new BookingApi({
    base: "https://api.example/v1",
    fetch,
    readPolicy: once,
    writePolicy: once,
  });
}

/** A property that waits; a failure prints its seed and the shortest answer that shows it. */
function survives(
  what: string,
  answers: () => fc.Arbitrary<unknown>,
  use: (json: unknown) => unknown,
) {
  it(what, async () => {
    const property = fc.asyncProperty(answers(), async (answer) => {
      await use(answer);
    });
    await fc.assert(property, { numRuns: 120, includeErrorInReport: true });
    expect(Object.prototype).not.to.have.property("polluted");
  }).timeout(60_000);
}

/** The value, or an error that names what is wrong for the page's owner. */
async function valueOrNamed<T>(asked: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await asked();
  } catch (error) {
    expect(error).to.be.instanceOf(ApiError);
    expect((error as Error).message).to.match(/^https:\/\/api\.example\/v1\S* (?:broke|did not)/u);
    return undefined;
  }
}

describe("whatever a backend answers,", () => {
  before(loadTemporal);

  const profile = () => officeJson("otaru", Temporal.Instant.from(NOW));
  const month = { month: "2026-11", serverTime: NOW };
  const slots = ["2026-11-24T10:00:00+09:00", "2026-11-24T10:30:00+09:00"].map((start) => ({
    start,
    remaining: 1,
  }));

  survives(
    "a profile is understood or refused by the paths of its faults, and what is understood can be offered",
    () => spoilt({ ...profile(), ...polluting }),
    async (answer) => {
      const office = await valueOrNamed<OfficeProfile>(() =>
        apiWith(json({})).parseOffice("otaru", answer),
      );
      if (!office) return;
      const offer = monthOffer(
        Temporal.PlainYearMonth.from("2026-11"),
        office,
        Temporal.Instant.from(NOW),
        { remaining: new Map(), closures: [] },
      );
      expect(offer).to.have.length(30);
    },
  );

  survives(
    "a month is understood or refused, and a slot is offered only where the rules allow it",
    () => spoilt({ ...month, slots, closures: [{ date: "2026-11-25", name: "臨時" }] }),
    async (answer) => {
      const { office, now } = factsOf("otaru");
      const november = Temporal.PlainYearMonth.from("2026-11");
      const read = await valueOrNamed(() => apiWith(json(answer)).availability("otaru", november));
      if (!read) return;
      const offered = monthOffer(november, office, now, toAvailability(read))
        .flatMap((day) => day.slots)
        .map(({ start }) => start.toString({ timeZoneName: "never" }));
      const allowed = slots.map(({ start }) => start);
      for (const start of offered) expect(allowed).to.include(start);
    },
  );

  survives(
    "a booking's answer is done, refused or unknown, and booked only by the word confirmed",
    () => spoilt(bookingJson("otaru", factsOf("otaru").slot, {})),
    async (answer) => {
      const outcome = await apiWith(json(answer, 201)).actOnLink("confirm", "t".repeat(20));
      if (outcome.kind !== "done") return;
      const { status } = answer as { status: unknown };
      expect(outcome.value.status === "confirmed").to.equal(status === "confirmed");
    },
  );

  survives(
    "a refusal stays a refusal, whatever stands beside its code",
    () =>
      spoilt({
        errors: [{ pointer: "/applicant/name", code: "missing" }],
        detail: "x",
        retryAfterSeconds: 1,
      }),
    async (answer) => {
      const more = typeof answer === "object" ? (answer as object) : {};
      const refusal = problem(409, "slot-taken", { ...more, code: "slot-taken" });
      const outcome = await apiWith(refusal).actOnLink("confirm", "t".repeat(20));
      expect(outcome).to.have.nested.property("problem.code", "slot-taken");
    },
  );

  it("a text nested a hundred thousand times is no answer, and hangs nobody", async () => {
    const deep: Answer = () =>
      new Response(`${"[".repeat(100_000)}${"]".repeat(100_000)}`, {
        headers: { "content-type": "application/json" },
      });
    expect(await valueOrNamed(() => apiWith(deep).offices())).to.equal(undefined);
  });
});
