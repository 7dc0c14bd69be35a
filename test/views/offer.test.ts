import { expect } from "@open-wc/testing";
import type { Day, Slot } from "../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { Offer } from "../../src/views/offer.ts";
import { at, date, now } from "../support/rules.ts";

const month = (text: string) => Temporal.PlainYearMonth.from(text);

function slot(start: string): Slot {
  return { start: at(start), end: at(start).add({ minutes: 30 }), applyBy: at(start) };
}

/** `{ "2026-11": ["24T10:00"], "2026-12": [], "2027-01": "loading" }`, and which months were worked out. */
type Months = Readonly<Record<string, readonly string[] | "loading" | "failed">>;

function offerOf(months: Months, last = Object.keys(months).at(-1)!, asked: string[] = []): Offer {
  return new Offer(month("2026-11"), month(last), (of) => {
    asked.push(of.toString());
    const known = months[of.toString()] ?? "loading";
    if (known === "loading") return undefined;
    if (known === "failed") return [];
    return Array.from({ length: of.daysInMonth }, (_, index): Day => {
      const on = of.toPlainDate({ day: index + 1 });
      const slots = known
        .map((start) => slot(`${of.toString()}-${start}`))
        .filter(({ start }) => start.toPlainDate().equals(on));
      return { date: on, state: slots.length > 0 ? "open" : "full", slots };
    });
  });
}

const starts = (slots: readonly Slot[] | undefined) =>
  slots?.map(({ start }) => start.toPlainDateTime().toString({ smallestUnit: "minute" }));

const three = ["02T10:00", "02T11:00", "30T10:00"];

describe("the soonest slots", () => {
  before(loadTemporal);

  const rows: readonly (readonly [what: string, months: Months, expected: string[] | undefined])[] =
    [
      ["are those of the first month", { "2026-11": three }, ["11-02 10", "11-02 11", "11-30 10"]],
      [
        "go on into the next month",
        { "2026-11": ["30T10:00"], "2026-12": three },
        ["11-30 10", "12-02 10", "12-02 11"],
      ],
      [
        "do not wait for a month that they do not need",
        { "2026-11": three, "2026-12": "loading" },
        ["11-02 10", "11-02 11", "11-30 10"],
      ],
      ["wait for an earlier month", { "2026-11": "loading", "2026-12": three }, undefined],
      [
        "wait for the next month where they do not suffice",
        { "2026-11": ["30T10:00"], "2026-12": "loading" },
        undefined,
      ],
      [
        "are those of other months where one did not load",
        { "2026-11": "failed", "2026-12": three },
        ["12-02 10", "12-02 11", "12-30 10"],
      ],
      ["are none where nothing is free until the end", { "2026-11": [], "2026-12": [] }, []],
    ];
  for (const [what, months, expected] of rows) {
    it(what, () => {
      expect(
        starts(offerOf(months).soonest(3))?.map((each) => each.slice(5, 13).replace("T", " ")),
      ).to.deep.equal(expected);
    });
  }

  it("leave out a day that is of no use", () => {
    const offer = offerOf({ "2026-11": three });
    expect(starts(offer.soonest(4, date("2026-11-02")))).to.deep.equal(["2026-11-30T10:00"]);
  });

  it("are none where the office offers no day any more", () => {
    const offer = offerOf({}, "2026-10");
    expect(offer.soonest(4)).to.deep.equal([]);
    expect(offer.monthsToRead(month("2026-11"), 4)).to.deep.equal([]);
  });
});

describe("the months that are read", () => {
  before(loadTemporal);

  const rows: readonly (readonly [what: string, months: Months, shown: string, read: string])[] = [
    ["are the first two", { "2026-11": "loading", "2027-03": [] }, "2026-11", "11 12"],
    ["are one where there is only one", { "2026-11": "loading" }, "2026-11", "11"],
    [
      "are the one on show as well",
      { "2026-11": three, "2026-12": [], "2027-02": ["02T10:00"] },
      "2027-02",
      "11 12 02",
    ],
    [
      "go on, one after the other, until a few free slots are found",
      { "2026-11": [], "2026-12": ["01T10:00"], "2027-01": "loading", "2027-03": [] },
      "2026-11",
      "11 12 01",
    ],
    [
      "go on past one that did not load",
      { "2026-11": "failed", "2026-12": [], "2027-01": three, "2027-03": [] },
      "2026-11",
      "11 12 01",
    ],
    [
      "go on to the last one where nothing is free",
      { "2026-11": [], "2026-12": [], "2027-01": [], "2027-02": [] },
      "2026-11",
      "11 12 01 02",
    ],
    [
      "go on after a month on show that is full, to the next free one",
      { "2026-11": three, "2026-12": [], "2027-01": [], "2027-02": "loading", "2027-03": [] },
      "2027-01",
      "11 12 01 02",
    ],
  ];
  for (const [what, months, shown, read] of rows) {
    it(what, () => {
      const found = offerOf(months).monthsToRead(month(shown), 3);
      expect(found.map((each) => each.toString().slice(5)).join(" ")).to.equal(read);
    });
  }

  it("are worked out once, however often they are asked for", () => {
    const asked: string[] = [];
    const offer = offerOf({ "2026-11": [], "2026-12": "loading" }, "2026-12", asked);
    for (let times = 0; times < 3; times += 1) {
      offer.monthsToRead(month("2026-12"), 4);
      offer.soonest(4);
      offer.freeDay(month("2026-11"));
    }
    expect(asked).to.deep.equal(["2026-11", "2026-12"]);
  });
});

describe("the free day that a full month leads to", () => {
  before(loadTemporal);

  const rows: readonly (readonly [what: string, months: Months, to: string | undefined])[] = [
    [
      "is the first one after it",
      { "2026-11": three, "2026-12": [], "2027-01": ["15T10:00", "20T10:00"] },
      "2027-01-15",
    ],
    [
      "is the first one of all where none comes after it",
      { "2026-11": ["24T10:00"], "2026-12": [], "2027-01": [] },
      "2026-11-24",
    ],
    ["is not there where nothing is free", { "2026-11": [], "2026-12": [] }, undefined],
  ];
  for (const [what, months, to] of rows) {
    it(what, () => {
      expect(offerOf(months).freeDay(month("2026-12"))?.toString()).to.equal(to);
    });
  }
});

describe("what was on show and has gone", () => {
  before(loadTemporal);

  const shown = () => [
    slot("2026-11-24T10:00"),
    slot("2026-11-24T11:00"),
    slot("2026-12-01T10:00"),
  ];

  it("is late where its deadline has passed, and full where somebody else has it", () => {
    const offer = offerOf({ "2026-11": [], "2026-12": ["01T10:00"] });
    const { late, full } = offer.lost(shown(), now("2026-11-24T10:30"));
    expect(starts(late)).to.deep.equal(["2026-11-24T10:00"]);
    expect(starts(full)).to.deep.equal(["2026-11-24T11:00"]);
  });

  it("is not what loads, and counts once", () => {
    const offer = offerOf({ "2026-11": ["24T11:00"], "2026-12": "loading" });
    const { late, full } = offer.lost([...shown(), ...shown()], now("2026-11-24T09:00"));
    expect(starts(full)).to.deep.equal(["2026-11-24T10:00"]);
    expect(late).to.deep.equal([]);
  });

  it("is not what did not load", () => {
    const offer = offerOf({ "2026-11": "failed", "2026-12": "failed" });
    expect(offer.lost(shown(), now("2026-11-24T09:00")).full).to.deep.equal([]);
  });
});
