import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agreesAndQualifies,
  confirmsByLink,
  fillsForm,
  isReceived,
  preparesRequest,
  sends,
  takesSlot,
  takesSoonestSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { filesSavedWhile } from "./support/saved-files.ts";
import { answerLost, ASKING_FOR_KEY, befalls, requestLost, SENDING } from "./support/mishaps.ts";
import { deviceIsIn, deviceSays, leaveDevice } from "./support/device.ts";

const OFFICE = "kitakyushu-mothers";
const ALL_JAPAN = "時刻はすべて日本時間です。";
const DAY_MS = 86_400_000;

describe("a visitor in another time zone", () => {
  afterEach(() => {
    leaveDevice();
    leavePage();
  });

  it("is told that the times are Japan's", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await visitor.sees(ALL_JAPAN);
  });

  it("in Japan is not told so", async () => {
    deviceIsIn("Asia/Tokyo");
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await visitor.sees("相談は1回30分です。");
    expect(visitor.text).not.to.include(ALL_JAPAN);
  });

  it("in a zone that keeps Japan's time is not told so", async () => {
    deviceIsIn("Asia/Seoul");
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await visitor.sees("相談は1回30分です。");
    expect(visitor.text).not.to.include(ALL_JAPAN);
  });

  // At eight in the morning of the 17th in Japan it is three in the afternoon of the 16th here.
  it("sees Japan's dates while it is still the day before at home", async () => {
    const visitor = await Visitor.opens(OFFICE, { now: "2026-11-17T08:00:00+09:00" });
    await agreesAndQualifies(visitor);
    await visitor.sees("2026年11月17日(火) 10:00〜10:30");
    const today = visitor.all('[aria-current="date"]').map((day) => day.ariaLabel);
    expect(today).to.have.length(1);
    expect(today[0]).to.match(/^2026年11月17日\(火\) 今日/u);
    await takesSoonestSlot(visitor);
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("2026年11月17日(火) 10:00〜10:30");
    expect(visitor.text).to.include("11月17日(火) 9:00までに");
    const reader = await confirmsByLink(visitor);
    const [file] = await filesSavedWhile(() => reader.presses("カレンダーに追加する"));
    expect(file?.text).to.include("DTSTART:20261117T010000Z");
  });
});

describe("a device whose clock is wrong", () => {
  afterEach(() => {
    leaveDevice();
    leavePage();
  });

  const NOW = "2026-11-17T14:20:00+09:00";
  const wrong: [clock: string, offset: number][] = [
    ["a day ahead", DAY_MS],
    ["a day behind", -DAY_MS],
    ["ten minutes ahead", 600_000],
    ["ten minutes behind", -600_000],
    ["years behind", -3000 * DAY_MS],
  ];
  for (const [clock, offset] of wrong) {
    it(`${clock} changes neither today, nor deadlines, nor until when the link lives`, async () => {
      deviceSays(Date.parse(NOW) + offset);
      const visitor = await Visitor.opens(OFFICE, { now: NOW });
      await agreesAndQualifies(visitor);
      await visitor.sees("2026年11月17日(火) 14:30〜15:00");
      expect(visitor.isOffered(/14:00〜14:30を選ぶ$/u)).to.equal(false);
      const today = visitor.all('[aria-current="date"]').map((day) => day.ariaLabel);
      expect(today.join()).to.match(/^2026年11月17日\(火\) 今日/u);
      await takesSlot(visitor, "2026年11月19日", "10:00");
      await fillsForm(visitor);
      await sends(visitor);
      await isReceived(visitor);
      expect(visitor.text).to.include("11月17日(火) 15:20までに");
    });
  }

  it("set to another day on the way changes nothing either", async () => {
    deviceSays(Date.parse(NOW));
    const visitor = await Visitor.opens("otaru", { now: NOW });
    await agreesAndQualifies(visitor);
    deviceSays(Date.parse(NOW) + 3 * DAY_MS);
    await takesSlot(visitor, "2026年11月18日", "10:00");
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("11月17日(火) 17:15までに");
    expect(visitor.text, "it is not the day itself").to.include("メールでご連絡ください。");
  });
});

describe("a device that sleeps, and does not count the time", () => {
  withoutPauses();
  afterEach(() => {
    leaveDevice();
    leavePage();
  });

  function sleeps(visitor: Visitor, hours: number): void {
    deviceSays(Date.now() + hours * 3_600_000);
    visitor.api.clock.advance({ hours });
  }

  it("for two hours on the screen that waits for the mail finds the request lapsed", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    await sends(visitor);
    await isReceived(visitor);
    sleeps(visitor, 2);
    visitor.looksAgain();
    await visitor.sees("予約はできていません");
    expect(visitor.text).not.to.include("メールのリンクを開いて予約を確定してください");
  });

  it("overnight learns the time anew also where nothing else is asked", async () => {
    const first = await Visitor.opens("otaru");
    await preparesRequest(first);
    befalls(first.api, SENDING, answerLost, 3);
    const goesOnline = befalls(first.api, ASKING_FOR_KEY, requestLost);
    await sends(first);
    await first.sees("届いたかどうかをまだ確認できません。");
    first.leaves();
    goesOnline();
    const visitor = await Visitor.opens("otaru", { api: first.api });
    await isReceived(visitor);
    expect(visitor.text).to.include("11月17日(火) 17:15までに");
    sleeps(visitor, 20);
    visitor.looksAgain();
    await visitor.sees("ご連絡の期限（11月17日(火) 17:15）を過ぎましたが");
  });
});
