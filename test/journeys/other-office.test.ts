import { expect } from "@open-wc/testing";
import { http } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agreesAndQualifies,
  isReceived,
  preparesRequest,
  sends,
  takesSoonestSlot,
} from "../support/journey.ts";
import { waitFor } from "../support/page.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

const OFFICE = "kitakyushu-mothers";
const ASK = "届いたかどうかを確認する";
const outside = () => document.querySelector<HTMLButtonElement>("button.host");

/** Somebody who fills in a form of the first office. */
async function fillsIn(offices = OFFICE): Promise<Visitor> {
  const visitor = await Visitor.opens(offices);
  if (offices !== OFFICE) await visitor.presses(/^マザーズハローワーク北九州/u);
  await agreesAndQualifies(visitor);
  await takesSoonestSlot(visitor);
  visitor.fills("name", "職業 花子");
  visitor.fills("email", "hanako@example.jp");
  return visitor;
}

/** A request to the first office whose answer comes when the test says so. */
async function sendsAndWaits() {
  const visitor = await Visitor.opens(OFFICE);
  await preparesRequest(visitor);
  const { promise: answered, resolve: answers } = Promise.withResolvers<void>();
  visitor.api.use(
    http.post(`${MOCK_API_BASE}/offices/:office/bookings`, async () => {
      await answered;
      return undefined;
    }),
  );
  await sends(visitor);
  await visitor.reaches("sending");
  return { visitor, answers };
}
const hasArrived = ({ api }: Visitor) =>
  waitFor(
    () => api.backend.state.bookings.length === 1,
    () => "The request did not arrive.",
  );
const posts = ({ requests }: Visitor) => requests.filter(({ method }) => method === "POST");

describe("where the page shows another office in the place of the one that somebody is busy with", () => {
  withoutPauses();
  afterEach(() => {
    outside()?.remove();
    leavePage();
  });

  it("what was typed for the first one is shown and sent nowhere, also when that comes back", async () => {
    const visitor = await fillsIn();
    const asked = visitor.requests.length;
    visitor.widget.office = "otaru";
    await visitor.reaches("consent");
    await visitor.sees("ハローワーク小樽");
    expect(visitor.all("input[type=text], input[type=email]")).to.deep.equal([]);
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    expect(visitor.valueOf("name")).to.equal("");
    for (const { url } of visitor.requests.slice(asked)) expect(url).to.include("/offices/otaru");
    visitor.widget.office = OFFICE;
    await visitor.reaches("consent");
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    expect(visitor.valueOf("name")).to.equal("");
    expect(posts(visitor)).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
  }).timeout(30_000);

  it("the focus stays where the visitor is on the page", async () => {
    const visitor = await fillsIn();
    const button = document.createElement("button");
    button.className = "host";
    document.body.append(button);
    button.focus();
    visitor.widget.office = "otaru";
    await visitor.reaches("consent");
    await visitor.sees("第4条");
    expect(document.activeElement).to.equal(button);
  });

  it("a request that was sent is found when the first one comes back, and is made once", async () => {
    const { visitor, answers } = await sendsAndWaits();
    visitor.widget.office = "otaru";
    await visitor.reaches("consent");
    expect(JSON.stringify({ ...sessionStorage })).not.to.match(/花子|hanako|0901234/u);
    answers();
    await hasArrived(visitor);
    visitor.widget.office = OFFICE;
    await isReceived(visitor);
    expect(posts(visitor)).to.have.length(1);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  }).timeout(30_000);

  it("a request that is still on its way is not said to have failed when the first one comes back", async () => {
    const { visitor, answers } = await sendsAndWaits();
    visitor.widget.office = "otaru";
    await visitor.reaches("consent");
    visitor.widget.office = OFFICE;
    await visitor.sees("届いたかどうかをまだ確認できません。");
    answers();
    await hasArrived(visitor);
    await visitor.presses(ASK);
    await isReceived(visitor);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  }).timeout(30_000);
});

describe("a link of another office, over a form, where the visitor chooses the office,", () => {
  withoutPauses();
  afterEach(leavePage);

  it("is shown with its own office, which gets nothing of what was typed", async () => {
    const visitor = await fillsIn("otaru kitakyushu-mothers");
    const asked = visitor.requests.length;
    location.hash = `#hw-booking/otaru/confirm/${"x".repeat(43)}`;
    await visitor.sees("このリンクは使えません");
    expect(visitor.text).to.include("ハローワーク小樽").and.not.include("北九州");
    const later = visitor.requests.slice(asked);
    for (const request of later) expect(await request.clone().text()).not.to.match(/花子|hanako/u);
    expect(later.map(({ url }) => url).join()).not.to.include(OFFICE);
  });
});
