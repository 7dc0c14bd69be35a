import { expect } from "@open-wc/testing";
import { byMail, prepared } from "../../../demo/gallery/states/hand-over-office.ts";
import { focusedElement } from "../../support/page.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { Stage } from "../../support/view-step.ts";
import { words } from "../../support/view-words.ts";

const { ja, en } = words;

const opens = (changes?: Parameters<typeof byMail>[0], more: object = {}) =>
  Stage.opens("otaru", { state: prepared, office: byMail(changes), ...more });

const named =
  (name: string) =>
  ({ ready }: Facts) =>
    ({ step: "prepared", draft: { ...ready, applicant: { ...ready.applicant, name } } }) as const;

/** A clipboard of the test's own: what was copied, or that it may not be. */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: write },
  });
}

describe("the mail that stands ready", () => {
  afterEach(() => {
    Stage.closes();
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("says first that nothing has been sent, by when to send it, and that it is no booking", async () => {
    const stage = await opens();
    expect(stage.one("#title").textContent).to.include("まだ送信していません");
    const warning = stage.one(".notice.warning").textContent;
    expect(warning).to.include(ja.preparedNotSent).and.include(ja.preparedNotBooked);
    expect(warning).to.include("11月20日(金) 17:15までに送ったメール");
    expect(stage.text).not.to.match(/完了|受け付けました/u);
  });

  it("opens the visitor's mail program on a mail with all of it", async () => {
    const stage = await opens();
    const [link] = stage.named(ja.openMailProgram, "a") as HTMLAnchorElement[];
    const { protocol, pathname, searchParams } = new URL(link!.href);
    expect([protocol, pathname]).to.deep.equal(["mailto:", "madoguchi@office.example"]);
    expect([...searchParams.keys()]).to.deep.equal(["subject", "body"]);
    const { value } = stage.one<HTMLTextAreaElement>("#mail-body");
    expect(searchParams.get("body")).to.equal(value.replaceAll("\n", "\r\n"));
    expect(value).to.include("【氏名】職業 花子");
  });

  it("leaves a long body out of the link and says to paste it", async () => {
    const stage = await opens({}, { state: named("花".repeat(300)) });
    const [link] = stage.named(ja.openMailProgram, "a") as HTMLAnchorElement[];
    expect([...new URL(link!.href).searchParams.keys()]).to.deep.equal(["subject"]);
    expect(stage.text).to.include(ja.openMailProgramWithoutBody);
    expect(stage.text).not.to.include(ja.openMailProgramHint);
    expect(stage.one<HTMLTextAreaElement>("#mail-body").value).to.include("花".repeat(300));
  });

  it("opens no mail program on a sample address, and marks it", async () => {
    const stage = await opens({ sample: true });
    expect(stage.all('a[href^="mailto:madoguchi"]')).to.have.length(0);
    expect(stage.text)
      .to.include(ja.sampleAddress)
      .and.match(/宛先 ?（ ?見本 ?）/u);
    expect(stage.one<HTMLInputElement>("#mail-to").value).to.equal("madoguchi@office.example");
  });

  it("copies each part on a press, and says so", async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    const stage = await opens();
    for (const [id, label] of [
      ["mail-to", ja.mailTo],
      ["mail-subject", ja.mailSubject],
      ["mail-body", ja.mailBody],
    ] as const) {
      await stage.presses(`${label}をコピーする`);
      await stage.sees(ja.copied(label));
      expect(copied.at(-1)).to.equal(stage.one<HTMLInputElement>(`#${id}`).value);
    }
    expect(stage.one('[role="status"]').textContent).to.include("まだ送信していません");
  });

  it("selects the text where the browser does not let it be copied", async () => {
    clipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    const stage = await opens();
    await stage.presses("本文をコピーする");
    await stage.sees("自動ではコピーできませんでした");
    const body = stage.one<HTMLTextAreaElement>("#mail-body");
    expect(focusedElement()).to.equal(body);
    expect([body.selectionStart, body.selectionEnd]).to.deep.equal([0, body.value.length]);
  });

  it("does the same on a page that has no clipboard at all", async () => {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    const stage = await opens();
    await stage.presses("件名をコピーする");
    await stage.sees("自動ではコピーできませんでした");
    expect(focusedElement()).to.equal(stage.one("#mail-subject"));
  });

  it("asks for no permission before a press", async () => {
    let asked = 0;
    clipboard(async () => void asked++);
    const stage = await opens();
    await stage.speaks("en");
    expect(asked).to.equal(0);
  });

  it("keeps the mail Japanese and marks it so, whatever the visitor reads", async () => {
    const stage = await opens({}, { lang: "en" });
    expect(stage.one("#title").textContent).to.include("It has not been sent");
    const body = stage.one<HTMLTextAreaElement>("#mail-body");
    expect([body.lang, body.getAttribute("translate"), body.readOnly]).to.deep.equal([
      "ja",
      "no",
      true,
    ]);
    expect(body.value).to.include("【希望日時】2026年11月24日(火) 10:00〜10:30");
    expect(stage.text).to.include(en.mailIsJapanese);
    expect(stage.text).not.to.include(ja.mailIsJapanese);
  });

  const replies: readonly (readonly [days: number | undefined, says: RegExp, not: RegExp])[] = [
    [1, /1開庁日以内.*1開庁日を過ぎてもお返事がないとき/u, /NaN|undefined/u],
    [3, /3開庁日以内.*3開庁日を過ぎてもお返事がないとき/u, /NaN|undefined/u],
    [undefined, /お返事がないときは、お電話で/u, /開庁日/u],
  ];
  for (const [replyWithinOpenDays, says, not] of replies) {
    it(`says what to expect of an office that answers within ${replyWithinOpenDays ?? "?"} open days`, async () => {
      const stage = await opens({ replyWithinOpenDays });
      expect(stage.text).to.match(says).and.not.match(not);
      expect(stage.text).to.include(ja.contactBelow(ja.helpTitle));
    });
  }

  it("leads back to the review, or erases what was typed", async () => {
    const stage = await opens();
    await stage.presses(ja.back);
    await stage.presses(ja.erase);
    expect(stage.told).to.deep.equal([{ type: "went-back" }, { type: "personal-data-erased" }]);
  });
});
