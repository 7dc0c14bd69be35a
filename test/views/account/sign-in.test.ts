import { expect } from "@open-wc/testing";
import type { FlowState } from "../../../src/flow/state.ts";
import {
  accepts,
  credentials,
  hasBookings,
  refuses,
  signsIn,
  together,
} from "../../../demo/gallery/states/account-answers.ts";
import { focusedElement } from "../../support/page.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { descriptionOf } from "../../support/view-page.ts";
import { Stage } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

const asked = ({ draft }: Facts): FlowState => ({
  step: "account",
  draft,
  entry: { kind: "sign-in" },
});
const input = (stage: Stage, id: string) => stage.one<HTMLInputElement>(`#${id}`);
const opens = (prepare?: ReturnType<typeof accepts>, state = asked) =>
  Stage.opens("kanazawa", { state, focusOnEntry: true, ...(prepare ? { prepare } : {}) });

describe("signing in", () => {
  afterEach(() => Stage.closes());

  it("lets password managers fill in both, and anybody paste", async () => {
    const stage = await opens();
    expect(input(stage, "userId").autocomplete).to.equal("username");
    expect(input(stage, "password").autocomplete).to.equal("current-password");
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true });
    expect(input(stage, "password").dispatchEvent(paste), "not prevented").to.equal(true);
    expect(input(stage, "password").maxLength).to.equal(-1);
  });

  it("shows and hides the password, says so aloud, and hides it when it is sent", async () => {
    const stage = await opens(refuses("signIn", 401, "sign-in-failed"));
    await stage.fills("password", "secret words");
    expect(input(stage, "password").type).to.equal("password");
    await stage.presses(ja.showPassword);
    expect(input(stage, "password").type).to.equal("text");
    expect(input(stage, "password").value).to.equal("secret words");
    const status = () => stage.all('[role="status"]').map((each) => each.textContent.trim());
    expect(status()).to.include(ja.passwordShown);
    await stage.presses(ja.hidePassword);
    expect(input(stage, "password").type).to.equal("password");
    expect(status()).to.include(ja.passwordHidden);
    await stage.presses(ja.showPassword);
    await stage.clicks(ja.signIn);
    expect(input(stage, "password").type).to.equal("password");
  });

  it("reads what autofill put in without an event", async () => {
    const heard: Request[] = [];
    const stage = await opens(together(accepts("signIn", {}, heard), hasBookings()));
    await stage.fills("userId", " ＨＡＮＡＫＯ.2026", { silently: true });
    await stage.fills("password", credentials.password, { silently: true });
    await stage.clicks(ja.signIn);
    await stage.sees(ja.ownBookingsNone);
    expect(await heard[0]?.json()).to.deep.equal(credentials);
    expect(stage.told).to.deep.equal([{ type: "session-changed" }]);
    expect(focusedElement()?.textContent.trim()).to.equal(ja.ownBookingsTitle);
  });

  it("shows an ID in the form in which it is sent", async () => {
    const stage = await opens();
    await stage.fills("userId", "ＨＡＮＡＫＯ＿１");
    input(stage, "userId").dispatchEvent(new Event("change", { bubbles: true }));
    expect(input(stage, "userId").value).to.equal("hanako_1");
  });

  it("names what is missing at the top, which has the focus and leads to the inputs", async () => {
    const stage = await opens();
    await stage.fills("userId", "a@b");
    await stage.clicks(ja.signIn);
    expect(focusedElement()?.id).to.equal("error-summary");
    const links = stage.all("#error-summary a").map((link) => link.textContent.trim());
    expect(links).to.deep.equal([ja.userIdFaults["not-a-user-id"], ja.passwordFaults.missing]);
    for (const [index, id] of ["userId", "password"].entries()) {
      await stage.presses(links[index]!);
      expect(focusedElement()?.id).to.equal(id);
      expect(input(stage, id).getAttribute("aria-invalid")).to.equal("true");
      expect(descriptionOf(input(stage, id))).to.include(links[index]!);
    }
  });

  it("says that it failed, with the focus there, and keeps what was typed", async () => {
    const stage = await opens(refuses("signIn", 401, "sign-in-failed"));
    await signsIn(stage, ja);
    await stage.sees(ja.signInFailed);
    expect(focusedElement()?.id).to.equal("error-summary");
    expect(input(stage, "userId").value).to.equal(credentials.userId);
    expect(stage.all('[aria-invalid="true"]'), "neither of the two is blamed").to.have.length(0);
    await stage.fills("password", "");
    await stage.clicks(ja.signIn);
    expect(stage.text).not.to.include(ja.signInFailed);
    expect(stage.text).to.include(ja.passwordFaults.missing);
  });

  const refusals: readonly (readonly [string, number, string, object, string])[] = [
    [
      "locked for 14 minutes",
      429,
      "sign-in-locked",
      { retryAfterSeconds: 781 },
      ja.signInLocked(14),
    ],
    ["locked", 429, "sign-in-locked", {}, ja.signInLocked(undefined)],
    ["too busy", 429, "rate-limited", { retryAfterSeconds: 45 }, ja.serviceBusy(1)],
    ["refused otherwise", 400, "malformed-request", {}, ja.signInRefused],
  ];
  for (const [what, status, code, more, text] of refusals) {
    it(`says that it is ${what}, with the focus there`, async () => {
      const stage = await opens(refuses("signIn", status, code, more));
      await signsIn(stage, ja);
      await stage.sees(text);
      expect(focusedElement()?.id).to.equal("answer");
      expect(focusedElement()?.textContent).to.include(text);
    }).timeout(15_000);
  }

  it("tells whoever has forgotten that nothing is issued again, and how to reach the office", async () => {
    const stage = await opens();
    const section = stage.named(/./u, "section").at(-1)!;
    expect(section.textContent).to.include(ja.forgot).and.include(ja.contactBelow(ja.helpTitle));
  });

  it("offers to register only to whoever has agreed to the documents", async () => {
    const stage = await opens();
    await stage.clicks(ja.toRegistration);
    await stage.sees(ja.registerLead);
    Stage.closes();
    const stranger = await opens(undefined, ({ draft }) => ({
      step: "account",
      draft: { ...draft, consents: [] },
      entry: { kind: "manage" },
    }));
    expect(stranger.named(ja.toRegistration)).to.have.length(0);
    await stranger.clicks(ja.toTerms);
    expect(stranger.told).to.deep.equal([{ type: "restarted" }]);
  });

  it("goes on at once where a request waits, and can erase that request", async () => {
    const waits = ({ ready }: Facts): FlowState => ({
      step: "account",
      draft: ready,
      entry: { kind: "session-ended" },
    });
    const stage = await opens(accepts("signIn"), waits);
    expect(stage.text).to.include(ja.sessionEndedKept);
    await stage.fills("userId", "hanako.2026");
    await stage.fills("password", "a password");
    await stage.clicks(ja.erase);
    for (const id of ["userId", "password"]) expect(input(stage, id).value, id).to.equal("");
    expect(stage.told).to.deep.equal([{ type: "personal-data-erased" }]);
    expect(focusedElement()?.id).to.equal("title");
    await signsIn(stage, ja);
    await stage.waitsFor(() => stage.told.length === 3, "the flow to be told");
    expect(stage.told.slice(1)).to.deep.equal([
      { type: "session-changed" },
      { type: "account-passed" },
    ]);
  });

  it("begins anew, with its heading, when somebody signs out at the same screen", async () => {
    const stage = await opens();
    await stage.fills("userId", "hanako.2026");
    await stage.becomes({
      step: "account",
      draft: { consents: [], eligibility: [], form: {} },
      entry: { kind: "signed-out" },
    });
    await stage.sees(ja.signInTitles["signed-out"]);
    expect(focusedElement()?.textContent.trim()).to.equal(ja.signInTitles["signed-out"]);
    expect(input(stage, "userId").value).to.equal("");
  });

  it("keeps what is being typed when the language changes", async () => {
    const stage = await opens();
    await stage.fills("userId", "hanako", { silently: true });
    await stage.fills("password", "half a phra", { silently: true });
    await stage.speaks("en");
    await stage.sees("Sign in");
    expect([input(stage, "userId").value, input(stage, "password").value]).to.deep.equal([
      "hanako",
      "half a phra",
    ]);
  });
});
