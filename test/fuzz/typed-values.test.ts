import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { bookingRequest } from "../../src/contract/booking-request.ts";
import { fieldNames } from "../../src/domain/applicant.ts";
import { canonical, parseText } from "../../src/domain/fields/parse-field.ts";
import { todayAt } from "../../src/domain/clock.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { validateForm } from "../../src/flow/validate.ts";
import { holds } from "../support/holds.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";

const many = { numRuns: 400 };

/** What people, programs and mischief put into a field. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  fc.constantFrom(
    "髙﨑𠮷塚",
    "葛\u{E0100}",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "\u202Egnp.exe",
    "\u0000\u0007",
    "ｶﾞｷﾞｸﾞ ﾊﾟ",
    "がぎぐげご",
    "０９０ー１２３４−５６７８",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "\uD800",
    "e\u0301\u0323",
    "　 \t\r\n",
  ),
);
const typed = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));
const textFields = fieldNames.filter((name) => name !== "birthDate" && name !== "companion");
const faultOf = (name: (typeof textFields)[number], raw: string) => {
  const parsed = parseText(name, raw);
  return "fault" in parsed ? parsed.fault : undefined;
};

describe("whatever is typed,", () => {
  let facts: readonly Facts[];
  before(async () => {
    await loadTemporal();
    facts = (["otaru", "wajima", "kitakyushu-mothers", "kanagawa"] as const).map(factsOf);
  });

  holds<[(typeof textFields)[number], string]>(
    "what a field accepts, it accepts again unchanged",
    [fc.constantFrom(...textFields), typed],
    (name, raw) => {
      const first = parseText(name, raw);
      if ("value" in first) expect(parseText(name, first.value)).to.deep.equal(first);
    },
    many,
  );

  holds<[string]>(
    "a name keeps every character that is no control and no edge",
    [typed],
    (raw) => {
      const parsed = parseText("name", raw);
      if ("fault" in parsed) return;
      // NFC composes; nothing but composing, controls and white space may differ.
      const bare = (text: string) =>
        text
          .normalize("NFD")
          // oxlint-disable-next-line no-control-regex -- they are what a name loses
          .replace(/[\u0000-\u001F\u007F-\u009F\s]/gu, "");
      expect(bare(parsed.value)).to.equal(bare(raw));
    },
    many,
  );

  holds<[Record<string, string>, number]>(
    "a form is refused with a fault for an input that is there, or is what the server takes",
    [fc.dictionary(fc.constantFrom<string>(...fieldNames), typed, { maxKeys: 2 }), fc.nat(3)],
    (changes, which) => {
      const { office, now, slot, draft, form } = facts[which] ?? factsOf("otaru");
      const today = todayAt(office.timeZone, now);
      const values = { ...form, ...changes };
      const validated = validateForm(values, office.fields, today);
      if (validated.faults) {
        const asked = office.fields.map(({ name }) => name);
        expect(validated.faults.length).to.be.above(0);
        for (const { field } of validated.faults) expect(asked).to.include(field);
        return;
      }
      const request = bookingRequest.safeParse({
        slot: { start: slot.start.toInstant().toString() },
        applicant: JSON.parse(JSON.stringify(validated.applicant)) as unknown,
        consents: draft.consents.map((each) => ({ ...each, agreedAt: each.agreedAt.toString() })),
        eligibility: draft.eligibility,
        language: "ja",
      });
      expect(request.success, JSON.stringify(validated.applicant)).to.equal(true);
    },
    many,
  );

  it("100 kB in a field are judged at once and refused or kept whole", () => {
    const long = "職業👩‍👩‍👧‍👦".repeat(5_000);
    for (const name of textFields) {
      expect(faultOf(name, long), name).to.be.a("string");
    }
    const catastrophic = `${"a".repeat(50_000)}@${"a-".repeat(25_000)}!`;
    expect(faultOf("email", catastrophic)).to.equal("not-an-email");
    expect(canonical.email.test(`${"a.".repeat(50_000)}@`)).to.equal(false);
  });
});
