import { expect } from "@open-wc/testing";
import {
  agreesAndQualifies,
  confirmsByLink,
  fillsForm,
  goesToReview,
  isReceived,
  preparesRequest,
  sends,
  takesSlot,
  takesSoonestSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { apply } from "../mock-api/support/applicant.ts";

const OFFICE = "kitakyushu-mothers";

const timesSaid = (visitor: Visitor, text: string) => visitor.text.split(text).length - 1;

/** Everything is typed and reviewed; only the press is left. */
async function isAboutToSend(): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE);
  await preparesRequest(visitor);
  return visitor;
}

describe("a request that comes too late", () => {
  afterEach(leavePage);

  it("for a slot just taken goes back to the slots, says so once, and books another", async () => {
    const visitor = await isAboutToSend();
    await apply(visitor.api, OFFICE, "2026-11-17T10:30:00+09:00");
    await sends(visitor);
    await visitor.isAt("相談の日時を選んでください");
    await visitor.sees("2026年11月17日(火) 11:00〜11:30");
    expect(timesSaid(visitor, "ほかの方が先に申し込みました")).to.equal(1);
    expect(visitor.text).to.include("11月17日(火) 10:30は、ほかの方が先に");
    expect(visitor.text).to.include("予約はできていません。別の日時を選んでください。");
    expect(visitor.text).to.include("入力した内容は残っています。");
    expect(visitor.isOffered(/10:30〜11:00を選ぶ$/u)).to.equal(false);

    await takesSoonestSlot(visitor);
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    expect(timesSaid(visitor, "ほかの方が先に")).to.equal(0);
    await goesToReview(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("2026年11月17日(火) 11:00〜11:30");
    const reader = await confirmsByLink(visitor);
    expect(reader.text).to.include("2026年11月17日(火) 11:00〜11:30");
    expect(visitor.api.backend.state.bookings).to.have.length(2);
  });

  it("for a slot that has begun goes back to the slots, where it is no longer offered", async () => {
    const visitor = await isAboutToSend();
    visitor.api.clock.set("2026-11-17T10:30:01+09:00");
    await sends(visitor);
    await visitor.isAt("相談の日時を選んでください");
    await visitor.sees("2026年11月17日(火) 11:00〜11:30");
    expect(visitor.text).to.include(
      "11月17日(火) 10:30は、申し込みを受け付けられなくなりました。予約はできていません。",
    );
    expect(visitor.text).to.include("入力した内容は残っています。");
    expect(visitor.isOffered(/10:30〜11:00を選ぶ$/u)).to.equal(false);
    await takesSoonestSlot(visitor);
    await goesToReview(visitor);
    await sends(visitor);
    await isReceived(visitor);
  });

  it("by a second at the office's closing time is not accepted; at that time it is", async () => {
    const opens = async () => {
      const visitor = await Visitor.opens("otaru", { now: "2026-11-19T17:14:00+09:00" });
      await agreesAndQualifies(visitor);
      await takesSlot(visitor, "2026年11月20日", "10:00");
      await fillsForm(visitor);
      return visitor;
    };
    const late = await opens();
    late.api.clock.set("2026-11-19T17:15:01+09:00");
    await sends(late);
    await late.sees("申し込みを受け付けられなくなりました。");
    late.leaves();
    const inTime = await opens();
    inTime.api.clock.set("2026-11-19T17:15:00+09:00");
    await sends(inTime);
    await isReceived(inTime);
  });
});
