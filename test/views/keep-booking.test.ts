import { expect } from "@open-wc/testing";
import { printAlone } from "../../src/views/booked/print-alone.ts";
import type { OfficeId } from "../../mock-api/offices/index.ts";
import { focusedElement } from "../support/page.ts";
import { Stage } from "../support/view-step.ts";
import { ja, words } from "../support/view-words.ts";

const opens = (office: OfficeId = "otaru") =>
  Stage.opens(office, { state: ({ booking }) => ({ step: "booked", booking: booking() }) });

const SUMMARY = `オンライン相談（ハローワーク小樽）
日時: 2026年11月24日(火) 10:00〜10:30
通話アプリ: Zoom
電話: 0000-00-0000 (見本)`;

function clipboardIs(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

describe("a booking that somebody keeps", () => {
  afterEach(() => {
    Stage.closes();
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("is copied as text in the page's language, and it is said that it was", async () => {
    const copied: string[] = [];
    clipboardIs(async (text) => void copied.push(text));
    const stage = await opens();
    await stage.presses(ja.copyBooking);
    await stage.sees(ja.bookingCopied);
    expect(copied[0]).to.include(SUMMARY).and.include(ja.howToCancelTitle);
    expect(copied[0]).to.include(ja.cancelWays.phone);
    await stage.speaks("en");
    await stage.presses(words.en.copyBooking);
    expect(copied[1]).to.include("Online consultation").and.include(words.en.otherZone);
  });

  it("is shown as text to copy by hand where the browser does not let it", async () => {
    clipboardIs(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    const stage = await opens();
    await stage.presses(ja.copyBooking);
    await stage.sees(ja.bookingNotCopied);
    const text = stage.one<HTMLTextAreaElement>("#booking-text");
    expect(text.value).to.include(SUMMARY);
    expect(text.labels?.[0]?.textContent).to.equal(ja.bookingText);
    await stage.waitsFor(() => focusedElement() === text, "the focus on the text");
    expect(text.selectionEnd).to.equal(text.value.length);
  });

  it("goes to a calendar on another site only by a link, after it was said what that site learns", async () => {
    const stage = await opens();
    expect(stage.all("details[open]")).to.have.length(0);
    const links = stage.all<HTMLAnchorElement>("details a");
    expect(links.map(({ host }) => host)).to.deep.equal([
      "calendar.google.com",
      "outlook.live.com",
    ]);
    for (const { rel, target, href, textContent } of links) {
      expect(rel.split(" ")).to.include.members(["noopener", "noreferrer"]);
      expect(target).to.equal("_blank");
      expect(textContent).to.include(ja.opensElsewhere);
      expect(decodeURIComponent(href)).to.include("ハローワーク小樽").and.include("0000-00-0000");
      expect(decodeURIComponent(href), "nor the booking's id").not.to.match(/b-1|花子|@/u);
    }
    expect(stage.all("details p")[0]?.textContent).to.equal(ja.otherCalendarsTold);
  });

  it("is printed alone, from a frame that goes when it is printed", async () => {
    const stage = await opens();
    const part = stage.one("hw-ob-keep-booking");
    const printed: string[] = [];
    const root = part.shadowRoot!;
    const print = () =>
      printAlone(root, ["題", "日時: 10:00", "<b>x</b>"], "ja", (view) => {
        printed.push(view.document.body.innerText);
        expect(view.document.documentElement.lang).to.equal("ja");
        expect(view.document.adoptedStyleSheets).to.have.length(1);
      });
    print();
    print();
    expect(printed[1]?.split(/\n+/u)).to.deep.equal(["題", "日時: 10:00", "<b>x</b>"]);
    const frames = root.querySelectorAll("iframe");
    expect(frames, "one at a time").to.have.length(1);
    expect(document.querySelectorAll("iframe"), "none of it is the page's").to.have.length(0);
    frames[0]!.contentWindow!.dispatchEvent(new Event("afterprint"));
    expect(root.querySelectorAll("iframe")).to.have.length(0);
  });

  const pages = [
    ["otaru", "https://zoom.us/test"],
    ["kanagawa", "https://www.webex.com/test-meeting.html"],
    ["wajima", undefined],
    ["kitakyushu-mothers", undefined],
  ] as const;
  for (const [office, url] of pages) {
    it(`at ${office} ${url ? "is tried out on the app's own test page" : "names no test page, since none is known"}`, async () => {
      const stage = await opens(office);
      const links = stage.all<HTMLAnchorElement>('a[href*="test"]');
      expect(links.map(({ href }) => href)).to.deep.equal(url ? [url] : []);
      for (const { rel } of links) expect(rel).to.include("noreferrer");
    });
  }

  it("keeps the press on the check where its file does not load, and says so", async () => {
    const stage = await opens();
    const part = stage.one("hw-ob-before-meeting") as HTMLElement & { load: () => Promise<void> };
    const real = part.load;
    part.load = () => Promise.reject(new TypeError("offline"));
    await stage.presses(ja.deviceCheck);
    await stage.sees(ja.deviceCheckFailed);
    part.load = real;
    await stage.presses(ja.deviceCheck);
    await stage.sees(ja.checkTitle);
    expect(stage.text).not.to.include(ja.deviceCheckFailed);
  });
});
