import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import { confirmsByLink, isReceived, preparesRequest, sends } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { answerLost, ASKING_FOR_KEY, befalls, requestLost, SENDING } from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";

/** Long enough for a request on its way to have arrived. */
function minutesPass(): void {
  for (const [name, text] of Object.entries(sessionStorage)) {
    sessionStorage.setItem(name, JSON.stringify({ ...JSON.parse(text as string), sentAt: 0 }));
  }
}

describe("a page that is loaded anew while the answer is not known", () => {
  withoutPauses();
  afterEach(leavePage);

  async function reloadsAfter(mishap: typeof requestLost): Promise<Visitor> {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    befalls(visitor.api, SENDING, mishap, 3);
    const goesOnline = befalls(visitor.api, ASKING_FOR_KEY, requestLost);
    await sends(visitor);
    await visitor.sees("届いたかどうかをまだ確認できません。");
    expect(JSON.stringify({ ...sessionStorage })).not.to.match(/花子|hanako|0901234/u);
    visitor.leaves();
    goesOnline();
    return await Visitor.opens(OFFICE, { api: visitor.api });
  }

  it("finds the booking and waits for its mail", async () => {
    const visitor = await reloadsAfter(answerLost);
    await isReceived(visitor);
    expect(visitor.text).to.include(
      "申し込みのときに入力したアドレスに、確認のメールを送りました。",
    );
    expect(visitor.text).to.include("11月17日(火) 10:30までに");
    expect(visitor.isOffered("番号で予約を確定する"), "without its token").to.equal(false);
    expect(visitor.requests.map(({ method }) => method)).not.to.include("POST");
    expect(visitor.api.backend.state.bookings).to.have.length(1);
    await confirmsByLink(visitor);
  });

  it("says that nothing arrived, and starts over without what was typed", async () => {
    const visitor = await reloadsAfter(requestLost);
    await visitor.sees("届いたかどうかをまだ確認できません。");
    minutesPass();
    await visitor.presses("届いたかどうかを確認する");
    await visitor.sees("前回送信した申し込みは届いていませんでした。予約はできていません。");
    await visitor.presses("はじめからやり直す");
    await visitor.reaches("consent");
    expect(sessionStorage).to.have.length(0);
    await preparesRequest(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });

  it("forgets the request once it is settled", async () => {
    const visitor = await reloadsAfter(answerLost);
    await isReceived(visitor);
    visitor.leaves();
    const later = await Visitor.opens(OFFICE, { api: visitor.api });
    await later.sees("規約を確認し、同意してください");
  });
});
