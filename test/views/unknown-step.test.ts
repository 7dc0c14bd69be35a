import { expect } from "@open-wc/testing";
import type { UnknownState } from "../../src/flow/state.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const unknown =
  (settling: UnknownState["settling"], afterReload = false) =>
  ({ ready, slot }: Facts): UnknownState => ({
    step: "unknown",
    key: "key-1",
    start: slot.start.toInstant(),
    draft: afterReload ? undefined : ready,
    settling,
  });

describe("a request whose outcome is not known", () => {
  afterEach(() => Stage.closes());

  for (const settling of ["asking", "no-answer", "absent"] as const) {
    it(`is neither booked nor failed while it is "${settling}"`, async () => {
      const stage = await Stage.opens("kitakyushu-mothers", { state: unknown(settling) });
      expect(stage.text).to.include("11月24日(火) 10:00");
      expect(stage.text).not.to.match(/完了しました|失敗/u);
    });
  }

  it("is asked after: there is nothing to press meanwhile", async () => {
    const stage = await Stage.opens("otaru", { state: unknown("asking") });
    expect(stage.one('[role="status"]').textContent.trim()).to.equal(ja.unknownAsking);
    expect(stage.all("button")).to.have.length(0);
  });

  it("can be asked after again, with no harm however often", async () => {
    const stage = await Stage.opens("otaru", { state: unknown("no-answer") });
    expect(stage.text).to.include("何度押しても、予約が二重になることはありません");
    await stage.presses("届いたかどうかを確認する");
    expect(stage.told).to.deep.equal([{ type: "asked-again" }]);
  });

  it("did not arrive, and can be sent again", async () => {
    const stage = await Stage.opens("otaru", { state: unknown("absent") });
    expect(stage.text).to.include("申し込みは届いていません").and.include("予約はできていません");
    await stage.presses("もう一度送信する");
    expect(stage.told).to.deep.equal([{ type: "send-pressed" }]);
  });

  it("did not arrive before a reload, and has to be made anew", async () => {
    const stage = await Stage.opens("otaru", { state: unknown("absent", true) });
    expect(stage.text).to.include("前回送信した申し込みは届いていませんでした");
    expect(stage.named("もう一度送信する")).to.have.length(0);
    await stage.presses("はじめからやり直す");
    expect(stage.told).to.deep.equal([{ type: "restarted" }]);
  });

  it("says aloud what has become of it", async () => {
    const stage = await Stage.opens("otaru", { state: unknown("asking") });
    const status = stage.one('[role="status"]');
    await stage.becomes(unknown("absent")(stage.facts));
    expect(stage.one('[role="status"]'), "the same live region").to.equal(status);
    expect(status.textContent).to.include("予約はできていません");
    expect(stage.one("#title").textContent.trim()).to.equal("申し込みは届いていません");
  });
});
