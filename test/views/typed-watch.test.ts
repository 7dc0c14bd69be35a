import { expect, nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { OfficeId } from "../../mock-api/offices/index.ts";
import type { TypedWatch } from "../../src/views/typed-watch.ts";
import { focusedElement } from "../support/page.ts";
import type { Example } from "../../demo/gallery/states/examples.ts";
import { accountExamples } from "../../demo/gallery/states/of-account.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";
import type { Page } from "../support/view-page.ts";
import { ja } from "../support/view-words.ts";

type State = NonNullable<Example["state"]>;

const filled: State = ({ ready }) => ({ step: "form", draft: ready, refused: [] });
const empty: State = ({ draft, slot }) => ({
  step: "form",
  draft: { ...draft, slot, form: {} },
  refused: [],
});
const review: State = ({ ready }) => ({ step: "review", draft: ready });

const WARNED = ja.leftAloneWarning(2);
const ERASED = ja.leftAloneErased(15);

let passed = 0;

async function shows(
  state: State,
  title: string,
  office: OfficeId = "kitakyushu-mothers",
): Promise<Page> {
  const page = await showsExample({ name: "", office, state, says: () => title }, "ja");
  return await watched(page);
}

/** From now on, time passes as the test has it. */
async function watched(page: Page): Promise<Page> {
  passed = 0;
  await page.waitsFor(() => watch(page).hasUpdated, "the watch");
  watch(page).now = () => Date.now() + passed;
  return page;
}

const watch = (page: Page) => page.one<TypedWatch>("hw-ob-typed-watch");
const alert = (page: Page) => watch(page).renderRoot.querySelector('[role="alert"]')!;
const said = (page: Page) => alert(page).textContent.trim();
const input = (page: Page, id: string) => page.one<HTMLInputElement>(`#${id}`);

const fieldsOf = (page: Page) =>
  page.all<HTMLInputElement>(".field input, .field select, .field textarea");

/** Time goes by, and the page is looked at. */
async function minutesPass(minutes: number): Promise<void> {
  passed += minutes * 60_000;
  document.dispatchEvent(new Event("visibilitychange"));
  await nextFrame();
  await nextFrame();
}

/** Whether the browser would ask before the page is left. */
function asksOnLeaving(): boolean {
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

describe("what was typed, on a page left alone,", () => {
  afterEach(clearsPage);

  it("is erased after fifteen minutes, with a warning two minutes before", async () => {
    const page = await shows(filled, ja.formTitle);
    await minutesPass(12);
    expect(said(page)).to.equal("");
    await minutesPass(1);
    expect(said(page)).to.equal(WARNED);
    expect(input(page, "name").value).to.equal("職業 花子");
    await minutesPass(2);
    expect(said(page)).to.equal(ERASED);
    for (const each of fieldsOf(page)) {
      expect(each.value, each.id).to.equal("");
    }
  });

  it("stays for who presses the button, who is back where they were", async () => {
    const page = await shows(filled, ja.formTitle);
    input(page, "phone").focus();
    await minutesPass(13);
    await page.presses(ja.leftAloneKeep);
    expect(said(page)).to.equal("");
    expect(focusedElement()?.id).to.equal("phone");
    await minutesPass(12);
    expect(said(page)).to.equal("");
    expect(input(page, "name").value).to.equal("職業 花子");
  });

  it("can be kept again and again", async () => {
    const page = await shows(review, ja.reviewTitle);
    for (let time = 0; time < 12; time += 1) {
      await minutesPass(14);
      expect(said(page)).to.equal(WARNED);
      await page.presses(ja.leftAloneKeep);
    }
    expect(page.text).to.include("職業 花子");
  });

  it("stays for who goes on typing, but not because somebody touches a key", async () => {
    const page = await shows(filled, ja.formTitle);
    await minutesPass(13);
    input(page, "name").focus();
    await sendKeys({ press: "Shift" });
    expect(said(page)).to.equal(WARNED);
    await sendKeys({ type: "a" });
    await nextFrame();
    expect(said(page)).to.equal("");
    await minutesPass(12);
    expect(said(page)).to.equal("");
  });

  it("stays as long as keys and pointers are used", async () => {
    const page = await shows(review, ja.reviewTitle);
    for (let time = 0; time < 4; time += 1) {
      await minutesPass(10);
      await sendKeys({ press: "Shift" });
    }
    expect(said(page)).to.equal("");
    expect(page.text).to.include("職業 花子");
  });

  it("is gone at once after a long sleep, before anybody's key is taken for the visitor's", async () => {
    const page = await shows(filled, ja.formTitle);
    passed += 60 * 60_000;
    input(page, "phone").focus();
    await sendKeys({ type: "1" });
    await nextFrame();
    expect(said(page)).to.equal(ERASED);
    expect(input(page, "name").value).to.equal("");
  });

  it("is looked after by a timer too", async () => {
    const real = window.setInterval;
    const ticks: (() => void)[] = [];
    window.setInterval = ((tick: () => void) => ticks.push(tick)) as typeof window.setInterval;
    try {
      const page = await shows(filled, ja.formTitle);
      passed += 13 * 60_000;
      for (const tick of ticks) tick();
      await nextFrame();
      expect(said(page)).to.equal(WARNED);
    } finally {
      window.setInterval = real;
    }
  });

  it("is warned of in the visitor's language, without another word when that changes", async () => {
    const page = await shows(filled, ja.formTitle);
    await minutesPass(13);
    page.root.setAttribute("lang", "en");
    await page.sees("To keep it, press");
    await page.presses("Continue");
    expect(said(page)).to.equal("");
  });

  it("is watched over wherever the widget is moved to", async () => {
    const page = await shows(filled, ja.formTitle);
    const elsewhere = document.body.appendChild(document.createElement("div"));
    elsewhere.append(page.root);
    await nextFrame();
    await minutesPass(15);
    expect(said(page)).to.equal(ERASED);
    page.root.remove();
    elsewhere.remove();
  });

  const elsewhere: readonly (readonly [
    what: string,
    state: State,
    title: string,
    office?: OfficeId,
  ])[] = [
    ["the review", review, ja.reviewTitle],
    ["the slots", ({ ready }) => ({ step: "slot", draft: ready }), ja.slotTitle],
    [
      "the screen that waits for the mail",
      ({ booking }) => ({
        step: "waiting-mail",
        booking: booking({ status: "provisional" }),
        email: "hanako@example.jp",
        activity: { kind: "idle" },
      }),
      ja.waitingTitle,
    ],
  ];
  for (const [what, state, title, office] of elsewhere) {
    it(`goes from ${what} too`, async () => {
      const page = await shows(state, title, office);
      await minutesPass(15);
      expect(said(page)).to.equal(ERASED);
      expect(page.text).not.to.match(/はじめての相談です|hanako@example.jp に/u);
      await minutesPass(30);
      expect(said(page), "and is said until the visitor moves on").to.equal(ERASED);
    });
  }

  it("goes from the form for a receipt number, to the beginning", async () => {
    const page = await shows(
      () => ({ step: "lookup", number: undefined }),
      ja.lookupTitle,
      "kanagawa",
    );
    await page.fills("receipt-number", "KL-7F3K-92QD");
    await minutesPass(15);
    await page.sees(ja.consentTitle);
    expect(said(page)).to.equal(ERASED);
  });

  it("goes with the session of who had signed in", async () => {
    const own = accountExamples.find(({ name }) => name.startsWith("there are no own bookings"))!;
    const page = await watched(await showsExample(own, "ja"));
    await minutesPass(15);
    await page.sees(ja.signInTitles["signed-out"]);
    expect(said(page)).to.equal(ja.leftAloneSignedOut(15));
    expect(watch(page).context.api.session).to.equal(undefined);
  });

  it("stays while it is being sent", async () => {
    const page = await shows(
      ({ ready }) => ({ step: "sending", draft: ready, key: "key-1" }),
      ja.sendingTitle,
    );
    await minutesPass(60);
    expect(said(page)).to.equal("");
  });

  it("is nobody's concern where there is nothing", async () => {
    for (const [state, title] of [
      [empty, ja.formTitle],
      [({ booking }) => ({ step: "booked", booking: booking() }), ja.bookedTitle],
    ] as [State, string][]) {
      const page = await shows(state, title);
      await minutesPass(60);
      expect(said(page)).to.equal("");
      clearsPage();
    }
  });
});

/** The page goes where the Back button may bring it back from as it was, and comes back. */
async function leavesAndComesBack(persisted = true): Promise<void> {
  window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted }));
  await nextFrame();
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted }));
  await nextFrame();
}

describe("a page that the Back button brings back as it was", () => {
  afterEach(clearsPage);

  it("has nothing of what was typed, and says why", async () => {
    for (const [state, title] of [
      [filled, ja.formTitle],
      [review, ja.reviewTitle],
    ] as const) {
      const page = await shows(state, title);
      await leavesAndComesBack();
      await page.sees(ja.formTitle);
      expect(said(page)).to.equal(ja.leftPage);
      for (const each of fieldsOf(page)) expect(each.value, each.id).to.equal("");
      expect(page.text).not.to.include("はじめての相談です");
      clearsPage();
    }
  });

  it("has no session of who had signed in", async () => {
    const own = accountExamples.find(({ name }) => name.startsWith("there are no own bookings"))!;
    const page = await watched(await showsExample(own, "ja"));
    await leavesAndComesBack();
    await page.sees(ja.signInTitles["signed-out"]);
    expect(said(page)).to.equal(ja.leftPage);
    expect(watch(page).context.api.session).to.equal(undefined);
  });

  it("keeps what is on its way, and says nothing where nothing was typed", async () => {
    const sending = await shows(
      ({ ready }) => ({ step: "sending", draft: ready, key: "key-1" }),
      ja.sendingTitle,
    );
    await leavesAndComesBack();
    expect(said(sending)).to.equal("");
    expect(sending.text).to.include(ja.sendingTitle);
    clearsPage();
    const untouched = await shows(empty, ja.formTitle);
    await leavesAndComesBack();
    expect(said(untouched)).to.equal("");
  });

  it("is no other than one that is closed, which says nothing to anybody", async () => {
    const page = await shows(filled, ja.formTitle);
    await leavesAndComesBack(false);
    expect(input(page, "name").value).to.equal("職業 花子");
  });
});

describe("before the page is left, the browser", () => {
  afterEach(clearsPage);

  it("asks while something typed would be lost, and no longer once it is erased", async () => {
    const page = await shows(empty, ja.formTitle);
    expect(asksOnLeaving()).to.equal(false);
    await page.fills("name", "職業");
    expect(asksOnLeaving()).to.equal(true);
    await page.presses(ja.erase);
    expect(asksOnLeaving()).to.equal(false);
  });

  it("asks in every step before sending", async () => {
    await shows(review, ja.reviewTitle);
    expect(asksOnLeaving()).to.equal(true);
    clearsPage();
    await shows(({ ready }) => ({ step: "slot", draft: ready }), ja.slotTitle);
    expect(asksOnLeaving()).to.equal(true);
  });

  it("asks nothing once it is sent, nor after the widget is gone", async () => {
    const page = await shows(
      ({ booking }) => ({ step: "booked", booking: booking() }),
      ja.bookedTitle,
    );
    expect(asksOnLeaving()).to.equal(false);
    page.root.remove();
    const other = await shows(filled, ja.formTitle);
    other.root.remove();
    expect(asksOnLeaving()).to.equal(false);
  });

  it("asks nothing of a widget that was removed while an update was under way", async () => {
    const page = await shows(filled, ja.formTitle);
    const removed = watch(page);
    removed.requestUpdate();
    clearsPage();
    await removed.updateComplete;
    expect(asksOnLeaving()).to.equal(false);
  });

  it("asks nothing because of an ID or a receipt number, which are soon typed again", async () => {
    const page = await shows(
      () => ({ step: "lookup", number: undefined }),
      ja.lookupTitle,
      "kanagawa",
    );
    await page.fills("receipt-number", "KL-7F3K-92QD");
    expect(asksOnLeaving()).to.equal(false);
  });

  it("asks nothing when the office is called", async () => {
    await shows(filled, ja.formTitle);
    const call = document.body.appendChild(document.createElement("a"));
    call.href = "tel:0000-00-0000";
    call.addEventListener("click", (event) => event.preventDefault());
    call.click();
    call.remove();
    expect(asksOnLeaving()).to.equal(false);
  });
});
