import { expect } from "@open-wc/testing";
import { credentials, registrationTyped } from "../../demo/gallery/states/account-answers.ts";
import {
  comesToSignIn,
  entersCredentials,
  isSignedIn,
  preparesBooking,
  takesSlotToReview,
  registersAndActivates,
  registrationLink,
  sendsRegistration,
  signedInVisitor,
} from "../support/account-journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { agrees } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { answerLost, befalls, refusal } from "./support/mishaps.ts";
import { latestBooking } from "./support/office.ts";

const SEND = "この内容で予約する";

describe("an office with accounts", () => {
  withoutPauses();
  afterEach(leavePage);

  it("registers a person, who signs in, books, sees the booking and cancels it", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await comesToSignIn(visitor);
    await sendsRegistration(visitor, { userId: "ＨＡＮＡＫＯ.2026" });
    await visitor.isAt("まだ登録は完了していません");
    expect(visitor.text).to.include("hanako@example.jp に仮登録のメールを送りました。");
    expect(visitor.text).to.include("11月17日(火) 11:00までに、メールのリンクを開いてください。");

    const reader = await Visitor.opens("kanazawa", {
      api: visitor.api,
      hash: registrationLink(visitor),
    });
    await reader.presses("利用者登録を済ませる");
    await reader.isAt("利用者登録が済みました");
    expect(reader.isOffered("サインアウトする")).to.equal(false);
    await isSignedIn(reader);
    await reader.sees("予約はありません。");
    expect(reader.isOffered("サインアウトする")).to.equal(true);
    expect(reader.text, "on no way to a booking yet").not.to.include("ステップ目");

    await reader.presses("新しく予約する");
    await agrees(reader);
    await reader.chooses(/求職者マイページ/u);
    await reader.presses("次へ進む");
    await takesSlotToReview(reader);
    await reader.presses(SEND);
    await reader.reaches("booked");
    expect(latestBooking(reader.api).status).to.equal("confirmed");

    await reader.presses("予約の確認や取り消しをする");
    await reader.isAt("あなたの予約");
    await reader.sees("予約済み");
    await reader.presses(/^この予約を取り消す/u);
    await reader.isAt("この予約を取り消しますか");
    await reader.presses("取り消さずに戻る");
    expect(latestBooking(reader.api).status).to.equal("confirmed");
    await reader.presses(/^この予約を取り消す/u);
    await reader.presses(/^予約を取り消す$/u);
    await reader.sees("の予約を取り消しました。");
    await reader.sees("取り消し済み");
    expect(latestBooking(reader.api).status).to.equal("cancelled");
    expect(reader.text).not.to.include("この予約を取り消す");
  }).timeout(30_000);

  it("says the same of a wrong password, an unknown ID and a registration that is not complete", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await comesToSignIn(visitor);
    await sendsRegistration(visitor);
    await visitor.isAt("まだ登録は完了していません");
    await visitor.presses("サインインの画面へ");
    const told: string[] = [];
    for (const typed of [{}, { password: "wrong" }, { userId: "nobody" }]) {
      await entersCredentials(visitor, typed);
      await visitor.sees("サインインできませんでした。");
      told.push(visitor.text);
      await visitor.presses("前へ戻る");
      await visitor.chooses(/求職者マイページ/u);
      await visitor.presses("次へ進む");
      await visitor.reaches("account");
    }
    expect(new Set(told).size).to.equal(1);
  }).timeout(30_000);

  it("locks an ID after five wrong tries, says for how long, and lets its person in afterwards", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await registersAndActivates(visitor);
    for (const _ of [1, 2, 3, 4, 5]) {
      await entersCredentials(visitor, { password: "wrong" });
      await visitor.sees("サインインできませんでした。");
      await visitor.isAt(
        "入力内容に、確認が必要な点が1件あります サインインできませんでした。利用者IDとパスワードを確認してください。登録したばかりの方は、届いたメールのリンクを先に開いてください",
      );
    }
    await entersCredentials(visitor);
    await visitor.sees(/サインインできなくなっています。1[45]分ほどたってから/u);
    visitor.api.clock.advance({ minutes: 16 });
    await isSignedIn(visitor);
  }).timeout(30_000);

  it("keeps what was typed when the session ends, and goes on after signing in", async () => {
    const visitor = await signedInVisitor();
    await visitor.presses("新しく予約する");
    await visitor.reaches("slot");
    await visitor.presses(/を選ぶ$/u);
    await visitor.reaches("form");
    const companion = visitor.all<HTMLSelectElement>("#companion")[0]!;
    companion.value = "family";
    await visitor.presses("確認画面へ進む");
    await visitor.reaches("review");
    visitor.api.clock.advance({ minutes: 31 });
    await visitor.presses(SEND);
    await visitor.isAt("もう一度サインインしてください");
    expect(visitor.text).to.include("まだ予約は完了していません。入力した内容は残っています。");
    expect(visitor.isOffered("サインアウトする")).to.equal(false);
    expect(visitor.api.backend.state.bookings).to.have.length(0);
    await entersCredentials(visitor);
    await visitor.isAt("内容を確認してください");
    expect(visitor.text).to.include("家族");
    await visitor.presses(SEND);
    await visitor.reaches("booked");
    expect(latestBooking(visitor.api).applicant).to.include({ companion: "family" });
  }).timeout(30_000);

  it("erases what was kept where somebody else would sign in", async () => {
    const visitor = await signedInVisitor();
    await preparesBooking(visitor);
    visitor.api.clock.advance({ minutes: 31 });
    await visitor.presses(SEND);
    await visitor.isAt("もう一度サインインしてください");
    await visitor.presses("入力内容を消す");
    await visitor.sees("入力内容を消しました。");
    expect(visitor.text).not.to.include("入力した内容は残っています");
    await isSignedIn(visitor);
  }).timeout(30_000);

  it("tells the signed-in person that the day's booking is there already", async () => {
    const visitor = await signedInVisitor();
    await preparesBooking(visitor, /2026年11月18日.*10:00.*を選ぶ$/u);
    await visitor.presses(SEND);
    await visitor.reaches("booked");
    await visitor.presses("予約の確認や取り消しをする");
    await visitor.sees("予約済み");
    await visitor.presses("新しく予約する");
    await agrees(visitor);
    await visitor.chooses(/求職者マイページ/u);
    await visitor.presses("次へ進む");
    await takesSlotToReview(visitor, /2026年11月18日.*11:00.*を選ぶ$/u);
    await visitor.presses(SEND);
    await visitor.sees(
      "2026年11月18日(水)は、すでに予約があります。予約は1人1日1回までです。この申し込みでは、予約はできていません。",
    );
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  }).timeout(30_000);

  it("leaves nothing when somebody signs out", async () => {
    const visitor = await signedInVisitor();
    await preparesBooking(visitor);
    await visitor.presses(SEND);
    await visitor.reaches("booked");
    await visitor.presses("予約の確認や取り消しをする");
    await visitor.sees("予約済み");
    const ended = visitor.requests.length;
    await visitor.presses("サインアウトする");
    await visitor.isAt("サインアウトしました");
    const { widget } = visitor;
    const inputs = visitor.all<HTMLInputElement>("input").map(({ value }) => value);
    const left = [visitor.text, ...inputs, JSON.stringify({ ...sessionStorage, ...localStorage })];
    for (const personal of [...Object.values(registrationTyped), "予約済み", "2026年"]) {
      expect(left.join("\n"), personal).not.to.include(personal);
    }
    expect(document.cookie).to.equal("");
    expect(widget.outerHTML).not.to.include(credentials.userId);
    const [out] = visitor.requests.slice(ended);
    expect([out?.method, new URL(out?.url ?? "").pathname]).to.deep.equal([
      "DELETE",
      "/v1/sessions",
    ]);
    expect(visitor.isOffered("サインアウトする")).to.equal(false);
    visitor.leaves();
    const next = await Visitor.opens("kanazawa", { api: visitor.api });
    await next.presses("予約の確認や取り消しをする");
    await next.isAt("サインインしてください");
  }).timeout(30_000);

  it("registers nobody twice when the answer is lost", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await comesToSignIn(visitor);
    befalls(visitor.api, "POST /accounts", answerLost, 3);
    await sendsRegistration(visitor);
    await visitor.isAt("登録の結果を確認できません");
    expect(visitor.text).not.to.include("登録を受け付けられませんでした");
    await visitor.presses("もう一度送って結果を確認する");
    await visitor.isAt("まだ登録は完了していません");
    expect(visitor.api.backend.state.accounts).to.have.length(1);
    expect(visitor.api.outbox()).to.have.length(1);
  }).timeout(30_000);

  it("shows changed terms before registering, and keeps what was typed but the password", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await comesToSignIn(visitor);
    befalls(visitor.api, "POST /accounts", refusal(409, "terms-outdated"), 1);
    const { consents } = visitor.api.backend.office("kanazawa");
    visitor.api.backend.changeOffice("kanazawa", {
      consents: consents.map((each) => ({
        ...each,
        effectiveOn: "2026-11-16",
        changes: { ja: "登録の節を改めました。" },
      })),
    });
    await sendsRegistration(visitor);
    await visitor.isAt("規約が新しくなりました");
    await visitor.sees("登録の節を改めました。");
    await comesToSignIn(visitor);
    await visitor.presses("利用者登録へ進む");
    await visitor.isAt("利用者登録");
    expect(visitor.valueOf("name")).to.equal(registrationTyped.name);
    expect(visitor.valueOf("userId")).to.equal(registrationTyped.userId);
    expect(visitor.valueOf("password")).to.equal("");
  }).timeout(30_000);

  it("says that an ID is taken and a password too common, at their inputs", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await registersAndActivates(visitor);
    visitor.leaves();
    const other = await Visitor.opens("kanazawa", { api: visitor.api });
    await comesToSignIn(other);
    await sendsRegistration(other, { email: "other@example.jp", password: "passwordpassword" });
    await other.sees("この利用者IDは、すでに使われています。");
    expect(other.text).to.include("このパスワードは推測されやすいため使えません。");
    expect(visitor.api.backend.state.accounts).to.have.length(1);
  }).timeout(30_000);

  it("tells of a registration's link that came too late", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await comesToSignIn(visitor);
    await sendsRegistration(visitor);
    await visitor.isAt("まだ登録は完了していません");
    visitor.api.clock.advance({ minutes: 61 });
    location.hash = registrationLink(visitor);
    await visitor.presses("利用者登録を済ませる");
    await visitor.isAt("このリンクの期限は過ぎています");
    expect(location.hash).to.equal("");
    await visitor.presses("はじめからやり直す");
    await visitor.reaches("consent");
  }).timeout(30_000);
});
