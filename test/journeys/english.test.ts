import { expect } from "@open-wc/testing";
import { languages } from "../../src/i18n/locale.ts";
import {
  agreesAndQualifies,
  fillsForm,
  goesToReview,
  isReceived,
  opensLatestLink,
  preparesRequest,
  sends,
  sendsRequest,
  takesSoonestSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kitakyushu-mothers";

/** Kana that an English reader is shown, apart from the terms, which stay Japanese, and a language's own name. */
const kanaIn = ({ text }: Visitor) =>
  /[\p{sc=Hiragana}\p{sc=Katakana}]+/u.exec(text.replace(languages["ja-x-easy"], ""))?.[0];

describe("a visitor who reads English", () => {
  afterEach(leavePage);

  it("books, from the terms to the confirmed booking, and gets English mail", async () => {
    const visitor = await Visitor.opens(OFFICE, { lang: "en" });
    await visitor.sees("I agree to “");
    expect(visitor.text).to.include("The Japanese text applies.");
    expect(visitor.all(".document").map(({ lang }) => lang)).to.deep.equal(["ja", "ja"]);
    await agreesAndQualifies(visitor);
    await visitor.isAt("Choose a date and time");
    await visitor.sees("Choose from the calendar");
    expect(kanaIn(visitor)).to.equal(undefined);
    await takesSoonestSlot(visitor);
    await visitor.isAt("Enter your details");
    expect(kanaIn(visitor)).to.equal(undefined);
    await fillsForm(visitor, { name: "Hanako Shokugyo" });
    await visitor.isAt("Check your answers");
    expect(visitor.text).to.include("Sending does not complete the booking.");
    expect(kanaIn(visitor)).to.equal(undefined);
    await sends(visitor);
    await visitor.isAt("Not booked yet");
    expect(visitor.text).to.match(
      /Open the link in the email by .*17.*10:30 to confirm the booking\./u,
    );
    expect(kanaIn(visitor)).to.equal(undefined);
    expect(visitor.api.outbox()[0]?.subject).to.include("Not booked yet: please confirm");

    const reader = await opensLatestLink(visitor);
    await reader.sees("It is not booked yet. Press the button below to confirm this time.");
    await reader.presses(/^Confirm the booking$/u);
    await reader.isAt("Your booking is confirmed");
    expect(kanaIn(reader)).to.equal(undefined);

    const canceller = await opensLatestLink(visitor);
    await canceller.sees("Nothing is cancelled yet.");
    await canceller.presses(/^Cancel the booking$/u);
    await canceller.isAt("Your booking has been cancelled");
    expect(kanaIn(canceller)).to.equal(undefined);
  });

  it("sends a request to an office that answers by hand", async () => {
    const visitor = await Visitor.opens("otaru", { lang: "en" });
    await sendsRequest(visitor);
    await visitor.isAt("Your request has been received");
    expect(visitor.text).to.include("It is not booked yet.");
    expect(visitor.text).to.match(/If you have heard nothing by .*17.*17:15/u);
    expect(visitor.text).to.include("On the day itself you can cancel by phone only.");
    expect(kanaIn(visitor)).to.equal(undefined);
  });
});

describe("a visitor who changes the language on the way", () => {
  afterEach(leavePage);

  it("keeps the ticks, the place and everything typed", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await visitor.ticksAll();
    await visitor.choosesLanguage("English");
    await visitor.sees("Read the terms and agree to them");
    expect(visitor.ticked).to.have.length(2);
    await visitor.choosesLanguage("日本語");
    await visitor.sees("規約を確認し、同意してください");
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    visitor.fills("name", "職業 花子");
    visitor.fills("email", "hanako@example.jp");
    visitor.fills("phone", "090-1234-5678");
    visitor.fills("freeText", "途中まで");
    visitor.fills("companion", "interpreter");
    await visitor.choosesLanguage("English");
    await visitor.sees("Enter your details");
    const ids = ["name", "email", "phone", "freeText", "companion"];
    expect(ids.map((id) => visitor.valueOf(id))).to.deep.equal([
      "職業 花子",
      "hanako@example.jp",
      "090-1234-5678",
      "途中まで",
      "interpreter",
    ]);
    await visitor.presses("Go on to check your answers");
    await visitor.sees("An interpreter");
    await visitor.presses(/^Send and get the email/u);
    await visitor.sees("Not booked yet");
    expect(latestBooking(visitor.api).language).to.equal("en");
  });

  it("keeps the day and the time picked in the calendar", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await agreesAndQualifies(visitor);
    await visitor.presses(/^2026年11月19日(?!.*を選ぶ$)/u);
    await visitor.chooses("13:00〜13:30");
    await visitor.choosesLanguage("English");
    await visitor.sees("Choose a date and time");
    expect(visitor.ticked).to.deep.equal(["13:00–13:30"]);
    await visitor.presses(/^Next$/u);
    await visitor.sees("Enter your details");
    expect(visitor.text).to.match(/19.*13:00–13:30/u);
  });

  it("is spoken to in the language that the page changes to", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesRequest(visitor);
    visitor.widget.lang = "en";
    await visitor.sees("Check your answers");
    expect(visitor.text).to.include("職業 花子");
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("Not booked yet");
  });

  it("does not lose half a form to the change and back", async () => {
    const visitor = await Visitor.opens("otaru");
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    visitor.fills("birthYear", "昭和55");
    await visitor.choosesLanguage("English");
    await visitor.choosesLanguage("日本語");
    await visitor.sees("連絡先などを入力してください");
    expect(visitor.valueOf("birthYear")).to.equal("昭和55");
    await fillsForm(visitor);
    await visitor.presses("前へ戻る");
    await visitor.reaches("form");
    await goesToReview(visitor);
  });
});
