import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agrees,
  isReceived,
  preparesRequest,
  qualifies,
  sends,
  takesSoonestSlot,
} from "../support/journey.ts";
import { networkFaults, type NetworkFault } from "../support/network-faults.ts";
import { withOwnPatience } from "../support/patience.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { SENDING } from "./support/mishaps.ts";
import { FAILED, happens } from "./support/network.ts";

const OFFICE = "kitakyushu-mothers";
const AVAILABILITY = "GET /offices/:office/availability";
describe("one press on “send” is one booking, and is never called failed, after", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  for (const fault of networkFaults) {
    it(fault.name, async () => {
      const visitor = await Visitor.opens(OFFICE);
      await preparesRequest(visitor);
      const ends = happens(visitor, fault, SENDING);
      await sends(visitor);
      if (fault.arrives) {
        // The key is known to the server: it settles by itself.
        await isReceived(visitor);
      } else {
        await visitor.sees(
          fault.turnsAway ? "ただいま混み合っています。90秒ほど" : "予約はできていません。",
        );
        expect(visitor.text).to.include("入力した内容は残っています。");
        expect(visitor.api.backend.state.bookings).to.have.length(0);
        ends();
        await visitor.presses(
          fault.turnsAway ? "送信して確認メールを受け取る" : "もう一度送信する",
        );
        await isReceived(visitor);
      }
      expect(visitor.text).not.to.match(FAILED);
      expect(visitor.api.backend.state.bookings).to.have.length(1);
      expect(visitor.api.outbox()).to.have.length(1);
    }).timeout(30_000);
  }
});

describe("a request that vanished in the network", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  const lost = networkFaults.filter(({ arrives }) => arrives);
  for (const fault of [...lost.slice(0, 1), ...lost.slice(-1)]) {
    it(`is found by the page that is loaded anew, after ${fault.name}`, async () => {
      const visitor = await Visitor.opens(OFFICE);
      await preparesRequest(visitor);
      happens(visitor, fault, SENDING);
      happens(visitor, fault, "GET /offices/:office/booking-attempts/:key");
      await sends(visitor);
      await visitor.sees("届いたかどうかをまだ確認できません。");
      visitor.leaves();
      const later = await Visitor.opens(OFFICE, { api: visitor.api });
      await isReceived(later);
      expect(later.api.backend.state.bookings).to.have.length(1);
    }).timeout(30_000);
  }
});

describe("free times that do not come", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  it("fail alone, whatever the network does, and are no full month", async () => {
    const visitor = await Visitor.opens(OFFICE);
    const [first, ...more] = networkFaults;
    let ends = happens(visitor, first as NetworkFault, AVAILABILITY);
    await agrees(visitor);
    await qualifies(visitor);
    for (const fault of more) {
      await visitor.sees("空き状況を読み込めませんでした。満席という意味ではありません。");
      expect(visitor.text, fault.name).to.include("マザーズハローワーク北九州");
      expect(visitor.text, fault.name).to.include("0000-00-0000");
      expect(visitor.text, fault.name).not.to.match(/空いている日時がありません/u);
      ends();
      ends = happens(visitor, fault, AVAILABILITY);
      await visitor.presses("もう一度読み込む");
    }
    await visitor.sees("空き状況を読み込めませんでした。");
    ends();
    await visitor.presses("もう一度読み込む");
    await takesSoonestSlot(visitor);
  }).timeout(60_000);
});
