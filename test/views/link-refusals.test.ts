import { expect } from "@open-wc/testing";
import { knowsLink, refusesLink } from "../../demo/gallery/states/of-links.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const opens = (status: number, code: string) =>
  Stage.opens("kitakyushu-mothers", {
    state: ({ link }) => ({ step: "link", link: link("confirm"), after: "opening" }),
    prepare: refusesLink(status, code),
  });

describe("a link that cannot be used", () => {
  afterEach(() => Stage.closes());

  const rows = [
    ["link-unknown", 404, ja.linkUnknown],
    ["link-expired", 410, ja.linkExpired],
    ["link-superseded", 410, ja.linkSuperseded],
  ] as const;
  for (const [code, status, words] of rows) {
    it(`says why: ${code}`, async () => {
      const stage = await opens(status, code);
      await stage.sees(words.title);
      expect(stage.one('[role="alert"]').textContent.trim()).to.equal(words.text);
      await stage.presses("はじめからやり直す");
      expect(stage.told).to.deep.equal([{ type: "restarted" }]);
    });
  }

  it("because the server cannot be reached, is looked up again on a press", async () => {
    const stage = await opens(500, "http-500");
    await stage.sees(ja.linkFailed.title);
    expect(stage.text).to.include("何も変更していません");
    knowsLink("confirm", { status: "provisional" })(stage.server, stage.facts);
    await stage.presses("もう一度読み込む");
    await stage.sees("まだ予約は完了していません");
  });

  const refusals: readonly (readonly [object, title: string])[] = [
    [{ code: "booking-ended", bookingStatus: "cancelled" }, ja.linkAlready.cancelled.title],
    [{ code: "booking-ended", bookingStatus: "expired" }, ja.linkAlready.expired.title],
    [{ code: "booking-ended", bookingStatus: "confirmed" }, ja.linkAlready.confirmed.title],
    [{ code: "booking-ended", bookingStatus: "declined" }, ja.linkAlready.other.title],
    [{ code: "booking-ended" }, ja.linkAlready.other.title],
    [{ code: "cancel-closed" }, ja.linkCancelTitle],
    [{ code: "link-expired" }, ja.linkExpired.title],
    [{ code: "something-new" }, ja.linkFailed.title],
  ];
  for (const [problem, title] of refusals) {
    it(`says what came of a press that was refused: ${JSON.stringify(problem)}`, async () => {
      const stage = await Stage.opens("otaru", {
        state: ({ link }) => ({
          step: "link-refused",
          link: link("confirm"),
          problem: { status: 409, code: "", ...problem },
        }),
      });
      expect(stage.one("#title").textContent.trim()).to.equal(title);
      if (title === ja.linkFailed.title) return;
      await stage.clicks("はじめからやり直す");
      expect(stage.told).to.deep.equal([{ type: "restarted" }]);
    });
  }

  it("looks a link up again after a refusal that may pass: its secret has left the address", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ link }) => ({
        step: "link-refused",
        link: link("confirm"),
        problem: { status: 429, code: "rate-limited" },
      }),
    });
    await stage.clicks(ja.retry);
    expect(stage.told).to.have.length(1);
    expect(stage.told[0]).to.include({ type: "link-opened" });
  });
});
