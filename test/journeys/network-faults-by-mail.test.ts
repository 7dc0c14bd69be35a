import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import { entersCode, sendsRequest } from "../support/journey.ts";
import { networkFaults } from "../support/network-faults.ts";
import { withOwnPatience } from "../support/patience.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { apply, bookAndConfirm, latestMail } from "../mock-api/support/applicant.ts";
import { startServer } from "../mock-api/support/server.ts";
import { latestBooking } from "./support/office.ts";
import { PRESSING, type Place } from "./support/mishaps.ts";
import { FAILED, happens } from "./support/network.ts";

const OFFICE = "kitakyushu-mothers";
const CODE: Place = "POST /bookings/:id/code";
const ASKED_ANEW = "通信が途切れたため、予約の状態をあらためて確認しました。";

const links = [
  {
    name: "confirms",
    place: PRESSING,
    mailed: apply,
    lead: "まだ予約は完了していません。下のボタンを押すと",
    button: /^予約を確定する$/u,
    before: "provisional",
    after: "confirmed",
    mails: 2,
    isDone: "予約が完了しました",
    wasDone: "この予約は、すでに確定しています",
  },
  {
    name: "cancels",
    place: "POST /booking-links/cancel",
    mailed: bookAndConfirm,
    lead: "まだ取り消していません。",
    button: /^予約を取り消す$/u,
    before: "confirmed",
    after: "cancelled",
    mails: 3,
    isDone: "予約を取り消しました",
    wasDone: "この予約は、すでに取り消されています",
  },
] as const;

for (const { name, place, mailed, lead, button, ...expected } of links) {
  describe(`one press on a link that ${name} does it once, and is never called done without the server's word, after`, () => {
    withoutPauses();
    withOwnPatience();
    afterEach(leavePage);

    for (const fault of networkFaults) {
      it(fault.name, async () => {
        const api = startServer();
        await mailed(api);
        const { hash } = new URL(latestMail(api).links[0] ?? "");
        const visitor = await Visitor.opens(OFFICE, { api, hash });
        await visitor.sees(lead);
        const ends = happens(visitor, fault, place);
        await visitor.presses(button);
        if (fault.arrives) {
          await visitor.isAt(expected.wasDone);
        } else {
          if (fault.turnsAway) {
            await visitor.isAt("リンクの内容を確認できませんでした");
            expect(visitor.text).to.include("何も変更していません。");
            await visitor.presses("もう一度読み込む");
          } else {
            await visitor.sees(ASKED_ANEW);
          }
          await visitor.sees(lead);
          expect(latestBooking(api).status).to.equal(expected.before);
          ends();
          await visitor.presses(button);
          await visitor.isAt(expected.isDone);
        }
        expect(visitor.text).not.to.match(FAILED);
        expect(latestBooking(api).status).to.equal(expected.after);
        expect(api.outbox()).to.have.length(expected.mails);
      });
    }
  });
}

describe("the code of a mail, typed while the network is bad,", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  it("books nothing that the server has not heard, says so, and books when it is typed once more", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await sendsRequest(visitor);
    const code = visitor.api.outbox().at(-1)?.code ?? "";
    for (const fault of networkFaults.filter(({ arrives }) => !arrives)) {
      const ends = happens(visitor, fault, CODE);
      await entersCode(visitor, code);
      await visitor.sees(
        fault.turnsAway
          ? "ただいま混み合っているため、受け付けられませんでした。90秒ほど"
          : "通信が途切れ、結果を確認できません。",
      );
      // What was turned away was not accepted, and may be told so.
      if (!fault.turnsAway) expect(visitor.text, fault.name).not.to.match(FAILED);
      expect(visitor.text, fault.name).to.include("まだ予約は完了していません");
      ends();
    }
    await entersCode(visitor, code);
    await visitor.isAt("予約が完了しました");
    expect(visitor.api.outbox()).to.have.length(2);
  }).timeout(60_000);

  for (const fault of networkFaults.filter(({ arrives }) => arrives)) {
    it(`is not said to have failed, and the page turns to booked by itself, after ${fault.name}`, async () => {
      const visitor = await Visitor.opens(OFFICE);
      await sendsRequest(visitor);
      const code = visitor.api.outbox().at(-1)?.code ?? "";
      happens(visitor, fault, CODE);
      await entersCode(visitor, code);
      await visitor.sees("通信が途切れ、結果を確認できません。");
      expect(visitor.text).not.to.match(FAILED);
      visitor.looksAgain();
      await visitor.isAt("予約が完了しました");
      expect(visitor.api.outbox()).to.have.length(2);
    }).timeout(30_000);
  }
});
