import { aTimeout, expect, nextFrame } from "@open-wc/testing";
import { delay, http, HttpResponse } from "msw";
import { createMockApi, MOCK_API_BASE } from "../mock-api/in-process.ts";
import { agreesAndQualifies, preparesRequest, takesSoonestSlot } from "./support/journey.ts";
import { NOW } from "../demo/gallery/states/facts.ts";
import { endAddressWith, waitFor } from "./support/page.ts";
import { HostPage } from "./support/view-host.ts";
import { leavePage, Visitor } from "./support/visitor.ts";

const TOKEN = "secret-of-the-link-0123456789";
const linkTo = (office: string) => `#hw-booking/${office}/confirm/${TOKEN}`;

/** A request whose answer comes when the test says so; without `answer`, the mock's own. */
async function sendsAndWaits(answer?: () => HttpResponse<string>) {
  const visitor = await Visitor.opens("kitakyushu-mothers");
  await preparesRequest(visitor);
  const { promise: answered, resolve: answers } = Promise.withResolvers<void>();
  visitor.api.use(
    http.post(`${MOCK_API_BASE}/offices/:office/bookings`, async () => {
      await answered;
      return answer?.();
    }),
  );
  await visitor.presses("送信して確認メールを受け取る");
  await visitor.reaches("sending");
  return { visitor, answers };
}

describe("the widget lives on", () => {
  afterEach(() => {
    leavePage();
    HostPage.clears();
  });

  it("with another office from its terms on, and hears no answer of the first one's", async () => {
    const { visitor, answers } = await sendsAndWaits();
    visitor.widget.office = "otaru";
    await visitor.reaches("consent");
    expect(visitor.text).to.include("ハローワーク小樽").and.not.include("花子");
    answers();
    await visitor.ticksAll();
    await visitor.presses("次へ進む");
    await visitor.reaches("eligibility");
    expect(visitor.text).to.include("全5ステップ中2ステップ目");
  });

  it("with another address of the API", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    page.root.apiBase = `${page.server.base}/`;
    await page.waitsFor(() => page.requests.filter(isProfile).length === 2, "a second profile");
    await page.reaches("consent");
    expect(page.events.map(({ name }) => name)).to.deep.equal(["hw-ready", "hw-ready"]);
  });

  it("when it is moved, with the step and all that was typed", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    await visitor.fills("name", "職業 花子");
    const asked = visitor.requests.length;
    const elsewhere = document.body.appendChild(document.createElement("section"));
    elsewhere.append(visitor.widget);
    await visitor.widget.updateComplete;
    await visitor.reaches("form");
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    expect(visitor.requests).to.have.length(asked);
    await visitor.presses("前へ戻る");
    await visitor.reaches("slot");
    visitor.leaves();
    elsewhere.remove();
  });

  it("when it is taken off the page amid its first request, and shows itself when it is put back", async () => {
    const server = createMockApi({ now: NOW });
    let answers = () => {};
    const answered = new Promise<void>((resolve) => {
      answers = resolve;
    });
    server.use(
      http.get(`${MOCK_API_BASE}/offices/:office`, async () => {
        await answered;
        return undefined;
      }),
    );
    const page = await HostPage.places({ office: "otaru" }, { server });
    await page.waitsFor(() => page.requests.length === 1, "the first request");
    page.root.remove();
    answers();
    await page.waitsFor(() => page.events.length > 0, "an event");
    expect(page.toldOwner).to.deep.equal([]);
    document.body.append(page.root);
    await page.reaches("consent");
    expect(page.requests.filter(isProfile)).to.have.length(1);
  });

  it("when it is taken off the page amid its documents' request", async () => {
    const server = createMockApi({ now: NOW });
    server.use(http.get(`${MOCK_API_BASE}/offices/:office/terms/*`, () => delay("infinite")));
    const page = await HostPage.places({ office: "otaru" }, { server });
    await page.sees("文書を読み込んでいます。");
    page.root.remove();
    await page.root.updateComplete;
    expect(page.toldOwner).to.deep.equal([]);
  });

  for (const [when, press] of [
    ["", undefined],
    [", also right after a press", "前へ戻る"],
  ] as const) {
    it(`without a moment of what was typed when the browser keeps the page that is left${when}`, async () => {
      const visitor = await Visitor.opens("kitakyushu-mothers");
      await preparesRequest(visitor, { name: "山本 桜子" });
      await visitor.sees("桜子");
      const buttons = visitor.all<HTMLButtonElement>("button");
      if (press) buttons.find(({ textContent }) => textContent.includes(press))!.click();
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      // No frame and no timer comes in a page that is kept.
      for (let turn = 0; turn < 100; turn++) await Promise.resolve();
      expect(visitor.all("hw-ob-review-step")).to.have.length(0);
      expect(visitor.text).not.to.include("桜子");
      const typed = visitor.all<HTMLInputElement>("input").map(({ value }) => value);
      expect(typed.join("")).to.equal("");
    });
  }

  it("with the step of a press until that press has been drawn, and then with the next one", async () => {
    const visitor = await Visitor.opens("otaru");
    await visitor.reaches("consent");
    await visitor.ticksAll();
    const isOn = (step: string) => visitor.all(`hw-ob-${step}-step`).length > 0;
    visitor.all("button.primary")[0]?.click();
    // Whatever follows a press at once is a microtask, and comes before any frame.
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(isOn("consent"), "the step of the press").to.equal(true);
    await visitor.reaches("eligibility");
    expect(isOn("consent"), "the step before").to.equal(false);
  });
});

describe("taken off the page amid a request that was sent, the widget", () => {
  afterEach(() => leavePage());

  it("asks nothing more of anybody, and settles what became of it once it is back", async () => {
    const { visitor, answers } = await sendsAndWaits(() => HttpResponse.text("<html>"));
    visitor.leaves();
    const asked = visitor.requests.length;
    answers();
    await waitFor(
      () => visitor.toldOwner.length > 0,
      () => "The answer was not heard.",
    );
    await aTimeout(50);
    expect(visitor.requests).to.have.length(asked);
    document.body.append(visitor.widget);
    await visitor.sees("申し込みは届いていません");
    expect(visitor.requests.at(-1)?.url).to.include("/booking-attempts/");
    expect(visitor.toldOwner).to.have.length(1);
  });
});

describe("amid the form the widget keeps what was typed", () => {
  afterEach(() => leavePage());

  const changes: Record<string, (widget: HTMLElement) => void> = {
    "its attributes are written anew as they were": (widget) => {
      for (const { name, value } of widget.attributes) widget.setAttribute(name, value);
    },
    "its headings get another level": (widget) => widget.setAttribute("heading-level", "4"),
    "its language changes": (widget) => {
      widget.lang = "en";
    },
    "a router replaces the page's body, and puts it back": (widget) => {
      const body = document.createElement("main");
      widget.replaceWith(body);
      body.append(widget);
      document.body.append(body);
    },
    "a router adds to the history": () => {
      history.pushState({ of: "the page" }, "", `${location.pathname}?page=2`);
      window.dispatchEvent(new PopStateEvent("popstate"));
    },
    "it is hidden, and shown again": (widget) => {
      widget.hidden = true;
      widget.hidden = false;
    },
    "what is around it is inert for a while": (widget) => {
      widget.parentElement!.inert = true;
      widget.parentElement!.inert = false;
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`when ${name}`, async () => {
      const address = location.href;
      const visitor = await Visitor.opens("kitakyushu-mothers");
      await agreesAndQualifies(visitor);
      await takesSoonestSlot(visitor);
      visitor.fills("name", "職業 花子");
      const asked = visitor.requests.length;
      change(visitor.widget);
      await visitor.widget.updateComplete;
      await nextFrame();
      await visitor.reaches("form");
      expect(visitor.valueOf("name")).to.equal("職業 花子");
      expect(visitor.requests).to.have.length(asked);
      history.replaceState(null, "", address);
    });
  }
});

describe("a link in the address", () => {
  afterEach(() => {
    leavePage();
    HostPage.clears();
  });

  it("is taken out of it before anything is requested, and stays out of every address", async () => {
    endAddressWith(linkTo("otaru"));
    const before = history.length;
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("link");
    await page.sees("このリンクは使えません");
    expect(location.hash).to.equal("");
    expect(history.length).to.equal(before);
    for (const { url, hash } of page.requests) {
      expect(hash).to.equal("");
      expect(url).not.to.include(TOKEN);
    }
    expect(page.requests.at(-1)?.url).to.equal(`${MOCK_API_BASE}/booking-links/lookup`);
  });

  it("is taken out of it too where the browser lets the page rewrite its history no more", async () => {
    endAddressWith(linkTo("otaru"));
    const before = history.length;
    Object.defineProperty(history, "replaceState", {
      configurable: true,
      value: () => {
        throw new DOMException("more than 100 times per 10 seconds", "SecurityError");
      },
    });
    try {
      const page = await HostPage.places({ office: "otaru" });
      await page.reaches("link");
      expect(location.href).not.to.include(TOKEN);
      expect(history.length).to.equal(before);
    } finally {
      Reflect.deleteProperty(history, "replaceState");
    }
  });

  for (const hash of [
    linkTo("kitakyushu-mothers"),
    `#hw-booking/otaru/destroy/${TOKEN}`,
    "#hw-booking/otaru/confirm/",
    "#section-2",
  ]) {
    it(`is left to whom it belongs: ${hash.slice(0, 40)}`, async () => {
      endAddressWith(hash);
      const page = await HostPage.places({ office: "otaru" });
      await page.reaches("consent");
      expect(location.hash).to.equal(hash);
    });
  }

  it("is followed when it comes to a page that is open already", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    location.hash = linkTo("otaru");
    await page.reaches("link");
    expect(location.hash).to.equal("");
  });

  it("is not followed by a widget that has left the page", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    page.root.remove();
    const hash = linkTo("otaru");
    const heard = new Promise((resolve) => {
      window.addEventListener("hashchange", resolve, { once: true });
    });
    location.hash = hash;
    await heard;
    expect(location.hash).to.equal(hash);
  });

  it("waits for its office, and is never followed by another one", async () => {
    const server = createMockApi({ now: NOW });
    server.use(
      http.get(`${MOCK_API_BASE}/offices/otaru`, () => new HttpResponse("", { status: 500 })),
    );
    endAddressWith(linkTo("otaru"));
    const page = await HostPage.places({ office: "otaru" }, { server });
    await page.sees("オンライン予約を表示できません");
    page.root.office = "kitakyushu-mothers";
    await page.waitsFor(() => page.step !== "", "a step");
    expect(page.step).to.equal("consent");
    expect(page.requests.filter(({ url }) => url.includes("booking-links"))).to.deep.equal([]);
  });
});

const isProfile = ({ url }: { url: string }) => /\/offices\/[a-z-]+$/u.test(url);
