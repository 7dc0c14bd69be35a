import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { http, HttpResponse } from "msw";
import type { WaitingActivity, WaitingState } from "../../src/flow/state.ts";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { focusedElement, waitFor } from "../support/page.ts";
import { bookingJson, flow, type Facts } from "../../demo/gallery/states/facts.ts";
import { descriptionOf } from "../support/view-page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const confirmBy = "2026-11-17T11:00:00+09:00";
const idle: WaitingActivity = { kind: "idle" };
const waiting =
  (activity: WaitingActivity = idle, changes: Record<string, unknown> = {}, email?: string) =>
  ({ booking }: Facts): WaitingState => ({
    step: "waiting-mail",
    booking: booking({ status: "provisional", confirmBy, flow, ...changes }),
    email,
    activity,
  });
const opens = (...args: Parameters<typeof waiting>) =>
  Stage.opens("kitakyushu-mothers", { state: waiting(...args) });
const looksAgain = () => document.dispatchEvent(new Event("visibilitychange"));
/** Every answer that has arrived has been heard. */
const settles = async (stage: Stage) => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stage.step.updateComplete;
};
const nowReads = (stage: Stage, changes: Record<string, unknown>) => {
  const { office, slot } = stage.facts;
  const body = bookingJson(office.id, slot, { status: "provisional", confirmBy, ...changes });
  stage.server.use(http.get(`${MOCK_API_BASE}/bookings/b-1`, () => HttpResponse.json(body)));
};

describe("the screen that waits for the mail", () => {
  afterEach(() => Stage.closes());

  it("says that it is not booked, until when, and where the mail went", async () => {
    const stage = await opens(idle, {}, "hanako@example.jp");
    expect(stage.one("#title").textContent.trim()).to.equal("まだ予約は完了していません");
    expect(stage.text).to.include("hanako@example.jp に確認のメールを送りました");
    expect(stage.text).to.include("11月17日(火) 11:00までに");
    expect(stage.text).to.include("2026年11月24日(火) 10:00〜10:30");
    expect(stage.text).not.to.include("完了しました");
  });

  it("works out the hour when the server does not name it", async () => {
    const stage = await opens(idle, {
      confirmBy: undefined,
      acceptedAt: "2026-11-17T12:15:00+09:00",
    });
    expect(stage.text).to.include("11月17日(火) 13:15までに");
    expect(stage.text).to.include(ja.waitingMail);
  });

  it("takes the code in any width, with spaces and hyphens", async () => {
    const stage = await opens();
    await stage.fills("code", " １２３ー4 56", { silently: true });
    await stage.presses("番号で予約を確定する");
    expect(stage.told).to.deep.equal([{ type: "code-entered", code: "123456" }]);
  });

  for (const code of ["", "12345", "1234567", "12345a"]) {
    it(`does not take "${code}" for a code, and says so at the input`, async () => {
      const stage = await opens();
      await stage.fills("code", code);
      await stage.clicks("番号で予約を確定する");
      expect(stage.told).to.deep.equal([]);
      const input = stage.one<HTMLInputElement>("#code");
      expect(focusedElement()).to.equal(input);
      expect(input.getAttribute("aria-invalid")).to.equal("true");
      expect(descriptionOf(input)).to.equal(`${ja.codeHint} ${ja.codeInvalid}`);
      expect(input.value).to.equal(code);
    });
  }

  it("offers the code to the phone that got it", async () => {
    const stage = await opens();
    const input = stage.one<HTMLInputElement>("#code");
    expect(input.getAttribute("autocomplete")).to.equal("one-time-code");
    expect(input.inputMode).to.equal("numeric");
  });

  it("sends the mail again, or to a corrected address", async () => {
    const stage = await opens();
    await stage.clicks("メールをもう一度送る");
    await stage.fills("email", "ｈａｎａ@example.jp", { silently: true });
    await stage.clicks("このアドレスに送り直す");
    expect(stage.told).to.deep.equal([
      { type: "resend-pressed", email: undefined },
      { type: "resend-pressed", email: "hana@example.jp" },
    ]);
  });

  it("sends nothing to what is no address", async () => {
    const stage = await opens();
    await stage.fills("email", "hana@");
    await stage.clicks("このアドレスに送り直す");
    expect(stage.told).to.deep.equal([]);
    const input = stage.one("#email");
    expect(focusedElement()).to.equal(input);
    expect(descriptionOf(input)).to.equal(ja.faults["not-an-email"]("メールアドレス"));
  });

  it("asks about a likely slip before a mail goes out, and sends it to who is sure", async () => {
    const stage = await opens();
    await stage.fills("email", "hana@gmial.com", { silently: true });
    await stage.clicks("このアドレスに送り直す");
    await stage.sees(ja.askEmail("hana@gmail.com"));
    expect(stage.told).to.deep.equal([]);
    await stage.clicks("このアドレスに送り直す");
    expect(stage.told).to.deep.equal([{ type: "resend-pressed", email: "hana@gmial.com" }]);
  });

  it("asks before Enter sends it, and mends the slip at one press", async () => {
    const stage = await opens();
    stage.one("#email").focus();
    await sendKeys({ type: "hana@gmial.com" });
    await sendKeys({ press: "Enter" });
    await stage.sees(ja.askEmail("hana@gmail.com"));
    expect(stage.told).to.deep.equal([]);
    await stage.presses(ja.useEmail("hana@gmail.com"));
    expect(stage.one<HTMLInputElement>("#email").value).to.equal("hana@gmail.com");
    expect(focusedElement()?.id).to.equal("email");
    await sendKeys({ press: "Enter" });
    expect(stage.told).to.deep.equal([{ type: "resend-pressed", email: "hana@gmail.com" }]);
  });

  it("sends at the first press where the question was on show before", async () => {
    const stage = await opens();
    stage.one("#email").focus();
    await sendKeys({ type: "hana@gmial.com" });
    await sendKeys({ press: "Tab" });
    await stage.sees(ja.askEmail("hana@gmail.com"));
    await stage.presses("このアドレスに送り直す");
    expect(stage.told).to.deep.equal([{ type: "resend-pressed", email: "hana@gmial.com" }]);
  });

  const refused = (code: string, more: object = {}): WaitingActivity => ({
    kind: "refused",
    of: "checking-code",
    problem: { code, status: 422, ...more },
  });
  const answers: readonly (readonly [WaitingActivity, string])[] = [
    [{ kind: "resending", email: undefined }, ja.working],
    [{ kind: "checking-code", code: "123456" }, ja.working],
    [{ kind: "resent", email: undefined }, ja.resentSame],
    [{ kind: "resent", email: "hana@example.jp" }, ja.resent("hana@example.jp")],
    [{ kind: "lost", of: "resending" }, ja.actionLost],
    [refused("code-wrong", { attemptsLeft: 2 }), ja.codeWrong(2)],
    [refused("code-wrong", { attemptsLeft: 0 }), ja.codeLocked],
    [refused("code-wrong"), ja.codeWrong(undefined)],
    [refused("code-locked"), ja.codeLocked],
    [refused("resend-too-soon", { retryAfterSeconds: 42 }), ja.resendTooSoon(42)],
    [refused("resend-too-soon"), ja.resendTooSoon(undefined)],
    [refused("resend-limit"), ja.resendLimit],
    [refused("flow-expired"), ja.flowExpired],
    [refused("link-expired"), ja.linkExpired.text],
    [
      refused("rate-limited", { status: 429, retryAfterSeconds: 40 }),
      "ただいま混み合っているため、受け付けられませんでした。40秒ほど待ってから、もう一度押してください。",
    ],
    [refused("something-new"), ja.actionRefused],
  ];
  for (const [activity, text] of answers) {
    it(`says aloud: ${text}`, async () => {
      const stage = await opens();
      const status = stage.one('#answer[role="status"]');
      expect(status.textContent.trim()).to.equal("");
      await stage.fills("code", "123", { silently: true });
      await stage.becomes(waiting(activity)(stage.facts));
      expect(status.textContent.trim()).to.equal(text);
      const [code] = stage.all<HTMLInputElement>("#code");
      if (code) expect(code.value, "what was typed stays").to.equal("123");
    });
  }

  const everything = ["code", "email"];
  const dead: readonly (readonly [string, WaitingActivity, left: readonly string[]])[] = [
    ["a code that is locked", refused("code-locked"), ["email"]],
    ["the last wrong code", refused("code-wrong", { attemptsLeft: 0 }), ["email"]],
    ["a wrong code that is not the last", refused("code-wrong", { attemptsLeft: 1 }), everything],
    ["the last mail that can be sent", refused("resend-limit"), ["code"]],
    ["a mail too soon", refused("resend-too-soon"), everything],
    ["the end of what this page may do", refused("flow-expired"), []],
    ["another mail, which brings a new code", { kind: "resent", email: undefined }, everything],
  ];
  for (const [what, activity, left] of dead) {
    it(`offers ${left.join(" and ") || "nothing"} after ${what}, with the focus on the words for it`, async () => {
      const stage = await opens({ kind: "checking-code", code: "123456" });
      await stage.becomes(waiting(activity)(stage.facts));
      expect(stage.all("input").map(({ id }) => id)).to.deep.equal(left);
      expect(stage.all("button").length > 0).to.equal(left.length > 0);
      expect(focusedElement()).to.equal(stage.one("#answer"));
    });
  }

  it("offers nothing that needs the flow's token when there is none", async () => {
    const stage = await opens(idle, { flow: undefined });
    expect(stage.all("input, button")).to.have.length(0);
    expect(stage.text).to.include("まだ予約は完了していません");
  });

  it("learns what happened on another device when the page is seen again", async () => {
    const stage = await opens();
    nowReads(stage, { status: "confirmed" });
    looksAgain();
    await waitFor(
      () => stage.told.length > 0,
      () => "Nothing was told.",
    );
    expect(stage.told[0]).to.have.property("type", "booking-answered");
    expect(stage.told[0]).to.have.nested.property("booking.status", "confirmed");
  });

  it("tells nothing when nothing has changed, and the new hour when that has", async () => {
    const stage = await opens();
    const told = stage.context.clock.now().epochMilliseconds;
    nowReads(stage, { serverTime: "2026-11-17T10:30:00+09:00" });
    looksAgain();
    const synced = () => stage.context.clock.now().epochMilliseconds - told > 1_000_000;
    await waitFor(synced, () => "The server's time was not taken.");
    expect(stage.told).to.deep.equal([]);
    nowReads(stage, { confirmBy: "2026-11-17T11:20:00+09:00" });
    looksAgain();
    await waitFor(
      () => stage.told.length > 0,
      () => "Nothing was told.",
    );
    expect(stage.told[0]).to.have.nested.property("booking.status", "provisional");
  });

  it("does not believe an answer that was asked for before a newer one was heard", async () => {
    const stage = await opens(idle, {}, "hanako@example.jp");
    const { office, slot } = stage.facts;
    let arrives: (response: Response) => void = () => {};
    let asked = false;
    const path = `${MOCK_API_BASE}/bookings/b-1`;
    stage.server.use(
      http.get(path, async () => {
        asked = true;
        return await new Promise<Response>((resolve) => (arrives = resolve));
      }),
    );
    looksAgain();
    await waitFor(
      () => asked,
      () => "Nothing was asked.",
    );
    // Meanwhile the mail is sent again, which renews the hold.
    await stage.becomes(waiting(idle, { confirmBy: "2026-11-17T11:40:00+09:00" })(stage.facts));
    const old = { status: "provisional", confirmBy, serverTime: "2026-11-17T10:30:00+09:00" };
    const told = stage.context.clock.now();
    arrives(HttpResponse.json(bookingJson(office.id, slot, old)));
    await settles(stage);
    expect(stage.told.map(({ type }) => type)).to.deep.equal([]);
    expect(stage.text).to.include("11:40までに");
    expect(stage.context.clock.now().since(told).total("minutes")).to.be.below(5);
  });

  it("asks no more once it has left the page", async () => {
    const stage = await opens();
    let asked = 0;
    Object.assign(stage.context.api, {
      booking: () => {
        asked += 1;
        return Promise.reject(new TypeError("Failed to fetch"));
      },
    });
    looksAgain();
    expect(asked).to.equal(1);
    stage.step.remove();
    looksAgain();
    expect(asked).to.equal(1);
  });
});
