import { expect } from "@open-wc/testing";
import type { FlowState } from "../../../src/flow/state.ts";
import {
  accepts,
  credentials,
  goesToRegistration,
  loses,
  refuses,
  registers,
  registrationTyped,
} from "../../../demo/gallery/states/account-answers.ts";
import { withoutPauses } from "../../support/fake-fetch.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import { focusedElement } from "../../support/page.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { descriptionOf, inOneLine } from "../../support/view-page.ts";
import { Stage } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

const asked = ({ draft }: Facts): FlowState => ({
  step: "account",
  draft,
  entry: { kind: "sign-in" },
});
const input = (stage: Stage, id: string) => stage.one<HTMLInputElement>(`#${id}`);
const opens = (prepare?: ReturnType<typeof accepts>) =>
  Stage.opens("kanazawa", { state: asked, focusOnEntry: true, ...(prepare ? { prepare } : {}) });

describe("the registration", () => {
  withoutPauses();
  beforeEach(() => ownerLines());
  afterEach(() => {
    leaveConsole();
    Stage.closes();
  });

  it("says before the form what the data is for, asks for the password once, and counts nothing but its length", async () => {
    const stage = await opens();
    await goesToRegistration(stage, ja);
    expect(focusedElement()?.textContent.trim()).to.equal(ja.registerTitle);
    expect(stage.text.indexOf(ja.purposeTitle)).to.be.above(0);
    expect(stage.text.indexOf(ja.purposeTitle)).to.be.below(
      stage.text.indexOf(inOneLine(ja.userIdHint)),
    );
    expect(stage.all('input[type="password"]')).to.have.length(1);
    expect(input(stage, "password").autocomplete).to.equal("new-password");
    expect(descriptionOf(input(stage, "password"))).to.equal(ja.newPasswordHint(15));
    expect(descriptionOf(input(stage, "email"))).to.equal(inOneLine(ja.registrationEmailHint));
  });

  it("sends the person, the documents agreed to and the language, and says where the mail went", async () => {
    const heard: Request[] = [];
    const stage = await opens(accepts("register", {}, heard));
    await registers(stage, ja);
    await stage.sees("hanako@example.jp に仮登録のメールを送りました。");
    expect(stage.text).to.include("11月17日(火) 11:00までに");
    expect(focusedElement()?.textContent.trim()).to.equal(ja.registrationSentTitle);
    const sent = (await heard[0]?.json()) as Record<string, unknown>;
    expect(sent).to.include({ office: "kanazawa", language: "ja", ...credentials });
    expect(sent["applicant"]).to.deep.equal({
      name: "職業 花子",
      address: "石川県金沢市見本町1-1",
      email: "hanako@example.jp",
    });
    expect((sent["consents"] as unknown[]).length).to.equal(stage.facts.office.consents.length);
    expect(heard[0]?.headers.get("idempotency-key")).to.match(/^[\da-f-]{36}$/u);
    expect(stage.told).to.deep.equal([]);
  });

  it("finds every fault before anything is sent", async () => {
    const stage = await opens();
    await goesToRegistration(stage, ja);
    await stage.fills("userId", "abc");
    await stage.fills("password", "short");
    await stage.fills("email", "hanako@");
    await stage.clicks(ja.register);
    expect(focusedElement()?.id).to.equal("error-summary");
    expect(stage.all("#error-summary a").map((link) => link.textContent.trim())).to.deep.equal([
      ja.userIdFaults["not-a-user-id"],
      ja.passwordTooShort(15),
      ja.faults.missing("氏名"),
      ja.faults.missing("住所"),
      ja.faults["not-an-email"]("メールアドレス"),
    ]);
    await stage.presses(ja.passwordTooShort(15));
    expect(focusedElement()?.id).to.equal("password");
  });

  it("refuses the ID for a password", async () => {
    const stage = await opens();
    await goesToRegistration(stage, ja);
    await stage.fills("userId", "hanako.shokugyo");
    await stage.fills("password", "Hanako.Shokugyo");
    await stage.clicks(ja.register);
    expect(descriptionOf(input(stage, "password"))).to.include(ja.passwordFaults["same-as-id"]);
  });

  it("shows the server's refusals at their inputs, and keeps all that was typed", async () => {
    const stage = await opens(
      refuses("register", 422, "validation-failed", {
        errors: [
          { pointer: "/password", code: "too-common" },
          { pointer: "/applicant/email", code: "not-an-email" },
        ],
      }),
    );
    await registers(stage, ja);
    await stage.sees(ja.passwordFaults["too-common"]);
    expect(focusedElement()?.id).to.equal("error-summary");
    expect(descriptionOf(input(stage, "email"))).to.include(ja.refusedField("メールアドレス"));
    for (const [id, value] of Object.entries(registrationTyped)) {
      expect(input(stage, id).value, id).to.equal(value);
    }
  });

  it("tells of a refusal that is about no field", async () => {
    const stage = await opens(refuses("register", 400, "malformed-request"));
    await registers(stage, ja);
    await stage.sees(ja.registrationRefused);
    expect(focusedElement()?.id).to.equal("answer");
  });

  it("hands the form to the flow when the documents have changed, without the password", async () => {
    const stage = await opens(refuses("register", 409, "terms-outdated"));
    await registers(stage, ja);
    await stage.waitsFor(() => stage.told.length > 0, "the flow to be told");
    const { password: _, userId, ...person } = registrationTyped;
    const [told] = stage.told;
    expect(told?.type).to.equal("consents-outdated");
    expect(told)
      .to.have.property("form")
      .that.includes({ ...person, username: userId });
    expect(JSON.stringify(stage.told)).not.to.include(credentials.password);
  });

  it("never calls a lost answer a failure, and sends the very same again", async () => {
    const heard: Request[] = [];
    const stage = await opens(loses("register"));
    await registers(stage, ja);
    await stage.sees(ja.registrationUnknown);
    expect(focusedElement()?.textContent.trim()).to.equal(ja.registrationUnknownTitle);
    expect(stage.all("input"), "no password is left on the page").to.have.length(0);
    accepts("register", {}, heard)(stage.server, stage.facts);
    await stage.speaks("en");
    await stage.clicks("Send once more and see the result");
    await stage.sees("You are not registered yet");
    expect(await heard[0]?.json()).to.include({ ...credentials, language: "ja" });
  });

  it("keeps the person's own words for another try, and no password", async () => {
    const stage = await opens(accepts("register"));
    await registers(stage, ja);
    await stage.sees(ja.registrationSentTitle);
    await stage.clicks(ja.changeRegistration);
    await stage.sees(ja.registerLead);
    expect(input(stage, "name").value).to.equal("職業 花子");
    expect(input(stage, "userId").value).to.equal(credentials.userId);
    expect(input(stage, "password").value).to.equal("");
  });

  it("erases what was typed, password included, and says so", async () => {
    const stage = await opens(accepts("register"));
    await goesToRegistration(stage, ja);
    const all = { ...registrationTyped, ...credentials };
    for (const [id, value] of Object.entries(all)) await stage.fills(id, value);
    await stage.presses(ja.erase);
    expect(stage.told).to.deep.equal([{ type: "personal-data-erased" }]);
    for (const id of Object.keys(all)) expect(input(stage, id).value, id).to.equal("");
    expect(stage.text).to.include(ja.erased);
    expect(focusedElement()?.id).to.equal("title");
  });

  it("asks whether an address is a slip, and sends it all the same", async () => {
    const stage = await opens(accepts("register"));
    await goesToRegistration(stage, ja);
    for (const [id, value] of Object.entries(registrationTyped)) await stage.fills(id, value);
    await stage.fills("email", "hanako@gmial.com");
    input(stage, "email").dispatchEvent(new Event("change", { bubbles: true }));
    await stage.sees(ja.askEmail("hanako@gmail.com"));
    await stage.clicks(ja.register);
    await stage.sees("hanako@gmial.com に仮登録のメールを送りました。");
  });
});
