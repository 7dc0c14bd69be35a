import { expect } from "@open-wc/testing";
import { RECEIPT_NUMBER } from "../../../demo/gallery/states/receipt-lookup.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { Stage } from "../../support/view-step.ts";
import { ja, words } from "../../support/view-words.ts";

const received =
  (changes: Record<string, unknown> = { receipt: { number: RECEIPT_NUMBER } }) =>
  ({ booking }: Facts) =>
    ({
      step: "receipt",
      booking: booking({ status: "provisional", ...changes }),
      email: "hanako@example.jp",
    }) as const;

describe("a request that was given a receipt number", () => {
  afterEach(() => Stage.closes());

  it("is taken in, and not called booked: the mailbox alone is told", async () => {
    const stage = await Stage.opens("kanagawa", { state: received() });
    expect(stage.one("#title").textContent.trim()).to.equal("申し込みを受け付けました");
    expect(stage.text).to.include("予約できたかどうかは、この画面では分かりません。");
    expect(stage.text).to.include("hanako@example.jp に、結果のメールをお送りします。");
    expect(stage.text).not.to.match(/完了しました|予約しました|予約が確定/u);
  });

  it("shows the number, to be written down, and the wished date and time", async () => {
    const stage = await Stage.opens("kanagawa", { state: received() });
    expect(stage.text).to.include(`受付番号 ${RECEIPT_NUMBER}`).and.include("書き留めてください");
    expect(stage.text).to.include("希望した日時 2026年11月24日(火) 9:00〜9:50");
    expect(stage.one(".number").getAttribute("translate")).to.equal("no");
  });

  it("says which mails will come, and what to do when none does", async () => {
    const stage = await Stage.opens("kanagawa", { state: received() });
    for (const words of [...ja.receiptMails, ja.receiptMailNotBooked, ...ja.receiptNoMail]) {
      expect(stage.text).to.include(words);
    }
    expect(stage.text).to.include(ja.receiptNoMailCall).and.include(ja.contactBelow(ja.helpTitle));
    expect(stage.text).to.include("お断りすることがあります");
  });

  it("says how the meeting goes", async () => {
    const stage = await Stage.opens("kanagawa", { state: received() });
    expect(stage.text).to.include(ja.atTheMeetingTitle).and.include("相談員のカメラは切って");
  });

  it("does without number and address after a lost answer and a reload", async () => {
    const stage = await Stage.opens("kanagawa", {
      state: (facts) => ({ ...received({})(facts), email: undefined }),
    });
    expect(stage.text).to.include(ja.receiptNumberInMail).and.include(ja.receiptMail);
    expect(stage.text).not.to.include(ja.receiptNoteDown);
  });

  it("leads on to where the booking is looked up", async () => {
    const stage = await Stage.opens("kanagawa", { state: received() });
    await stage.presses(ja.receiptLookUp);
    expect(stage.told).to.deep.equal([{ type: "own-bookings-asked" }]);
  });

  it("speaks English", async () => {
    const stage = await Stage.opens("kanagawa", { state: received(), lang: "en" });
    expect(stage.text).to.include(words.en.receiptTitle).and.include("Tue, November 24, 2026");
  });
});
