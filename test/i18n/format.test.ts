import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { createFormat } from "../../src/i18n/format.ts";
import { date } from "../support/rules.ts";

/** Spaces that engines print differently are told as one. */
const plain = (text: string) => text.replace(/\s/gu, " ");

describe("dates and times", () => {
  before(loadTemporal);
  const [ja, en] = [createFormat("ja", "Asia/Tokyo"), createFormat("en", "Asia/Tokyo")];
  const start = () => Temporal.Instant.from("2026-05-07T01:00:00Z");
  const end = () => Temporal.Instant.from("2026-05-07T01:30:00Z");

  it("are printed in Japanese", () => {
    expect(ja.date(start())).to.equal("2026年5月7日(木)");
    expect(ja.plainDate(date("1980-04-01"))).to.equal("1980年4月1日");
    expect(ja.shortDate(start())).to.equal("5月7日(木)");
    expect(ja.month(Temporal.PlainYearMonth.from("2026-05"))).to.equal("2026年5月");
    expect(ja.time(start())).to.equal("10:00");
    expect(ja.moment(start())).to.equal("5月7日(木) 10:00");
    expect(ja.timeRange({ start: start(), end: end() })).to.equal("10:00〜10:30");
  });

  it("are printed in English, by the same clock of 24 hours", () => {
    expect(plain(en.date(start()))).to.equal("Thu, May 7, 2026");
    expect(plain(en.plainDate(date("1980-04-01")))).to.equal("April 1, 1980");
    expect(en.month(Temporal.PlainYearMonth.from("2026-05"))).to.equal("May 2026");
    expect(plain(en.moment(start()))).to.equal("Thu, May 7, 10:00");
    expect(en.timeRange({ start: start(), end: end() })).to.equal("10:00–10:30");
  });

  it("are the office's, wherever the visitor is", () => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(here, "these tests run elsewhere").not.to.equal("Asia/Tokyo");
    const newYear = Temporal.Instant.from("2026-12-31T15:00:00Z");
    expect(ja.date(newYear)).to.equal("2027年1月1日(金)");
    expect(ja.time(newYear)).to.match(/^0?0:00$/u);
    expect(createFormat("ja", "America/New_York").date(newYear)).to.equal("2026年12月31日(木)");
  });

  it("are the same for a moment however it is given, and a bare date is moved by no zone", () => {
    for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "UTC"]) {
      const zoned = start().toZonedDateTimeISO(zone);
      expect(ja.date(zoned)).to.equal("2026年5月7日(木)");
      expect(ja.time(zoned)).to.equal("10:00");
      expect(createFormat("ja", zone).date(date("2026-05-07"))).to.equal("2026年5月7日(木)");
    }
  });

  it("name the week's days from Sunday", () => {
    expect(
      ja
        .weekdays()
        .map(({ short }) => short)
        .join(""),
    ).to.equal("日月火水木金土");
    expect(ja.weekdays()[0]?.long).to.equal("日曜日");
    expect(en.weekdays().map(({ long }) => long)[6]).to.equal("Saturday");
  });

  it("name the days over a Vietnamese calendar as Vietnamese calendars do", () => {
    const short = createFormat("vi", "Asia/Tokyo")
      .weekdays()
      .map((day) => day.short);
    expect(short).to.deep.equal(["CN", "T2", "T3", "T4", "T5", "T6", "T7"]);
  });

  it("are printed in Chinese without a space inside a date, and with one before a time", () => {
    const zh = createFormat("zh-Hans", "Asia/Tokyo");
    expect(zh.date(start())).to.equal("2026年5月7日周四");
    expect(zh.moment(start())).to.equal("5月7日周四 10:00");
  });

  /** Only what engines of every age of CLDR agree on: the parts, their order where it matters, and the clock. */
  const parts: Record<string, { date: RegExp; month: RegExp; weekday: RegExp }> = {
    en: { date: /^Thu, May 7, 2026$/u, month: /^May 2026$/u, weekday: /^Thursday$/u },
    "zh-Hans": { date: /^2026年5月7日.*四$/u, month: /^2026年5月$/u, weekday: /^星期四$/u },
    vi: { date: /7 tháng 5, 2026/u, month: /^tháng 5 năm 2026$/iu, weekday: /^Thứ Năm$/iu },
    "pt-BR": {
      date: /^qui.*7 de maio de 2026$/u,
      month: /^maio de 2026$/u,
      weekday: /^quinta-feira$/u,
    },
  };
  for (const [tag, { date: day, month, weekday }] of Object.entries(parts)) {
    it(`are printed in ${tag} by its own words and a clock of 24 hours`, () => {
      const format = createFormat(tag, "Asia/Tokyo");
      const afternoon = start().add({ hours: 3, minutes: 30 });
      expect(plain(format.date(start()))).to.match(day);
      expect(plain(format.month(Temporal.PlainYearMonth.from("2026-05")))).to.match(month);
      expect(format.weekdays()[4]?.long).to.match(weekday);
      expect(format.time(afternoon)).to.equal("13:30");
      expect(format.time(Temporal.PlainTime.from("17:15"))).to.equal("17:15");
      const slot = plain(format.slot({ start: start(), end: afternoon }));
      expect(slot).to.match(new RegExp(day.source.replaceAll(/[$^]/gu, ""), "u"));
      expect(slot).to.match(/, 10:00–13:30$|日.* 10:00–13:30$/u);
      expect(plain(format.moment(start())))
        .to.match(/10:00$/u)
        .and.not.include("2026");
    });
  }

  it("stand beside lists in the same language", () => {
    expect(ja.list(["Zoom", "TeleOffice"])).to.equal("Zoom、TeleOffice");
    expect(en.list(["Zoom", "TeleOffice"])).to.equal("Zoom and TeleOffice");
  });

  it("stand among sentences, which a space divides in languages that write one", () => {
    const sentences = (tag: string) => createFormat(tag, "Asia/Tokyo").sentences(["A.", "B."]);
    expect(["ja", "zh-Hans"].map(sentences)).to.deep.equal(["A.B.", "A.B."]);
    expect(["en", "vi", "pt-BR"].map(sentences)).to.deep.equal(["A. B.", "A. B.", "A. B."]);
  });
});
