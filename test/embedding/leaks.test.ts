import { expect } from "@open-wc/testing";
import { createMockApi } from "../../mock-api/in-process.ts";
import { NOW } from "../../demo/gallery/states/facts.ts";
import { HostPage } from "../support/view-host.ts";
import { Holds } from "../support/page-holds.ts";

const TIMES = 100;

describe("a page that puts the widget up and takes it off a hundred times", () => {
  let holds: Holds;
  beforeEach(() => {
    holds = new Holds();
  });
  afterEach(() => {
    holds.ends();
    HostPage.clears();
  });

  it("is left with no listener, timer or observer more than before", async () => {
    const server = createMockApi({ now: NOW });
    // The parts that load once are there, and with them what they keep for the page's lifetime.
    const first = await HostPage.places({ office: "kitakyushu-mothers" }, { server });
    await first.sees("規約を確認し、同意してください");
    await first.waitsFor(() => first.all("input[type=checkbox]").length > 0, "the documents");
    first.root.remove();
    await holds.settles();
    const before = holds.now;
    let most = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const page = await HostPage.places({ office: "kitakyushu-mothers" }, { server });
      // Some are taken off before they know their office, some while they load, some when they work.
      if (time % 3 > 0) await page.waitsFor(() => page.step !== "", "a step");
      if (time % 3 > 1) await page.sees("個人情報");
      most = Math.max(most, holds.now.length);
      page.root.remove();
    }
    await holds.settles();
    expect(most, "while it is there it holds something").to.be.greaterThan(before.length);
    expect(holds.now).to.deep.equal(before);
  });
});
