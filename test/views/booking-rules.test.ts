import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import type { OfficeProfile } from "../../src/contract/office.ts";
import { bookingRules } from "../../src/views/parts/booking-rules.ts";
import { factsOf } from "../../demo/gallery/states/facts.ts";
import { createFormat } from "../../src/i18n/format.ts";
import { words } from "../support/view-words.ts";
import type { OfficeId } from "../../mock-api/offices/index.ts";

const speaking = (tag: "ja" | "en") => ({
  tag,
  t: words[tag],
  format: createFormat(tag, "Asia/Tokyo"),
});

describe("by when to apply and how often", () => {
  before(loadTemporal);

  const open = words.ja.openDayMeaning;
  const rows: [office: OfficeId, ja: string[]][] = [
    ["otaru", ["予約は、相談の日の1開庁日前までに確定する必要があります。", open]],
    [
      "wajima",
      [
        "お申し込みは、相談の日の2開庁日前までです。",
        "予約は、相談の日の1開庁日前までに確定する必要があります。",
        open,
      ],
    ],
    ["kitakyushu-mothers", ["予約は、相談の開始までに確定する必要があります。"]],
    [
      "kanazawa",
      ["お申し込みは、相談の日の1開庁日前までです。", open, "予約は、1人1日1回までです。"],
    ],
    [
      "kanagawa",
      ["お申し込みは、相談の日の2開庁日前の16:00までです。", open, "予約は、1人1日1回までです。"],
    ],
  ];
  for (const [id, ja] of rows) {
    it(`is told as ${id}'s document has it`, () => {
      expect(bookingRules(factsOf(id).office, speaking("ja"))).to.deep.equal(ja);
    });
  }

  it("is told for every kind of deadline, in each language", () => {
    const { office } = factsOf("otaru");
    const at = Temporal.PlainTime.from("09:00");
    const kinds: OfficeProfile["deadlines"] = [
      { event: "apply", kind: "minutes-before", minutes: 90 },
      { event: "apply", kind: "calendar-days-before", days: 1, at },
      { event: "apply", kind: "calendar-days-before", days: 0 },
    ];
    const told = (lang: "ja" | "en") =>
      kinds.flatMap((deadline) =>
        bookingRules({ ...office, deadlines: [deadline], limits: {} }, speaking(lang)),
      );
    expect(told("ja")).to.deep.equal([
      "お申し込みは、相談の開始の90分前までです。",
      "お申し込みは、相談の日の1日前の9:00までです。",
      "お申し込みは、相談の当日までです。",
    ]);
    expect(told("en")).to.deep.equal([
      "You can send a request until 90 minutes before the start of the consultation.",
      "You can send a request until 09:00, 1 day before the day of the consultation.",
      "You can send a request until the day of the consultation.",
    ]);
  });
});
