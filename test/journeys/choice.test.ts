import { expect } from "@open-wc/testing";
import { http, HttpResponse } from "msw";
import type { OfficeSummary } from "../../src/contract/office-list.ts";
import { MOCK_API_BASE, createMockApi, type MockApi } from "../../mock-api/in-process.ts";
import { latestLink, sendsRequest } from "../support/journey.ts";
import { focusedElement, nameOf } from "../support/page.ts";
import { NOW } from "../../demo/gallery/states/facts.ts";
import { HostPage } from "../support/view-host.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

const KITAKYUSHU = /^マザーズハローワーク北九州/u;
const OTARU = /^ハローワーク小樽/u;
const OTHER = "ほかの窓口を選ぶ";

/** The offices on show, in their order. */
function offered(page: HostPage): string[] {
  return page.all(".offices button").map((button) => nameOf(button).split(" ")[0] ?? "");
}

async function choosesOn(attributes: Record<string, string>, server?: MockApi): Promise<HostPage> {
  const page = await HostPage.places(attributes, server ? { server } : {});
  await page.reaches("office");
  return page;
}

/** A backend with as many offices as a prefecture has. */
function withMany(count: number): MockApi {
  const server = createMockApi({ now: NOW });
  const offices: OfficeSummary[] = Array.from({ length: count }, (_, index) => ({
    id: `office-${index + 1}`,
    name: { ja: `ハローワーク見本${index + 1}`, en: `Sample ${index + 1}` },
    kind: { ja: "公共職業安定所" },
    ...(index < count - 1 ? { area: { ja: index % 2 === 0 ? "加賀" : "能登" } } : {}),
  }));
  server.use(http.get(`${MOCK_API_BASE}/offices`, () => HttpResponse.json({ offices })));
  return server;
}

describe("a page for several offices", () => {
  afterEach(() => {
    HostPage.clears();
    leavePage();
  });

  it("offers every office of the backend, takes no focus, and asks for nothing else yet", async () => {
    const page = await choosesOn({});
    expect(offered(page)).to.include("ハローワーク小樽").and.include("マザーズハローワーク北九州");
    expect(offered(page).length).to.be.above(1);
    expect(page.requests.map(({ url }) => url)).to.deep.equal([`${page.server.base}/offices`]);
    expect(document.activeElement).to.equal(document.body);
    expect(page.isFallbackShown).to.equal(false);
    expect(page.toldOwner).to.deep.equal([]);
    expect(page.one("#title").getAttribute("aria-level")).to.equal("2");
  });

  it("offers those that it names, in its order, and leaves out one that is not served", async () => {
    const office = "  kitakyushu-mothers nowhere   otaru ";
    const page = await choosesOn({ office });
    expect(offered(page)).to.deep.equal(["マザーズハローワーク北九州", "ハローワーク小樽"]);
    expect(page.toldOwner).to.deep.equal([]);
  });

  it("tells its owner what is served when none that it names is, and shows the fallback", async () => {
    const page = await HostPage.places({ office: "nowhere ota-ru" });
    await page.sees("オンライン予約を表示できません");
    expect(page.isFallbackShown).to.equal(true);
    expect(page.toldOwner).to.have.length(1);
    expect(page.toldOwner[0])
      .to.include("serves none of the offices")
      .and.match(/It serves: .*otaru/u);
    expect(page.events.map(({ name }) => name)).to.deep.equal(["hw-error"]);
  });

  it("goes on to the office that is chosen, its heading focused, and back to another", async () => {
    const page = await choosesOn({ office: "otaru kitakyushu-mothers" });
    await page.presses(OTARU);
    await page.reaches("consent");
    expect(page.text).to.include("ハローワーク小樽").and.not.include("北九州");
    await page.waitsFor(() => focusedElement()?.id === "title", "the focus on the heading");
    await page.presses(OTHER);
    await page.reaches("office");
    await page.waitsFor(() => focusedElement()?.id === "title", "the focus on the heading");
    await page.presses(KITAKYUSHU);
    await page.reaches("consent");
    expect(page.text).to.include("マザーズハローワーク北九州").and.not.include("小樽");
    const ready = page.events.filter(({ name }) => name === "hw-ready").map(({ detail }) => detail);
    expect(ready).to.deep.equal([{ office: "otaru" }, { office: "kitakyushu-mothers" }]);
  });

  it("does not offer another office once something may be typed", async () => {
    const page = await choosesOn({});
    await page.presses(OTARU);
    await page.reaches("consent");
    await page.sees("第4条");
    for (const box of page.all<HTMLInputElement>('input[type="checkbox"]')) box.click();
    await page.clicks("次へ進む");
    await page.reaches("eligibility");
    expect(page.named(OTHER)).to.have.length(0);
  });

  it("offers another office where the chosen one does not load", async () => {
    const page = await choosesOn({});
    page.server.use(
      http.get(`${MOCK_API_BASE}/offices/otaru`, () => HttpResponse.json({ id: "otaru" })),
    );
    await page.presses(OTARU);
    await page.sees("オンライン予約を表示できません");
    expect(page.isFallbackShown).to.equal(true);
    await page.presses(OTHER);
    await page.reaches("office");
  });

  it("can be read in English, with what is only in Japanese marked so", async () => {
    const page = await choosesOn({}, withMany(4));
    await page.choosesLanguage("English");
    await page.sees("Choose an office");
    expect(page.text).to.include("Sample 1");
    const marked = page.all(".offices [lang=ja]").map(({ textContent }) => textContent);
    expect(new Set(marked)).to.deep.equal(new Set(["公共職業安定所", "加賀", "能登"]));
  });

  it("goes straight to the office of a mail's link, also where the page was open already", async () => {
    const first = await Visitor.opens("kitakyushu-mothers");
    await sendsRequest(first);
    const hash = latestLink(first);
    first.leaves();
    for (const office of ["", "otaru kitakyushu-mothers"]) {
      const later = await Visitor.opens(office, { api: first.api, hash });
      await later.reaches("link");
      expect(later.text).to.include("予約を確定する").and.include("マザーズハローワーク北九州");
      expect(location.hash).to.equal("");
      later.leaves();
    }
    const open = await Visitor.opens("", { api: first.api });
    await open.reaches("office");
    location.hash = hash;
    await open.reaches("link");
  });

  it("takes no link of an office that it does not name", async () => {
    const page = await choosesOn({ office: "otaru example-office" });
    location.hash = "#hw-booking/kitakyushu-mothers/confirm/secret-secret-secret";
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.step).to.equal("office");
    expect(location.hash).to.include("kitakyushu-mothers");
  });
});

describe("a page for many offices", () => {
  afterEach(() => HostPage.clears());

  it("groups them by area and narrows them down as somebody types", async () => {
    const page = await choosesOn({}, withMany(20));
    const areas = () => page.all("[role=heading]").map(nameOf).slice(1);
    expect(areas()).to.deep.equal(["加賀", "能登", "そのほかの地域"]);
    expect(page.one('[role="status"]').textContent).to.include("20か所");
    await page.fills("filter", "ﾐﾎﾝ１２");
    expect(offered(page), "whatever its width and kana").to.deep.equal([]);
    await page.fills("filter", "見本１２");
    expect(offered(page)).to.deep.equal(["ハローワーク見本12"]);
    expect(page.one('[role="status"]').textContent).to.include("1か所");
    await page.fills("filter", "のと");
    expect(offered(page)).to.deep.equal([]);
    await page.fills("filter", "能登 はろーわーく");
    expect(offered(page)).to.have.length(9);
    await page.fills("filter", "どこにもない");
    expect(page.one('[role="status"]').textContent).to.include("当てはまる窓口はありません");
    await page.fills("filter", "");
    expect(offered(page)).to.have.length(20);
  });

  it("shows a few without a field to narrow them down", async () => {
    const few = await choosesOn({}, withMany(8));
    expect(few.all("input")).to.have.length(0);
    expect(few.all("[role=heading]")).to.have.length(1);
    expect(few.text).to.match(/公共職業安定所 ?\/ ?加賀/u);
  });
});
