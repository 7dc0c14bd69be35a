import { expect } from "@open-wc/testing";
import { credentials } from "../../demo/gallery/states/account-answers.ts";
import { preparesBooking, signedInVisitor } from "../support/account-journey.ts";
import { books } from "../support/journey.ts";
import { ja, words } from "../support/view-words.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";

describe("with the keyboard alone, beside the way to a booking", () => {
  afterEach(() => {
    leaveKeyboard();
    leavePage();
  });

  it("a visitor opens what is closed, closes it again, and stays where they are", async () => {
    const visitor = await books(await Visitor.opens("kitakyushu-mothers"));
    const keys = new KeyboardUser(visitor);
    await keys.enters(ja.otherCalendars);
    await visitor.isAt(ja.otherCalendars);
    await keys.presses("Escape");
    await keys.presses("Tab");
    expect(visitor.focused, "Escape is the page's: it closes nothing here").to.include(
      ja.toCalendarOf("Google"),
    );
    await keys.tabsTo(ja.otherCalendars, "Shift+Tab");
    await keys.presses("Enter");
    await visitor.isAt(ja.otherCalendars);
    await keys.presses("Tab");
    expect(visitor.focused, "closed, its links are no stops").to.equal(ja.deviceCheck);
    await keys.presses("Enter");
    await visitor.isAt(ja.checkTitle);
    await keys.leavesBothWays();
  }).timeout(30_000);

  it("a visitor whose session ends signs in again, and is where they were", async () => {
    const visitor = await signedInVisitor();
    await preparesBooking(visitor);
    const keys = new KeyboardUser(visitor);
    visitor.api.clock.advance({ minutes: 31 });
    await keys.enters("この内容で予約する");
    await visitor.isAt(ja.signInTitles["session-ended"]);
    await keys.fills("利用者ID※必須", credentials.userId);
    await keys.tabsTo("パスワード※必須");
    // Not every engine's driver types Japanese.
    visitor.fills("password", credentials.password);
    await keys.presses("Enter");
    await visitor.isAt(ja.reviewTitle);
    await keys.enters("この内容で予約する");
    await visitor.isAt(ja.bookedTitle);
  }).timeout(30_000);

  it("a visitor changes the language in the middle of a step, and the list keeps the focus", async () => {
    const visitor = await Visitor.opens("otaru");
    await visitor.sees("に同意します");
    const keys = new KeyboardUser(visitor);
    await keys.tabsTo(/Language/u);
    await visitor.choosesLanguage("English");
    await visitor.isAt(words.en.chooseLanguage);
    await keys.presses("Tab");
    expect(visitor.focused).not.to.equal(words.en.chooseLanguage);
    await keys.leavesBothWays();
  }).timeout(30_000);
});
