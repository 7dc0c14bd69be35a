import { expect } from "@open-wc/testing";
import {
  comesToSignIn,
  entersCredentials,
  registrationLink,
  sendsRegistration,
} from "../support/account-journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { networkFaults } from "../support/network-faults.ts";
import { withOwnPatience } from "../support/patience.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { askAtKanazawa, PASSWORD, signIn, signUpOnly } from "../mock-api/support/accounts.ts";
import { startServer } from "../mock-api/support/server.ts";
import { answerLost, befalls, type Place } from "./support/mishaps.ts";
import { latestBooking } from "./support/office.ts";
import { happens } from "./support/network.ts";

const OFFICE = "kanazawa";
const SIGNING_IN: Place = "POST /sessions";
const LISTING: Place = "GET /me/bookings";
const CANCELLING: Place = "POST /me/bookings/:id/cancellation";
const REGISTERING: Place = "POST /accounts";
const FAILED = /失敗|エラー|パスワードを確認してください/u;
const NOT_KNOWN = "登録の結果を確認できません";

/** Somebody with an account and a booking, at the sign-in of a fresh page. */
async function isAtSignIn(): Promise<Visitor> {
  const api = startServer();
  const { userId } = await signUpOnly(api);
  await askAtKanazawa(api, await signIn(api, userId));
  const visitor = await Visitor.opens(OFFICE, { api });
  await visitor.reaches("consent");
  await visitor.presses("予約の確認や取り消しをする");
  await visitor.isAt("サインインしてください");
  return visitor;
}

const signsIn = (visitor: Visitor) =>
  entersCredentials(visitor, { userId: "shiro.kanazawa", password: PASSWORD });

describe("somebody with an account on a bad network", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  it("is not signed in without the server's word, and the password is not called wrong", async () => {
    const visitor = await isAtSignIn();
    for (const fault of networkFaults) {
      const ends = happens(visitor, fault, SIGNING_IN);
      await signsIn(visitor);
      await visitor.sees(
        fault.turnsAway ? "ただいま混み合っています。" : "通信が途切れ、サインインできていません。",
      );
      expect(visitor.text, fault.name).not.to.match(FAILED);
      expect(visitor.isOffered("サインアウトする"), fault.name).to.equal(false);
      ends();
    }
    await signsIn(visitor);
    await visitor.isAt("あなたの予約");
  }).timeout(60_000);

  it("is not told that there are no bookings where they could not be read", async () => {
    const visitor = await isAtSignIn();
    const [first, ...more] = networkFaults;
    let ends = happens(visitor, first!, LISTING);
    await signsIn(visitor);
    for (const fault of more) {
      await visitor.sees("予約がないという意味ではありません。");
      expect(visitor.text, fault.name).not.to.include("予約はありません。");
      ends();
      ends = happens(visitor, fault, LISTING);
      await visitor.presses("もう一度読み込む");
      await visitor.sees(/予約がないという意味ではありません。/u);
    }
    ends();
    await visitor.presses("もう一度読み込む");
    await visitor.sees("予約済み");
  }).timeout(60_000);

  for (const fault of networkFaults) {
    it(`cancels a booking by one press once, and reads in the list what became of it, after ${fault.name}`, async () => {
      const visitor = await isAtSignIn();
      await signsIn(visitor);
      await visitor.presses(/^この予約を取り消す/u);
      const ends = happens(visitor, fault, CANCELLING);
      await visitor.presses(/^予約を取り消す$/u);
      await visitor.sees(
        fault.turnsAway
          ? "予約を取り消せませんでした。"
          : "予約を取り消せたかどうかが分かりません。",
      );
      ends();
      await visitor.sees(fault.arrives ? "取り消し済み" : "予約済み");
      if (!fault.arrives) {
        await visitor.presses(/^この予約を取り消す/u);
        await visitor.presses(/^予約を取り消す$/u);
        await visitor.sees("の予約を取り消しました。");
      }
      expect(latestBooking(visitor.api).status).to.equal("cancelled");
    });
  }
});

describe("a registration on a bad network", () => {
  withoutPauses();
  withOwnPatience();
  afterEach(leavePage);

  for (const fault of networkFaults.filter(({ turnsAway }) => !turnsAway)) {
    it(`is not called failed, and is registered once by being sent again, after ${fault.name}`, async () => {
      const visitor = await Visitor.opens(OFFICE, { api: startServer() });
      await comesToSignIn(visitor);
      const ends = happens(visitor, fault, REGISTERING);
      await sendsRegistration(visitor);
      await visitor.isAt(NOT_KNOWN);
      expect(visitor.text).not.to.match(FAILED);
      ends();
      await visitor.presses("もう一度送って結果を確認する");
      await visitor.isAt("まだ登録は完了していません");
      expect(visitor.api.backend.state.accounts).to.have.length(1);
      expect(visitor.api.outbox()).to.have.length(1);
    });
  }

  it("does not outlive the page, says so, keeps nothing, and is completed by the mail that came", async () => {
    const visitor = await Visitor.opens(OFFICE, { api: startServer() });
    await comesToSignIn(visitor);
    befalls(visitor.api, REGISTERING, answerLost, 3);
    await sendsRegistration(visitor);
    await visitor.isAt(NOT_KNOWN);
    expect(visitor.text).to.include("仮登録のメールを確認してください。届いていれば");
    expect(sessionStorage).to.have.length(0);
    expect(localStorage).to.have.length(0);
    visitor.leaves();
    const hash = registrationLink(visitor);
    const later = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    await later.presses("利用者登録を済ませる");
    await later.isAt("利用者登録が済みました");
    expect(visitor.api.backend.state.accounts).to.have.length(1);
  });
});
