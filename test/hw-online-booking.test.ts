import { expect } from "@open-wc/testing";
import { HwOnlineBooking } from "../src/index.ts";
import { latestLink, preparesRequest, sendsRequest } from "./support/journey.ts";
import { HostPage } from "./support/view-host.ts";
import { leavePage, Visitor } from "./support/visitor.ts";

describe("the widget", () => {
  afterEach(() => {
    HostPage.clears();
    leavePage();
  });

  it("is defined once, however often its script is loaded", async () => {
    expect(customElements.get("hw-online-booking")).to.equal(HwOnlineBooking);
    await import(`../src/define.ts?again=${Date.now()}` as "../src/define.ts");
    expect(customElements.get("hw-online-booking")).to.equal(HwOnlineBooking);
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
  });

  it("shows the fallback while it loads and hides it when it is ready", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.root.updateComplete;
    expect(page.isFallbackShown).to.equal(true);
    expect(page.text).to.include("読み込んでいます").and.include("お電話でどうぞ");
    await page.reaches("consent");
    expect(page.isFallbackShown).to.equal(false);
    expect(page.text).not.to.include("お電話でどうぞ");
    expect(page.toldOwner).to.deep.equal([]);
  });

  it("names the office and where the visitor is", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    expect(page.text).to.include("ハローワーク小樽").and.include("オンライン相談の予約");
    expect(page.text).to.include("全5ステップ中1ステップ目");
  });

  it("leaves the page alone: no title, no scroll, no focus, no history, no storage, no globals", async () => {
    const globals = Object.keys(window);
    const { title } = document;
    const { length } = history;
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    await page.sees("第4条");
    expect([document.title, history.length, scrollY]).to.deep.equal([title, length, 0]);
    expect(document.activeElement).to.equal(document.body);
    expect([sessionStorage.length, localStorage.length, document.cookie]).to.deep.equal([0, 0, ""]);
    expect(Object.keys(window).filter((name) => !globals.includes(name))).to.deep.equal([]);
  });

  it("may stand twice on a page, each with a life of its own", async () => {
    const one = await HostPage.places({ office: "otaru" });
    const other = await HostPage.places({ office: "kitakyushu-mothers" });
    await one.reaches("consent");
    await other.reaches("consent");
    await one.sees("第4条");
    for (const box of one.all<HTMLInputElement>('input[type="checkbox"]')) box.click();
    await one.clicks("次へ進む");
    await one.reaches("eligibility");
    expect(other.step).to.equal("consent");
    expect(other.text).to.include("マザーズハローワーク北九州");
  });

  it("tells the page what happens, and nothing of the visitor", async () => {
    const heard: { name: string; detail: unknown }[] = [];
    const hears = (event: Event) =>
      heard.push({ name: event.type, detail: (event as CustomEvent).detail });
    const names = ["hw-ready", "hw-step-change", "hw-requested", "hw-booked", "hw-error"];
    for (const name of names) document.addEventListener(name, hears);
    try {
      const visitor = await Visitor.opens("kitakyushu-mothers");
      await sendsRequest(visitor);
      const hash = latestLink(visitor);
      visitor.leaves();
      const later = await Visitor.opens("kitakyushu-mothers", { api: visitor.api, hash });
      await later.presses("予約を確定する");
      await later.reaches("booked");
    } finally {
      for (const name of names) document.removeEventListener(name, hears);
    }
    const office = "kitakyushu-mothers";
    const step = (to: string) => ({ name: "hw-step-change", detail: { step: to } });
    expect(heard).to.deep.equal([
      { name: "hw-ready", detail: { office } },
      ...["eligibility", "slot", "form", "review", "sending", "waiting-mail"].map(step),
      { name: "hw-requested", detail: { office } },
      { name: "hw-ready", detail: { office } },
      ...["link", "link-acting", "booked"].map(step),
      { name: "hw-booked", detail: { office } },
    ]);
  });

  it("tells of its events through other people's shadow roots, and of its inner ones to nobody", async () => {
    const host = document.createElement("div");
    host.className = "host";
    document.body.append(host);
    const heard: string[] = [];
    for (const name of ["hw-ready", "hw-step-change", "hw-ob-flow", "date-focused"]) {
      host.addEventListener(name, () => heard.push(name));
    }
    const into = host.attachShadow({ mode: "open" });
    const page = await HostPage.places({ office: "otaru" }, { into });
    await page.reaches("consent");
    await page.sees("第4条");
    for (const box of page.all<HTMLInputElement>('input[type="checkbox"]')) box.click();
    await page.clicks("次へ進む");
    await page.reaches("eligibility");
    expect(heard).to.deep.equal(["hw-ready", "hw-step-change"]);
  });

  it("submits no form of the page that it stands in", async () => {
    const form = document.createElement("form");
    form.className = "host";
    let submitted = 0;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submitted += 1;
    });
    document.body.append(form);
    const page = await HostPage.places({ office: "otaru" }, { into: form });
    await page.reaches("consent");
    await page.sees("第4条");
    await page.presses("次へ進む");
    expect(page.one("#error-summary").textContent).to.include("2件");
    await page.choosesLanguage("English");
    expect(submitted).to.equal(0);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it("keeps a request's key and start for a reload, and not a word of the visitor's", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    await preparesRequest(visitor);
    expect(sessionStorage.length).to.equal(0);
    await visitor.presses("送信して確認メールを受け取る");
    await visitor.reaches("waiting-mail");
    expect(sessionStorage.length).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });
});
