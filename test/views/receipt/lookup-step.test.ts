import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { delay, http, HttpResponse } from "msw";
import { focusedElement } from "../../support/page.ts";
import {
  knowsBooking,
  LOOKUPS,
  MESSAGE,
  MEETING_URL,
  PASSWORD,
  RECEIPT_NUMBER,
  refuses,
} from "../../../demo/gallery/states/receipt-lookup.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { Stage } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

type Prepare = Parameters<typeof Stage.opens>[1]["prepare"];

const opens = (prepare?: Prepare, number?: string) =>
  Stage.opens("kanagawa", {
    state: () => ({ step: "lookup", number }),
    focusOnEntry: true,
    ...(prepare ? { prepare } : {}),
  });

const NUMBER = "receipt-number";
const PASS = "receipt-password";

async function looksUp(stage: Stage, number = RECEIPT_NUMBER, password = PASSWORD) {
  await stage.fills(NUMBER, number);
  await stage.fills(PASS, password);
  await stage.presses(ja.lookupButton);
}

const input = (stage: Stage, id: string) => stage.one<HTMLInputElement>(`#${id}`);
const focusIs = (stage: Stage, id: string) =>
  stage.waitsFor(() => focusedElement()?.id === id, `the focus on #${id}`);

describe("the form for a receipt number", () => {
  afterEach(() => {
    Stage.closes();
    leaveConsole();
  });

  it("erases what was typed and what a link brought along, and says so", async () => {
    const stage = await opens(undefined, RECEIPT_NUMBER);
    await stage.fills(PASS, PASSWORD);
    await stage.presses(ja.erase);
    for (const id of [NUMBER, PASS]) expect(input(stage, id).value, id).to.equal("");
    expect(stage.text).to.include(ja.erased);
    await focusIs(stage, "title");
    await stage.clicks(ja.lookupButton);
    expect(stage.text).not.to.include(ja.erased);
  });

  it("asks for both, in words, and lets a password manager and paste do their work", async () => {
    const stage = await opens();
    await focusIs(stage, "title");
    expect(stage.text).to.include("受付番号 ※必須").and.include("パスワード ※必須");
    expect(input(stage, NUMBER).autocomplete).to.equal("off");
    const password = input(stage, PASS);
    expect(password).to.include({ type: "password", autocomplete: "current-password" });
    expect(password.spellcheck).to.equal(false);
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true });
    expect(password.dispatchEvent(paste), "paste is let through").to.equal(true);
  });

  it("has the number of the link that was opened", async () => {
    const stage = await opens(undefined, RECEIPT_NUMBER);
    expect(input(stage, NUMBER).value).to.equal(RECEIPT_NUMBER);
    expect(input(stage, PASS).value).to.equal("");
  });

  it("shows the password on wish, and hides it again when it is sent", async () => {
    const stage = await opens(refuses(LOOKUPS, 404, "lookup-failed"));
    await stage.fills(PASS, PASSWORD);
    await stage.clicks(ja.showPassword);
    expect(input(stage, PASS)).to.include({ type: "text", value: PASSWORD });
    await stage.clicks(ja.hidePassword);
    expect(input(stage, PASS).type).to.equal("password");
    await stage.clicks(ja.showPassword);
    await looksUp(stage);
    await focusIs(stage, "error-summary");
    expect(input(stage, PASS).type).to.equal("password");
    expect(stage.text).to.include(ja.showPassword);
  });

  it("names each input that is empty, and leads to it", async () => {
    const asked: unknown[] = [];
    const stage = await opens(knowsBooking({}, asked));
    await stage.fills(NUMBER, " 　");
    await stage.presses(ja.lookupButton);
    await focusIs(stage, "error-summary");
    expect(stage.text).to.include("2件").and.include("受付番号を入力してください");
    expect(input(stage, PASS).getAttribute("aria-invalid")).to.equal("true");
    await stage.clicks("パスワードを入力してください");
    expect(focusedElement()?.id).to.equal(PASS);
    expect(asked).to.deep.equal([]);
  });

  it("sends the number as the server knows it, however it was typed, by Enter", async () => {
    const asked: unknown[] = [];
    const stage = await opens(knowsBooking({}, asked));
    await stage.fills(PASS, ` ${PASSWORD}\n`);
    await stage.fills(NUMBER, "ｋｌー7f3k − 92qd");
    input(stage, NUMBER).focus();
    await sendKeys({ press: "Enter" });
    await stage.sees(ja.foundTitle);
    expect(asked).to.deep.equal([
      { office: "kanagawa", number: RECEIPT_NUMBER, password: PASSWORD },
    ]);
  });

  it("says aloud that it is under way, and asks only once", async () => {
    let asked = 0;
    const stage = await opens((server) =>
      server.use(
        http.post(LOOKUPS, async () => {
          asked += 1;
          await delay("infinite");
        }),
      ),
    );
    await looksUp(stage);
    await stage.sees(ja.lookupWorking);
    await stage.presses(ja.lookupButton);
    expect(asked).to.equal(1);
    expect(stage.one("button.primary").getAttribute("aria-disabled")).to.equal("true");
  });

  for (const code of ["lookup-failed", "validation-failed"] as const) {
    it(`says the same of a wrong number and a wrong password, and keeps both: ${code}`, async () => {
      const stage = await opens(refuses(LOOKUPS, code === "lookup-failed" ? 404 : 422, code));
      await looksUp(stage, "kl-0000-0000", "wrong-password");
      await focusIs(stage, "error-summary");
      expect(stage.text).to.include(ja.lookupFailed).and.include(ja.lookupFailedHelp);
      expect(input(stage, NUMBER).value).to.equal("kl-0000-0000");
      expect(input(stage, PASS).value).to.equal("wrong-password");
    });
  }

  it("says how long to wait where it is busy, and calls that neither wrong nor no answer", async () => {
    const stage = await opens(refuses(LOOKUPS, 429, "rate-limited", { retryAfterSeconds: 40 }));
    await looksUp(stage);
    await focusIs(stage, "answer");
    expect(stage.text).to.include(ja.lookupBusy(40)).and.include(ja.lookupLockedHelp);
    expect(ja.lookupBusy(40), "the button's own word").to.include(ja.lookupButton);
    expect(stage.text).not.to.include(ja.lookupUnanswered).and.not.include(ja.lookupFailed);
  });

  it("says for how many minutes it is locked", async () => {
    const stage = await opens(refuses(LOOKUPS, 429, "lookup-locked", { retryAfterSeconds: 601 }));
    await looksUp(stage);
    await focusIs(stage, "answer");
    expect(stage.text).to.include("11分ほど待ってから").and.include(ja.lookupLockedHelp);
    expect(stage.all("#error-summary")).to.have.length(0);
  });

  it("says that nothing has changed when there is no answer, and tries again", async () => {
    const lines = ownerLines();
    const stage = await opens((server) =>
      server.use(http.post(LOOKUPS, () => HttpResponse.error())),
    );
    await looksUp(stage);
    await focusIs(stage, "answer");
    expect(stage.text).to.include(ja.lookupUnanswered);
    expect(lines.join()).not.to.include(PASSWORD).and.not.include(RECEIPT_NUMBER);
    knowsBooking()(stage.server, stage.facts);
    await stage.presses(ja.lookupButton);
    await stage.sees(ja.foundTitle);
  }).timeout(15_000);

  it("leads to the beginning for who has no booking yet", async () => {
    const stage = await opens();
    await stage.presses(ja.lookupLeave);
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
  });
});

describe("a booking that was looked up", () => {
  afterEach(() => Stage.closes());

  async function finds(changes: Parameters<typeof knowsBooking>[0] = {}) {
    const stage = await opens(knowsBooking(changes));
    await looksUp(stage);
    await stage.sees(ja.foundTitle);
    await focusIs(stage, "title");
    return stage;
  }

  it("says how it stands and when it is, without number or password on the page", async () => {
    const stage = await finds();
    expect(stage.text).to.include("予約の状態 予約済み");
    expect(stage.text).to.include("2026年11月24日(火) 9:00〜9:50");
    expect(stage.text).to.include(ja.receiptNotPromised).and.include("相談員のカメラ");
    expect(stage.all("input")).to.have.length(0);
    expect(stage.text).not.to.include(PASSWORD);
  });

  const statuses = Object.entries(ja.foundStatuses).filter(([status]) => status !== "confirmed");
  for (const [status, words] of statuses) {
    it(`says so in words when it is ${status}, and offers neither meeting nor cancellation`, async () => {
      const stage = await finds({ booking: { status }, meeting: { url: MEETING_URL } });
      expect(stage.text).to.include(words);
      expect(stage.all("a")).to.have.length(0);
      expect(stage.named(ja.cancelHereAsk)).to.have.length(0);
    });
  }

  it("says by which day the meeting's address is told", async () => {
    const stage = await finds();
    expect(stage.text).to.include("2026年11月20日(金)までに、この画面に表示されます。");
    expect(stage.named(/相談用のURL/u)).to.have.length(0);
  });

  it("leads to the meeting, and says to which host", async () => {
    const stage = await finds({ meeting: { url: MEETING_URL } });
    const link = stage.named(/相談用のURL/u)[0] as HTMLAnchorElement;
    expect(link).to.include({ href: MEETING_URL, target: "_blank", rel: "noopener noreferrer" });
    expect(link.textContent).to.include("meeting.example").and.include("別のサイト");
    expect(stage.text).not.to.include("room/12345");
  });

  it("tells what the office has told, as text", async () => {
    const stage = await finds({ messages: [{ at: "2026-11-17T09:30:00+09:00", text: MESSAGE }] });
    expect(stage.text).to.include("11月17日(火) 9:30 当日は<b>静かな場所</b>から");
    expect(stage.all("b")).to.have.length(0);
    const none = await finds();
    expect(none.text).to.include(ja.officeToldNothing);
  });

  it("goes by the server's clock", async () => {
    const stage = await finds({ booking: { serverTime: "2026-11-21T12:00:00+09:00" } });
    expect(stage.text).to.include("11月20日(金)までにお知らせする予定でしたが");
  });

  it("is gone when another one is asked for, or the step is left", async () => {
    const stage = await opens(knowsBooking(), RECEIPT_NUMBER);
    await stage.fills(PASS, PASSWORD);
    await stage.presses(ja.lookupButton);
    await stage.presses(ja.lookUpAnother);
    expect(input(stage, NUMBER).value).to.equal("");
    expect(input(stage, PASS).value).to.equal("");
    await looksUp(stage);
    await stage.presses(ja.foundLeave);
    expect(stage.told).to.deep.equal([{ type: "went-back" }]);
    const { step } = stage;
    step.remove();
    stage.root.append(step);
    await step.updateComplete;
    expect(stage.text).to.include(ja.lookupLead).and.not.include(ja.foundTitle);
    expect(input(stage, NUMBER).value).to.equal("");
  });

  it("is gone when a link to another one is opened", async () => {
    const stage = await finds();
    await stage.becomes({ step: "lookup", number: "KL-AAAA-BBBB" });
    await stage.sees(ja.lookupLead);
    expect(input(stage, NUMBER).value).to.equal("KL-AAAA-BBBB");
  });

  it("is not shown to who comes after when the answer comes late", async () => {
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const stage = await opens((server, facts: Facts) => {
      knowsBooking()(server, facts);
      server.use(
        http.post(LOOKUPS, async () => {
          await late;
        }),
      );
    });
    await looksUp(stage);
    await stage.sees(ja.lookupWorking);
    const { step } = stage;
    step.remove();
    stage.root.append(step);
    answer();
    await delay(50);
    await step.updateComplete;
    expect(stage.text).to.include(ja.lookupLead).and.not.include(ja.foundTitle);
  });
});
