import { expect } from "@open-wc/testing";
import { createMockApi } from "../../mock-api/in-process.ts";
import { NOW } from "../../demo/gallery/states/facts.ts";
import { endAddressWith } from "../support/page.ts";
import { HostPage } from "../support/view-host.ts";

const LINK = "#hw-booking/otaru/confirm/secret-of-the-link-0123456789";

/** Two widgets of one page, which share its address and its network. */
async function places(first: string, second: string): Promise<readonly [HostPage, HostPage]> {
  const server = createMockApi({ now: NOW });
  const one = await HostPage.places({ office: first }, { server });
  return [one, await HostPage.places({ office: second }, { server })];
}

const stepsOf = (pages: readonly HostPage[]) => pages.map(({ step }) => step);

async function reach(pages: readonly HostPage[], steps: readonly string[]): Promise<void> {
  for (const [at, page] of pages.entries()) await page.reaches(steps[at] ?? "");
}

describe("two widgets on one page", () => {
  afterEach(() => HostPage.clears());

  it("go their own ways", async () => {
    const pages = await places("otaru", "kitakyushu-mothers");
    await reach(pages, ["consent", "consent"]);
    const [one, other] = pages;
    await one.waitsFor(() => one.all("input[type=checkbox]").length > 0, "the documents");
    for (const box of one.all("input[type=checkbox]")) box.click();
    await one.presses("次へ進む");
    await reach(pages, ["eligibility", "consent"]);
    expect(one.text).to.include("ハローワーク小樽");
    expect(other.text).to.include("北九州").and.not.include("ハローワーク小樽");
    expect(other.all<HTMLInputElement>("input:checked")).to.have.length(0);
  });

  it("of one office: the first follows the link in the address, the other stays", async () => {
    endAddressWith(LINK);
    const pages = await places("otaru", "otaru");
    await reach(pages, ["link", "consent"]);
    expect(location.hash).to.equal("");
  });

  it("of one office: one of them follows a link that comes while the page is open", async () => {
    const pages = await places("otaru", "otaru");
    await reach(pages, ["consent", "consent"]);
    location.hash = LINK;
    await pages[0].waitsFor(() => stepsOf(pages).includes("link"), "a step of the link");
    expect(stepsOf(pages).toSorted()).to.deep.equal(["consent", "link"]);
    expect(location.hash).to.equal("");
  });

  it("of two offices: the one whose link it is follows it, wherever it stands", async () => {
    endAddressWith(LINK);
    const pages = await places("kitakyushu-mothers", "otaru");
    await reach(pages, ["consent", "link"]);
  });
});
