import { expect } from "@open-wc/testing";
import { parseBirthDate, parseYear, warekiOf } from "../../../src/domain/fields/birth-date.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { date } from "../../support/rules.ts";

describe("a year as people write it", () => {
  const rows: [typed: string, year: number | undefined][] = [
    ["1980", 1980],
    ["１９８０", 1980],
    ["1980年", 1980],
    [" 1980 ", 1980],
    ["昭和55", 1980],
    ["昭和５５年", 1980],
    ["昭和 55", 1980],
    ["㍼55", 1980],
    ["S55", 1980],
    ["s55", 1980],
    ["Ｓ５５", 1980],
    ["S5", 1930],
    ["昭和64", 1989],
    ["H1", 1989],
    ["H01", 1989],
    ["平成元", 1989],
    ["平成元年", 1989],
    ["平成31", 2019],
    ["令和元", 2019],
    ["令和元年", 2019],
    ["R8", 2026],
    ["大正15", 1926],
    ["T1", 1912],
    ["明治45", 1912],
    ["M1", 1868],
    ["", undefined],
    ["80", undefined],
    ["19800", undefined],
    ["昭和", undefined],
    ["昭和0", undefined],
    ["昭和65", undefined],
    ["S99", undefined],
    ["平成32", undefined],
    ["昭和百", undefined],
    ["X5", undefined],
    ["55昭和", undefined],
    ["S-5", undefined],
    ["198O", undefined],
  ];
  for (const [typed, year] of rows) {
    it(`${JSON.stringify(typed)} is ${year ?? "no year"}`, () => {
      expect(parseYear(typed)).to.equal(year);
    });
  }
});

describe("a western year in Japanese eras", () => {
  const rows: [year: number, wareki: string | undefined][] = [
    [1867, undefined],
    [1868, "明治元年"],
    [1911, "明治44年"],
    [1912, "明治45年／大正元年"],
    [1926, "大正15年／昭和元年"],
    [1980, "昭和55年"],
    [1988, "昭和63年"],
    [1989, "昭和64年／平成元年"],
    [1990, "平成2年"],
    [2019, "平成31年／令和元年"],
    [2026, "令和8年"],
  ];
  for (const [year, wareki] of rows) {
    it(`${year} is ${wareki ?? "before the eras"}`, () => expect(warekiOf(year)).to.equal(wareki));
  }

  it("reads back as the same year", () => {
    for (let year = 1869; year <= 2026; year += 1) {
      for (const part of (warekiOf(year) ?? "").split("／")) expect(parseYear(part)).to.equal(year);
    }
  });
});

describe("a birth date", () => {
  before(loadTemporal);

  const today = () => date("2026-05-07");
  const parse = (year: string, month: string, day: string) =>
    parseBirthDate({ year, month, day }, today());

  const good: [year: string, month: string, day: string, value: string][] = [
    ["1980", "4", "1", "1980-04-01"],
    ["昭和55", "04", "01", "1980-04-01"],
    ["Ｓ５５", "４月", "１日", "1980-04-01"],
    ["1980年", "4 月", " 1 日 ", "1980-04-01"],
    ["2000", "2", "29", "2000-02-29"],
    ["平成8", "2", "29", "1996-02-29"],
    ["2026", "5", "7", "2026-05-07"],
    ["1906", "1", "1", "1906-01-01"],
    ["明治40", "12", "31", "1907-12-31"],
  ];
  for (const [year, month, day, value] of good) {
    it(`${year}/${month}/${day} is ${value}`, () => {
      expect(parse(year, month, day)).to.deep.equal({ value });
    });
  }

  const bad: [year: string, month: string, day: string, fault: string][] = [
    ["1981", "2", "29", "not-a-date"],
    ["1900", "2", "29", "not-a-date"],
    ["1980", "13", "1", "not-a-date"],
    ["1980", "0", "1", "not-a-date"],
    ["1980", "4", "31", "not-a-date"],
    ["1980", "4", "0", "not-a-date"],
    ["", "4", "1", "not-a-date"],
    ["1980", "", "1", "not-a-date"],
    ["1980", "4", "", "not-a-date"],
    ["1980", "四", "1", "not-a-date"],
    ["1980", "-4", "1", "not-a-date"],
    ["1980", "4", "1.5", "not-a-date"],
    ["2026", "5", "8", "in-the-future"],
    ["R9", "1", "1", "in-the-future"],
    ["1905", "12", "31", "too-long-ago"],
    ["0001", "1", "1", "too-long-ago"],
    ["0000", "1", "1", "too-long-ago"],
  ];
  for (const [year, month, day, fault] of bad) {
    it(`${year}/${month}/${day} is ${fault}`, () => {
      expect(parse(year, month, day)).to.deep.equal({ fault });
    });
  }
});
