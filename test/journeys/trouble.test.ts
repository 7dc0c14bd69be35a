import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import { agrees, preparesRequest, qualifies, sends, takesSoonestSlot } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { befalls, captivePortal, requestLost, serverError } from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";
const PROFILE = "GET /offices/:office";
const TERMS = "GET /offices/:office/terms/:terms/versions/:version";
const AVAILABILITY = "GET /offices/:office/availability";
const RETRY = "もう一度読み込む";

describe("when something is down", () => {
  withoutPauses();
  afterEach(leavePage);

  it("the free times' own message says that it does not mean full, and they load again", async () => {
    const visitor = await Visitor.opens(OFFICE);
    const recovers = befalls(visitor.api, AVAILABILITY, serverError);
    await agrees(visitor);
    await qualifies(visitor);
    await visitor.sees("空き状況を読み込めませんでした。満席という意味ではありません。");
    expect(visitor.text, "the office stays").to.include("マザーズハローワーク北九州");
    expect(visitor.text).to.include("0000-00-0000");
    expect(visitor.text).not.to.match(/空いている日時がありません/u);
    recovers();
    await visitor.presses(RETRY);
    await takesSoonestSlot(visitor);
  });

  it("a captive portal's page is not taken for a month without free times", async () => {
    const visitor = await Visitor.opens(OFFICE);
    befalls(visitor.api, AVAILABILITY, captivePortal);
    await agrees(visitor);
    await qualifies(visitor);
    await visitor.sees("空き状況を読み込めませんでした。満席という意味ではありません。");
  });

  it("nothing can be agreed to that could not be shown in full", async () => {
    const first = await Visitor.opens(OFFICE);
    first.leaves();
    const recovers = befalls(first.api, TERMS, serverError);
    const visitor = await Visitor.opens(OFFICE, { api: first.api });
    await visitor.sees("文書を読み込めませんでした。全文を表示しないと、同意できません。");
    expect(visitor.all("input")).to.deep.equal([]);
    expect(visitor.isOffered("次へ進む")).to.equal(false);
    recovers();
    await visitor.presses(RETRY);
    await agrees(visitor);
  });

  it("one document of two is not enough", async () => {
    const first = await Visitor.opens(OFFICE);
    first.leaves();
    befalls(
      first.api,
      "GET /offices/:office/terms/teleoffice-terms/versions/:version",
      serverError,
    );
    const visitor = await Visitor.opens(OFFICE, { api: first.api });
    await visitor.sees("文書を読み込めませんでした。");
    expect(visitor.isOffered("次へ進む")).to.equal(false);
  });

  it("the page's own words with the phone stay, and the owner is told once", async () => {
    const first = await Visitor.opens(OFFICE);
    first.leaves();
    const recovers = befalls(first.api, PROFILE, requestLost);
    const visitor = await Visitor.opens(OFFICE, { api: first.api });
    await visitor.sees("オンライン予約を表示できません");
    expect(visitor.text).to.include("お電話でどうぞ: 0000-00-0000");
    expect(visitor.text).to.include("予約も取り消しも行っていません。");
    expect(visitor.toldOwner).to.have.length(1);
    expect(visitor.toldOwner[0]).to.match(/did not answer\. Check that the backend runs/u);
    recovers();
    await visitor.presses(RETRY);
    await visitor.reaches("consent");
    expect(visitor.text).not.to.include("お電話でどうぞ");
  });

  it("an office that is paused says so from the start", async () => {
    const visitor = await Visitor.opens(OFFICE, {
      offices: { [OFFICE]: { bookingState: "paused" } },
    });
    await visitor.sees("オンライン予約の受付を停止しています");
    expect(visitor.text).to.include("お急ぎの方はお電話ください。");
    expect(visitor.text).to.include("0000-00-0000");
    expect(visitor.isOffered("次へ進む")).to.equal(false);
  });

  it("an office that pauses while somebody fills in takes nothing, and keeps what was typed", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    visitor.api.backend.changeOffice(OFFICE, { bookingState: "paused" });
    await sends(visitor);
    await visitor.isAt("オンライン予約の受付を停止しています");
    expect(visitor.text).to.include("0000-00-0000");
    expect(visitor.text).to.include("入力した内容は残っています。");
    expect(visitor.api.backend.state.bookings).to.deep.equal([]);

    visitor.api.backend.changeOffice(OFFICE, { bookingState: "open" });
    await sends(visitor);
    await visitor.isAt("まだ予約は完了していません");
  });
});
