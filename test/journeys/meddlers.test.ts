import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  agrees,
  fillsForm,
  isReceived,
  latestLink,
  qualifies,
  sends,
  takesSlot,
} from "../support/journey.ts";
import { waitFor } from "../support/page.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import {
  blocker,
  commentRemover,
  darkMode,
  meddles,
  passwordManager,
  sentenceTranslator,
  thoroughTranslator,
  translator,
  type Meddling,
} from "./support/meddlers.ts";

const OFFICE = "kitakyushu-mothers";

const meddlers: Record<string, () => Meddling> = {
  "a translator that replaces every text": () => translator,
  "a translator that replaces white space too": () => thoroughTranslator,
  "a translator that sets whole sentences anew": () => sentenceTranslator,
  "a program that takes every comment away": () => commentRemover,
  "a password manager whose icons come and go": () => passwordManager,
  "a dark mode with sheets of its own": () => darkMode,
  "a blocker that takes notices away": () => blocker(".notice, .subtle, .progress"),
  "a blocker that takes what is pressed and typed into": () => blocker(".actions, .field, form"),
  "a blocker that takes whole steps": () => blocker("[class=step] > *"),
};

/** A slip first, so that faults come and go, and with them what Lit puts in and takes out. */
async function mistypes(visitor: Visitor): Promise<void> {
  visitor.fills("name", "職業 花子");
  visitor.fills("email", "hanako@example.jp");
  visitor.fills("phone", "x");
  await visitor.presses("確認画面へ進む");
  await visitor.sees("確認が必要な点が1件あります");
  expect(visitor.valueOf("name")).to.equal("職業 花子");
}

describe("while another program changes what is shown,", () => {
  withoutPauses();
  let ends: ReturnType<typeof meddles> = () => ({ changes: 0, faults: [] });
  afterEach(() => {
    ends();
    leavePage();
  });

  for (const [name, meddling] of Object.entries(meddlers)) {
    it(`somebody books what they chose, with ${name}`, async () => {
      const visitor = await Visitor.opens(OFFICE);
      ends = meddles(visitor, meddling());
      await agrees(visitor);
      await qualifies(visitor);
      await takesSlot(visitor, "2026年11月27日", "14:00");
      await mistypes(visitor);
      await fillsForm(visitor);
      expect(visitor.text).to.include("11月27日(金) 14:00");
      await sends(visitor);
      await isReceived(visitor);
      location.hash = latestLink(visitor);
      await visitor.presses(/^予約を確定する$/u);
      await visitor.reaches("booked");
      await visitor.sees("11月27日(金) 14:00");
      const { changes, faults } = ends();
      expect(faults).to.deep.equal([]);
      expect(changes).to.be.greaterThan(0);
      const { bookings } = visitor.api.backend.state;
      expect(bookings).to.have.length(1);
      expect(JSON.stringify(bookings[0])).to.include("職業 花子").and.include("2026-11-27T14:00");
    }).timeout(30_000);
  }

  it("the page's own words with the phone stand where it insists on taking everything", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await visitor.reaches("consent");
    ends = meddles(visitor, blocker(".container", Infinity));
    await visitor.sees("お電話でどうぞ: 0000-00-0000");
    expect(visitor.all("button")).to.deep.equal([]);
    expect(ends().faults).to.deep.equal([]);
  });

  it("the office's phone stands where it insists on taking the step", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await visitor.reaches("consent");
    ends = meddles(visitor, blocker("hw-ob-consent-step", Infinity));
    await waitFor(
      () => visitor.all("hw-ob-consent-step").length === 0,
      () => "The step is still there.",
    );
    expect(visitor.text).to.include("お困りのときは").and.include("0000-00-0000");
    expect(ends().faults).to.deep.equal([]);
  });
});
