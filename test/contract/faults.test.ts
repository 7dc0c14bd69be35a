import { expect } from "@open-wc/testing";
import { describeFaults } from "../../src/contract/faults.ts";
import { bookingRequest } from "../../src/contract/booking-request.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { profileJson } from "../support/profile.ts";

function faultsOf(schema: typeof officeProfile | typeof bookingRequest, json: unknown): string[] {
  const { error } = schema.safeParse(json, { reportInput: true });
  return error ? describeFaults(error) : [];
}

describe("a profile's faults in words", () => {
  before(loadTemporal);

  const { calendar, slots } = profileJson();
  const rows: [what: string, changes: object, faults: string[]][] = [
    ["a member left out", { purpose: undefined }, ["purpose is missing"]],
    ["another type", { purpose: "x" }, ["purpose must be of the type object"]],
    [
      "none of the words",
      { eligibility: { rule: "most", statements: [] } },
      ["eligibility.rule must be one of all, any"],
    ],
    [
      "an unknown kind",
      { procedure: { kind: "fax" } },
      [
        "procedure.kind has a kind that this version does not know: it knows email-link, office-reply, receipt, account, mail, external",
      ],
    ],
    [
      "half a day",
      { horizon: { days: 1.5 } },
      ["horizon.days must be a whole number from 1 to 366"],
    ],
    ["an empty list", { fields: [] }, ["fields must not be empty"]],
    [
      "a time's form",
      { calendar: { ...calendar, closesAt: "5pm" } },
      ["calendar.closesAt must be a time HH:MM"],
    ],
    [
      "an index",
      { calendar: { ...calendar, weekdays: [1, 9] } },
      ["calendar.weekdays[1] must be a whole number from 1 to 7"],
    ],
    [
      "a fault between members",
      { slots: { ...slots, times: { kind: "starts", starts: ["10:00", "10:10"] } } },
      ["slots.times.starts 10:00:00 and 10:10:00 are less than 30 minutes apart"],
    ],
  ];
  for (const [what, changes, faults] of rows) {
    it(`${what}: ${faults.join("; ")}`, () => {
      expect(faultsOf(officeProfile, { ...profileJson(), ...changes })).to.deep.equal(faults);
    });
  }

  it("a member too many, in a request", () => {
    const json = {
      slot: { start: "2026-06-15T10:00Z" },
      applicant: {},
      consents: [],
      eligibility: [],
    };
    expect(faultsOf(bookingRequest, { ...json, language: "ja", price: 0 })).to.deep.equal([
      "the whole has unknown members: price",
    ]);
  });

  it("tell nothing of what a person typed", () => {
    const applicant = {
      name: "",
      kana: "himitsu",
      email: "himitsu",
      phone: "himitsu",
      birthDate: "himitsu",
    };
    const faults = faultsOf(bookingRequest, { applicant });
    expect(faults).to.have.length.above(5);
    expect(faults.join()).not.to.include("himitsu");
  });
});
