import { expect } from "@open-wc/testing";
import { apply } from "../mock-api/support/applicant.ts";
import {
  agreesAndQualifies,
  fillsForm,
  isReceived,
  sends,
  takesSoonestSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

const OFFICE = "kitakyushu-mothers";
const MINUTE = 60_000;

describe("while a visitor chooses", () => {
  const { now } = performance;
  const { setInterval } = window;
  let passed = 0;
  before(() => {
    performance.now = () => now.call(performance) + passed;
    // What looks at the clock every few seconds does so at once.
    window.setInterval = ((handler: () => void) => setInterval(handler, 50)) as typeof setInterval;
  });
  after(() => {
    performance.now = now;
    window.setInterval = setInterval;
  });
  afterEach(() => {
    leavePage();
    passed = 0;
  });

  const picks = async (visitor: Visitor) => {
    await agreesAndQualifies(visitor);
    await visitor.presses(/^2026年11月17日\(火\) 今日/u);
    await visitor.chooses(/^10:30/u);
  };

  it("the deadline of the time passes: it goes, with a word, and another one is booked", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await picks(visitor);
    passed = 31 * MINUTE;
    await visitor.sees(
      "選んでいた2026年11月17日(火) 10:30〜11:00は、申し込みの締切を過ぎました。申し込みはまだ送信していません。",
    );
    expect(visitor.ticked).to.deep.equal([]);
    expect(visitor.isOffered(/10:30〜11:00を選ぶ$/u)).to.equal(false);
    visitor.api.clock.set("2026-11-17T10:31:00+09:00");
    await takesSoonestSlot(visitor);
    expect(visitor.text).to.include("2026年11月17日(火) 11:00〜11:30");
    await fillsForm(visitor);
    expect(visitor.text).to.include("11月17日(火) 11:00までにお申し込みください。");
    await sends(visitor);
    await isReceived(visitor);
  });

  it("somebody else takes the time while the page is not looked at: the return tells, and keeps what was typed", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    visitor.fills("name", "職業 花子");
    await visitor.presses("前へ戻る");
    await visitor.reaches("slot");
    await visitor.sees(/10:30〜11:00/u);
    expect(visitor.ticked).to.deep.equal(["10:30〜11:00"]);
    await apply(visitor.api, OFFICE, "2026-11-17T10:30:00+09:00");
    passed = 2 * MINUTE;
    visitor.looksAgain();
    await visitor.sees("選んでいた2026年11月17日(火) 10:30〜11:00は、空きがなくなりました。");
    expect(visitor.text.split("空きがなくなりました").length - 1, "once").to.equal(1);
    expect(visitor.ticked).to.deep.equal([]);
    await takesSoonestSlot(visitor);
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
  });
});
