import { expect } from "@open-wc/testing";
import { handover, onAnotherSite } from "../../../demo/gallery/states/hand-over-office.ts";
import { Stage } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

describe("the way to another site", () => {
  afterEach(() => Stage.closes());

  it("says that nothing is booked, what to have ready and where the link leads", async () => {
    const stage = await Stage.opens("otaru", { state: handover, office: onAnotherSite });
    expect(stage.one("#title").textContent).to.include("別のサイトで行います");
    expect(stage.text).to.include(ja.handOverNotBooked).and.include(ja.handOverNothingSent);
    for (const { ja: text } of stage.facts.office.environment) expect(stage.text).to.include(text);
    const link = stage.one<HTMLAnchorElement>("a.primary");
    expect(link.textContent).to.equal("予約サイトへ進む: booking.office.example（別のサイト）");
    expect(link.href).to.equal("https://booking.office.example/online?from=widget");
    expect(link.rel).to.equal("noreferrer");
  });

  it("shows a look-alike host by its true letters", async () => {
    const stage = await Stage.opens("otaru", {
      state: handover,
      office: () => ({ procedure: { kind: "external", url: "https://оffice.example/" } }),
    });
    expect(stage.one("a.primary").textContent).to.include("xn--ffice-iye.example");
  });

  it("leads back", async () => {
    const stage = await Stage.opens("otaru", { state: handover, office: onAnotherSite });
    await stage.presses(ja.back);
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
  });
});
