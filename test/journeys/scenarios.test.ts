import { expect } from "@open-wc/testing";
import { scenarioNames } from "../../mock-api/scenarios.ts";
import { begins, current } from "../mock-api/support/scenarios.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agrees,
  agreesAndQualifies,
  goesToReview,
  isReceived,
  latestLink,
  preparesRequest,
  qualifies,
  sends,
  sendsRequest,
  takesSoonestSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { reads } from "./support/reader.ts";

const OFFICE = "kitakyushu-mothers";
const PHONE = "0000-00-0000";
const UNKNOWN = "申し込みが届いたかどうか、確認できていません";
/** What must not be told to somebody whose request may have arrived. */
const FAILED = /失敗|届いていません|受け付けられません|予約はできていません/u;

/** Everything is typed and reviewed, and then something goes wrong. */
async function isAboutToSend(scenario: string, more: object = {}): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE);
  await preparesRequest(visitor);
  await begins(visitor.api, scenario, more);
  return visitor;
}

/** What the visitor goes through, by scenario. */
const journeys: Record<string, () => Promise<void>> = {
  async full() {
    const first = await Visitor.opens(OFFICE);
    first.leaves();
    await begins(first.api, "full");
    const visitor = await Visitor.opens(OFFICE, { api: first.api });
    await agreesAndQualifies(visitor);
    await visitor.sees("空いている日時がありません");
    expect(visitor.text).to.match(/まで、予約できる日時がありません。.*窓口へご連絡ください。/u);
    expect(visitor.text).to.include(PHONE);
    expect(visitor.isOffered(/を選ぶ$/u)).to.equal(false);
  },

  async "slot-taken"() {
    const visitor = await isAboutToSend("slot-taken");
    await sends(visitor);
    await visitor.isAt("相談の日時を選んでください");
    await visitor.sees("11月17日(火) 10:30は、ほかの方が先に申し込みました。");
    expect(visitor.text).to.include("予約はできていません。別の日時を選んでください。");
    expect(visitor.text).to.include("入力した内容は残っています。");
    await takesSoonestSlot(visitor);
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    await goesToReview(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("2026年11月17日(火) 11:00〜11:30");
  },

  async "terms-changed"() {
    const visitor = await isAboutToSend("terms-changed");
    await sends(visitor);
    await visitor.isAt("規約が新しくなりました");
    await visitor.sees("版: 2026-11-17-scenario.1");
    expect(visitor.text).to.include("変更された点 連絡の方法についての説明を改めました");
    expect(visitor.text).to.include("申し込みはまだ送信していません。");
    expect(visitor.ticked, "no box ticked beforehand").to.deep.equal([]);
    await agrees(visitor);
    await qualifies(visitor);
    await visitor.presses("次へ進む");
    await visitor.reaches("form");
    for (const [input, typed] of [
      ["name", "職業 花子"],
      ["email", "hanako@example.jp"],
    ] as const) {
      expect(visitor.valueOf(input)).to.equal(typed);
    }
    await goesToReview(visitor);
    await sends(visitor);
    await isReceived(visitor);
  },

  async "link-expired"() {
    const visitor = await Visitor.opens(OFFICE);
    await sendsRequest(visitor);
    const { api } = visitor;
    await begins(api, "link-expired");
    const reader = await Visitor.opens(OFFICE, { api, hash: latestLink(visitor) });
    await reader.isAt("このリンクの期限は過ぎています");
    expect(reader.text).to.include("予約はできていません。もう一度申し込んでください。");
    expect(reader.isOffered(/^予約を確定する$/u)).to.equal(false);
    visitor.looksAgain();
    await visitor.isAt("申し込みは取り消されました");
  },

  async paused() {
    const visitor = await isAboutToSend("paused");
    await sends(visitor);
    await visitor.isAt("オンライン予約の受付を停止しています");
    expect(visitor.text).to.include(PHONE);
    expect(visitor.text).to.include("入力した内容は残っています。");
    const other = await Visitor.opens(OFFICE, { api: visitor.api });
    await other.sees("オンライン予約の受付を停止しています");
    expect(other.isOffered("次へ進む")).to.equal(false);
    other.leaves();
    await begins(visitor.api, "none");
    await sends(visitor);
    await isReceived(visitor);
  },

  async slow() {
    const visitor = await isAboutToSend("slow", { seconds: 1 });
    const told = reads(visitor);
    await sends(visitor);
    await visitor.sees("送信しています");
    expect(visitor.isOffered("送信して確認メールを受け取る"), "no second press").to.equal(false);
    await isReceived(visitor);
    expect(told().filter((text) => FAILED.test(text))).to.deep.equal([]);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  },

  async "cut-after-commit"() {
    const visitor = await isAboutToSend("cut-after-commit");
    const told = reads(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.requests.filter(({ method }) => method === "POST")).to.have.length(2);
    expect(told().filter((text) => FAILED.test(text))).to.deep.equal([]);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
    expect(visitor.api.outbox()).to.have.length(1);
    expect(visitor.text).to.include("hanako@example.jp に確認のメールを送りました。");
  },

  async challenge() {
    const visitor = await isAboutToSend("challenge");
    const told = reads(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(told().filter((text) => FAILED.test(text))).to.deep.equal([]);
    expect(visitor.requests.filter(({ method }) => method === "POST")).to.have.length(2);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  },

  async "rate-limited"() {
    const visitor = await isAboutToSend("rate-limited");
    await sends(visitor);
    await visitor.isAt("申し込みを受け付けられませんでした");
    expect(visitor.text).to.include("60秒ほど待ってから、もう一度送信してください。");
    expect(visitor.text).to.include("氏名 職業 花子");
    expect(visitor.text).to.include("メールアドレス hanako@example.jp");
    await begins(visitor.api, "none");
    await sends(visitor);
    await isReceived(visitor);
  },

  async "captive-portal"() {
    const visitor = await isAboutToSend("captive-portal");
    await sends(visitor);
    await visitor.sees("通信が途切れ、届いたかどうかをまだ確認できません。");
    expect(visitor.heading).to.equal(UNKNOWN);
    expect(visitor.text).not.to.match(FAILED);
    expect(visitor.text).to.include(PHONE);
    await begins(visitor.api, "none");
    await visitor.presses("届いたかどうかを確認する");
    await visitor.sees("申し込みは届いていません");
    await visitor.presses("もう一度送信する");
    await isReceived(visitor);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  },
};

describe("in a scenario of the mock, the visitor reads what is true:", () => {
  withoutPauses();
  afterEach(leavePage);

  it("each is gone through", () => {
    expect(Object.keys(journeys)).to.deep.equal([...scenarioNames]);
  });

  for (const [scenario, journey] of Object.entries(journeys)) it(scenario, journey);

  it("captive-portal, before the office has loaded and while the free times load", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    await begins(visitor.api, "captive-portal");
    // Only the first choice has the times that were read beside the terms.
    await visitor.presses("前へ戻る");
    await visitor.sees("空き状況を読み込めませんでした。満席という意味ではありません。");
    visitor.leaves();
    const other = await Visitor.opens(OFFICE, { api: visitor.api });
    await other.sees("オンライン予約を表示できません");
    expect(other.text).to.include(PHONE);
    await begins(visitor.api, null);
    await other.presses("もう一度読み込む");
    await other.reaches("consent");
  });

  it("cut-after-commit while nobody can ask what became of it stays unknown, and then settles", async () => {
    const visitor = await isAboutToSend("cut-after-commit");
    const { fetch } = window;
    // The network is gone with the answer.
    let isOffline = false;
    window.fetch = async (input) => {
      if (isOffline) throw new TypeError("Failed to fetch");
      try {
        return await fetch(input);
      } catch (error) {
        isOffline = true;
        throw error;
      }
    };
    const told = reads(visitor);
    await sends(visitor);
    await visitor.isAt(UNKNOWN);
    await visitor.sees("届いたかどうかをまだ確認できません。");
    isOffline = false;
    expect(await current(visitor.api)).to.equal(null);
    await visitor.presses("届いたかどうかを確認する");
    await isReceived(visitor);
    expect(told().filter((text) => FAILED.test(text))).to.deep.equal([]);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });
});
