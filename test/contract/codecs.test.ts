import { expect } from "@open-wc/testing";
import * as z from "zod/mini";
import { instant, plainDate, plainMonth, plainTime, toRfc3339 } from "../../src/contract/codecs.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";

const codecs = { plainDate, plainTime, plainMonth, instant } as const;
type Codec = keyof typeof codecs;

describe("text of the wire becomes a value and the same text again", () => {
  before(loadTemporal);

  const rows: [codec: Codec, text: string, back: string][] = [
    ["plainDate", "2026-05-07", "2026-05-07"],
    ["plainDate", "2024-02-29", "2024-02-29"],
    ["plainTime", "16:00", "16:00"],
    ["plainTime", "00:00", "00:00"],
    ["plainTime", "23:59", "23:59"],
    ["plainMonth", "2026-05", "2026-05"],
    ["instant", "2026-05-07T10:00:00+09:00", "2026-05-07T01:00:00Z"],
    ["instant", "2026-05-07T10:00+09:00", "2026-05-07T01:00:00Z"],
    ["instant", "2026-05-07T01:00:00Z", "2026-05-07T01:00:00Z"],
    ["instant", "2026-05-07T01:00:00.250Z", "2026-05-07T01:00:00.25Z"],
    ["instant", "2026-05-06T18:00:00-07:00", "2026-05-07T01:00:00Z"],
  ];
  for (const [codec, text, back] of rows) {
    it(`${codec}: ${text}`, () => {
      const schema = codecs[codec] as typeof instant;
      expect(z.encode(schema, z.decode(schema, text))).to.equal(back);
    });
  }
});

describe("text that breaks the contract is an issue and never a throw", () => {
  before(loadTemporal);

  const rows: [codec: Codec, input: unknown, why: string][] = [
    ["instant", "2026-05-07T10:00:00", "no offset"],
    ["instant", "2026-05-07T10:00", "no offset, no seconds"],
    ["instant", "2026-05-07", "a date alone"],
    ["instant", "2026-05-07 10:00:00+09:00", "a space"],
    ["instant", "2026-05-07T10:00:00+0900", "an offset without its colon"],
    ["instant", "2026-05-07T10:00:00+09", "an offset without minutes"],
    ["instant", "2026-05-07T10:00:00+09:00[Asia/Tokyo]", "a zone's name (RFC 9557)"],
    ["instant", "2026-05-07t10:00:00z", "lower case"],
    ["instant", "2026-02-30T10:00:00+09:00", "no such day"],
    ["instant", "2026-13-01T10:00:00+09:00", "no such month"],
    ["instant", "2026-05-07T24:00:00+09:00", "no such hour"],
    ["instant", "2026-05-07T10:60:00+09:00", "no such minute"],
    ["instant", "2026-05-07T10:00:00+25:00", "no such offset"],
    ["instant", " 2026-05-07T10:00:00Z", "a space before it"],
    ["instant", "2026-05-07T10:00:00Z\n", "a line end after it"],
    ["instant", "", "nothing"],
    ["instant", 1778115600000, "a number"],
    ["instant", null, "null"],
    ["plainDate", "2026-02-30", "no such day"],
    ["plainDate", "2025-02-29", "no leap year"],
    ["plainDate", "2026-5-7", "one digit"],
    ["plainDate", "20260507", "no hyphens"],
    ["plainDate", "2026-05-07T10:00:00+09:00", "a moment"],
    ["plainDate", "2026-00-01", "no such month"],
    ["plainDate", {}, "an object"],
    ["plainTime", "24:00", "no such hour"],
    ["plainTime", "16:60", "no such minute"],
    ["plainTime", "9:00", "one digit"],
    ["plainTime", "16:00:00", "seconds"],
    ["plainMonth", "2026-13", "no such month"],
    ["plainMonth", "2026-05-07", "a date"],
  ];
  for (const [codec, input, why] of rows) {
    it(`${codec}: ${JSON.stringify(input)} (${why})`, () => {
      const result = z.safeParse(codecs[codec] as typeof instant, input);
      expect(result.success).to.equal(false);
      expect(result.error?.issues).to.have.length(1);
    });
  }

  it("says which form it wants", () => {
    const messages = (schema: z.ZodMiniType, input: string) =>
      z.safeParse(schema, input).error?.issues.map(({ message }) => message);
    const wanted = ["must be an RFC 3339 time with an offset"];
    expect(messages(instant, "2026-05-07T10:00:00"), "by its pattern").to.deep.equal(wanted);
    expect(messages(instant, "2026-02-30T10:00:00Z"), "by its meaning").to.deep.equal(wanted);
  });
});

describe("a moment as the wire writes it", () => {
  before(loadTemporal);

  const rows: [moment: string, zone: string, written: string][] = [
    ["2026-05-07T01:00:00Z", "Asia/Tokyo", "2026-05-07T10:00:00+09:00"],
    ["2026-05-06T15:00:00Z", "Asia/Tokyo", "2026-05-07T00:00:00+09:00"],
    ["2026-05-07T01:00:00.999Z", "Asia/Tokyo", "2026-05-07T10:00:00+09:00"],
    ["2026-01-07T18:00:00Z", "America/New_York", "2026-01-07T13:00:00-05:00"],
    ["2026-07-07T18:00:00Z", "America/New_York", "2026-07-07T14:00:00-04:00"],
    ["2026-05-07T01:00:00Z", "UTC", "2026-05-07T01:00:00+00:00"],
  ];
  for (const [moment, zone, written] of rows) {
    it(`${moment} in ${zone} is ${written}`, () => {
      const value = Temporal.Instant.from(moment);
      expect(toRfc3339(value, zone)).to.equal(written);
      expect(toRfc3339(value.toZonedDateTimeISO("Europe/Paris"), zone), "zoned").to.equal(written);
    });
  }

  it("is read back as the same moment", () => {
    const moment = Temporal.Instant.from("2026-05-07T01:02:03Z");
    for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata", "UTC"]) {
      expect(z.decode(instant, toRfc3339(moment, zone)).equals(moment), zone).to.equal(true);
    }
  });
});
