import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import { networkFaults } from "../support/network-faults.ts";
import { withOwnPatience } from "../support/patience.ts";
import { entersPassword, preparesAtKanagawa, SEND } from "../support/receipt-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { bookAtKanagawa } from "../mock-api/support/receipts.ts";
import { startServer } from "../mock-api/support/server.ts";
import { SENDING, type Place } from "./support/mishaps.ts";
import { FAILED, happens } from "./support/network.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kanagawa";
const LOOKING_UP: Place = "POST /booking-lookups";
const CANCELLING: Place = "POST /booking-links/cancel";

/** Somebody who has both mails, at the form that the one's link opened. */
async function hasMails(): Promise<{ visitor: Visitor; password: string }> {
  const api = startServer();
  const { number, password } = await bookAtKanagawa(api);
  const hash = `#hw-booking/${OFFICE}/receipt/${number}`;
  return { visitor: await Visitor.opens(OFFICE, { api, hash }), password };
}

describe("a booking with a receipt number on a bad network", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  for (const fault of networkFaults) {
    it(`is made once by one press, and is never called failed, after ${fault.name}`, async () => {
      const visitor = await Visitor.opens(OFFICE);
      await preparesAtKanagawa(visitor);
      const ends = happens(visitor, fault, SENDING);
      await visitor.presses(SEND);
      if (!fault.arrives) {
        await visitor.sees(
          fault.turnsAway ? "ただいま混み合っています。" : "予約はできていません。",
        );
        expect(visitor.api.backend.state.bookings).to.have.length(0);
        ends();
        await visitor.presses(fault.turnsAway ? SEND : "もう一度送信する");
      }
      await visitor.reaches("receipt");
      expect(visitor.text).not.to.match(FAILED);
      expect(visitor.api.backend.state.bookings).to.have.length(1);
      expect(visitor.api.outbox()).to.have.length(2);
    }).timeout(30_000);
  }

  it("is not called wrong or gone where it could not be looked up", async () => {
    const { visitor, password } = await hasMails();
    for (const fault of networkFaults) {
      const ends = happens(visitor, fault, LOOKING_UP);
      await entersPassword(visitor, password);
      await visitor.sees(fault.turnsAway ? "混み合って" : "予約を確認できませんでした。");
      expect(visitor.text, fault.name).not.to.match(/番号かパスワードが違/u);
      ends();
    }
    await entersPassword(visitor, password);
    await visitor.isAt("予約の内容");
  }).timeout(60_000);

  for (const fault of networkFaults) {
    it(`is cancelled once by one press, and a look tells what became of it, after ${fault.name}`, async () => {
      const { visitor, password } = await hasMails();
      await entersPassword(visitor, password);
      await visitor.presses("この予約を取り消す");
      const ends = happens(visitor, fault, CANCELLING);
      await visitor.presses(/^予約を取り消す$/u);
      await visitor.sees(
        fault.turnsAway
          ? "取り消しを受け付けられませんでした。"
          : "通信が途切れ、取り消せたかどうか確認できません。",
      );
      expect(visitor.text).not.to.match(/失敗|取り消しました/u);
      ends();
      await visitor.presses("予約の状態をもう一度確認する");
      await visitor.sees(fault.arrives ? "取り消し済み" : "予約済み");
      if (!fault.arrives) {
        await visitor.presses("この予約を取り消す");
        await visitor.presses(/^予約を取り消す$/u);
        await visitor.isAt("予約を取り消しました");
      }
      expect(latestBooking(visitor.api).status).to.equal("cancelled");
    }).timeout(30_000);
  }
});
