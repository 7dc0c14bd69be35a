import { expect } from "@open-wc/testing";
import { HostPage } from "./support/view-host.ts";

/** The widget cannot work: the fallback is seen, and the owner is told once, in one line. */
async function isUnavailable(page: HostPage): Promise<string> {
  await page.sees("オンライン予約を表示できません");
  expect(page.isFallbackShown).to.equal(true);
  expect(page.text).to.include("お電話でどうぞ").and.include("予約も取り消しも行っていません");
  expect(page.toldOwner).to.have.length(1);
  const [line = ""] = page.toldOwner;
  expect(line).to.match(/^\[hw-online-booking\] オンライン予約を表示できません。 \S/u);
  expect(line).not.to.include("\n");
  expect(page.events.map(({ name }) => name)).to.deep.equal(["hw-error"]);
  const { reason } = page.events[0]!.detail as { reason: string };
  expect(line).to.include(reason);
  return line;
}

describe("the page's owner", () => {
  afterEach(() => HostPage.clears());

  const offices = [
    "Otaru",
    "otaru, kitakyushu-mothers",
    "otaru Kitakyushu",
    "../otaru",
    "otaru/../../admin",
    "otaru?x=1",
    "otaru#x",
    "%2e%2e",
    "-otaru",
    "otaru--1",
    "小樽",
    "<img src=x>",
    "a".repeat(65),
  ];
  for (const office of offices) {
    it(`is told that "${office.slice(0, 20)}" is no office's id, and nobody is asked`, async () => {
      const page = await HostPage.places({ office });
      expect(await isUnavailable(page)).to.include("lower-case letters, digits and single hyphens");
      expect(page.requests).to.deep.equal([]);
      expect(page.all("img")).to.have.length(0);
    });
  }

  const bases: readonly (readonly [base: string, says: string])[] = [
    ["javascript:alert(1)", "scheme javascript:"],
    ["data:application/json,{}", "scheme data:"],
    ["ftp://api.example/v1", "scheme ftp:"],
    ["file:///etc", "scheme file:"],
    ["blob:https://api.example/1", "scheme blob:"],
    ["https://user:secret@api.example/v1", "no user name"],
    ["https://api.example/v1?key=secret", "no query"],
    ["https://api.example/v1#here", "no fragment"],
    ["https://", "is not an address"],
    ["https://[::1/v1", "is not an address"],
  ];
  for (const [base, says] of bases) {
    it(`is told what is wrong with api-base="${base}", and nobody is asked`, async () => {
      const page = await HostPage.places({ office: "otaru", "api-base": base });
      const line = await isUnavailable(page);
      expect(line).to.include("api-base").and.include(says);
      expect(line, "no secret").not.to.include("secret");
      expect(page.requests).to.deep.equal([]);
    });
  }

  const profiles: readonly (readonly [profile: string, says: string])[] = [
    ["javascript:alert(1)", "scheme javascript:"],
    ["data:application/json,{}", "scheme data:"],
    ["https://user:secret@office.example/profile.json", "no user name"],
    ["https://", "is not an address"],
  ];
  for (const [profile, says] of profiles) {
    it(`is told what is wrong with profile="${profile}", and nobody is asked`, async () => {
      const page = await HostPage.places({ profile, "api-base": "" });
      const line = await isUnavailable(page);
      expect(line).to.include("profile").and.include(says);
      expect(line, "no secret").not.to.include("secret");
      expect(page.requests).to.deep.equal([]);
    });
  }

  for (const attributes of [
    { office: "otaru", "api-base": "" },
    { "api-base": "https://api.example/v1" },
    { office: "otaru", "api-base": "https://api.example/v1" },
  ]) {
    it(`is told that a profile's file stands alone, not beside ${JSON.stringify(attributes)}`, async () => {
      const page = await HostPage.places({ profile: "./office.json", ...attributes });
      expect(await isUnavailable(page)).to.include("Remove office and api-base, or remove profile");
      expect(page.requests).to.deep.equal([]);
    });
  }

  it("is told which address does not know the office", async () => {
    const page = await HostPage.places({ office: "nowhere" });
    const line = await isUnavailable(page);
    expect(line).to.include(
      `${page.server.base}/offices/nowhere answered 404 office-not-found. Check the attribute office.`,
    );
    expect(page.requests).to.have.length(1);
  });

  it("may write the address with or without a slash at its end, or from the page's own root", async () => {
    const { base } = (await HostPage.places({ office: "otaru" })).server;
    for (const apiBase of [`${base}/`, `${base}//`]) {
      const page = await HostPage.places({ office: "otaru", "api-base": apiBase });
      await page.reaches("consent");
      expect(page.requests[0]?.url).to.equal(`${base}/offices/otaru`);
    }
    const own = await HostPage.places({ office: "otaru", "api-base": "/booking/v1" });
    await own.waitsFor(() => own.requests.length > 0, "a request");
    expect(own.requests[0]?.url).to.equal(`${location.origin}/booking/v1/offices/otaru`);
    const unset = await HostPage.places({ office: "otaru", "api-base": "" });
    await unset.waitsFor(() => unset.requests.length > 0, "a request");
    expect(unset.requests[0]?.url).to.equal(`${location.origin}/v1/offices/otaru`);
  });

  const levels: readonly (readonly [asked: string, title: string])[] = [
    ["1", "1"],
    ["3", "3"],
    ["5", "5"],
    ["9", "5"],
    ["0", "2"],
    ["-4", "1"],
    ["2.7", "2"],
    ["h3", "2"],
    ["", "2"],
  ];
  for (const [asked, title] of levels) {
    it(`asks for headings of level "${asked}" and gets ${title}`, async () => {
      const page = await HostPage.places({ office: "otaru", "heading-level": asked });
      await page.reaches("consent");
      expect(page.one("#title").getAttribute("aria-level")).to.equal(title);
    });
  }

  it("gets headings of level 2 without asking, and others when asking later", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    expect(page.one("#title").getAttribute("aria-level")).to.equal("2");
    page.root.headingLevel = 4;
    await page.waitsFor(
      () => page.one("#title").getAttribute("aria-level") === "4",
      "headings of level 4",
    );
  });
});
