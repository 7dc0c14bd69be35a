import { expect } from "@open-wc/testing";
import { activation, registration } from "../../src/contract/account.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import { PASSWORD, register, registrationBody, signUpOnly, trySignIn } from "./support/accounts.ts";
import { latestMail, linkIn } from "./support/applicant.ts";
import { kanagawa, kanazawa, mailsTo, reviseTerms, shiro, subjectsTo } from "./support/offices.ts";
import { expectProblem, holdsTo, post, startServer } from "./support/server.ts";

async function faultsOf(api: MockApi, changes: object): Promise<string[]> {
  const reply = await register(api, await registrationBody(api, changes));
  expectProblem(reply, 422, "validation-failed");
  return reply.json.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
}

const activate = (api: MockApi, token: string) => post(api, "/accounts/activation", { token });

describe("a registration", () => {
  before(loadTemporal);

  it("is provisional, and its mail says so and leads to the page", async () => {
    const api = startServer();
    const reply = await register(api, await registrationBody(api));
    expect(reply.status).to.equal(202);
    holdsTo(registration, reply.json);
    expect(reply.json).to.deep.equal({
      userId: "shiro.kanazawa",
      activateBy: "2026-04-27T10:00:00+09:00",
      serverTime: "2026-04-27T09:00:00+09:00",
    });
    const mail = latestMail(api);
    expect(mail.to).to.equal(shiro.email);
    expect(mail.subject).to.contain("まだ利用者登録は完了していません");
    expect(mail.text).to.contain("2026年4月27日月曜日 10:00まで");
    expect(linkIn(mail)).to.deep.include({ office: kanazawa, action: "activate" });
    expectProblem(await trySignIn(api, "shiro.kanazawa"), 401, "sign-in-failed");
  });

  it("keeps of the password a slow, salted hash alone, and of the link a hash", async () => {
    const api = startServer();
    await register(api, await registrationBody(api));
    await register(
      api,
      await registrationBody(api, {
        userId: "goro",
        applicant: { ...shiro, email: "goro@example.jp" },
      }),
    );
    const kept = JSON.stringify({ ...api.backend.state, outbox: [] });
    expect(kept)
      .not.to.contain(PASSWORD)
      .and.not.to.contain(linkIn(latestMail(api)).token);
    const [one, other] = api.backend.state.accounts;
    expect(one?.password.rounds).to.be.at.least(20_000);
    expect(one?.password.hash).not.to.equal(other?.password.hash);
  });

  it("tells nobody but the mailbox that an address has an account", async () => {
    const api = startServer();
    await signUpOnly(api, { applicant: { ...shiro, email: "Shiro@Example.jp" } });
    const applicant = { ...shiro, email: "SHIRO@example.jp" };
    const again = await register(api, await registrationBody(api, { userId: "shiro2", applicant }));
    const fresh = await register(
      api,
      await registrationBody(api, {
        userId: "goro",
        applicant: { ...shiro, email: "goro@example.jp" },
      }),
    );
    expect(again.status).to.equal(fresh.status);
    expect({ ...again.json, userId: "" }).to.deep.equal({ ...fresh.json, userId: "" });
    const [told] = mailsTo(api, applicant.email);
    expect(told?.subject).to.contain("登録済み");
    expect(told?.links).to.be.empty;
    expect(told?.text).not.to.contain("shiro.kanazawa");
  });

  it("keeps its user ID also when the address has an account: a second try must not tell", async () => {
    const api = startServer();
    await signUpOnly(api);
    await register(api, await registrationBody(api, { userId: "shiro2" }));
    const other = { userId: "shiro2", applicant: { ...shiro, email: "other@example.jp" } };
    expect(await faultsOf(api, other)).to.deep.equal(["/userId taken"]);
    expectProblem(await trySignIn(api, "shiro2"), 401, "sign-in-failed");
    api.clock.advance({ minutes: 61 });
    expect((await register(api, await registrationBody(api, other))).status).to.equal(202);
  });

  it("names every fault of ID, password and person by its pointer", async () => {
    const api = startServer();
    const long = "kenrokuen no yuki";
    const cases: [object, string][] = [
      [{ userId: "ab" }, "/userId invalid"],
      [{ userId: "Shiro" }, "/userId invalid"],
      [{ password: "kenrokuen-yuki" }, "/password too-short"],
      [{ password: `${long}${"雪".repeat(112)}` }, "/password too-long"],
      [{ password: "passwordpassword" }, "/password too-common"],
      [{ password: "123456789012345" }, "/password too-common"],
      [{ password: "abcabcabcabcabc" }, "/password too-common"],
      [{ userId: "shiro.kanazawa.jp", password: "Shiro.Kanazawa.JP" }, "/password same-as-id"],
      [{ userId: "shiro", password: "shiro" }, "/password same-as-id"],
      [{ applicant: { ...shiro, address: undefined } }, "/applicant/address missing"],
      [{ applicant: { ...shiro, phone: "09012345678" } }, "/applicant/phone not-asked"],
      [{ applicant: { ...shiro, email: "shiro" } }, "/applicant/email not-an-email"],
      [{ office: kanagawa }, "/office no-accounts"],
      [{ admin: true }, "/admin unknown-member"],
      [{ password: undefined }, "/password missing"],
    ];
    for (const [changes, fault] of cases) {
      expect(await faultsOf(api, changes)).to.deep.equal([fault]);
    }
    const both = await faultsOf(api, { password: "short", applicant: {} });
    expect(both).to.deep.equal([
      "/password too-short",
      "/applicant/name missing",
      "/applicant/address missing",
      "/applicant/email missing",
    ]);
    expect(api.backend.state.accounts).to.be.empty;
    expect(api.outbox()).to.be.empty;
  });

  it("takes any passphrase that is long enough: spaces, kanji, emoji, no rule of composition", async () => {
    for (const password of [
      "兼六園の雪つりを見に行きたいな",
      "aaaa bbbb cccc dddd",
      "🍡".repeat(7) + "だんごのうた♪お茶",
    ]) {
      const api = startServer();
      await signUpOnly(api, { password });
      expect((await trySignIn(api, "shiro.kanazawa", password)).status).to.equal(201);
    }
  });

  it("counts the password's characters as they are kept: half-width kana is not longer", async () => {
    const api = startServer();
    expect(await faultsOf(api, { password: "ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞ雪" })).to.deep.equal(["/password too-short"]);
  });

  it("keeps hostile texts as they are", async () => {
    const api = startServer();
    const name = `"><img src=x onerror=alert(1)> '; DROP TABLE`;
    const address = "${7*7}{{7*7}}<script>alert(1)</script>";
    await signUpOnly(api, { applicant: { ...shiro, name, address } });
    expect(api.backend.state.accounts[0]?.applicant).to.deep.include({ name, address });
    for (const { text, subject } of api.outbox()) {
      expect(text + subject)
        .not.to.contain(name)
        .and.not.to.contain(address);
    }
  });

  it("agrees to every document in its current version", async () => {
    const api = startServer();
    const body = await registrationBody(api);
    await reviseTerms(api, kanazawa, "kanazawa-office-terms", "2026-04-01");
    expectProblem(await register(api, body), 409, "terms-outdated");
    expectProblem(await register(api, { ...body, consents: [] }), 409, "terms-outdated");
    expect((await register(api, await registrationBody(api))).status).to.equal(202);
  });
});

describe("a registration's link", () => {
  before(loadTemporal);

  it("completes it, may be pressed twice, and sends one mail", async () => {
    const api = startServer();
    await register(api, await registrationBody(api));
    const { token } = linkIn(latestMail(api));
    const first = await activate(api, token);
    holdsTo(activation, first.json);
    expect(first.json.userId).to.equal("shiro.kanazawa");
    api.clock.advance({ hours: 3 });
    expect((await activate(api, token)).status).to.equal(200);
    const subjects = subjectsTo(api, shiro.email);
    expect(subjects).to.have.length(2);
    expect(subjects[1]).to.contain("利用者登録が完了しました");
    expect(latestMail(api).text).to.contain("まだ相談の予約はしていません");
    expect((await trySignIn(api, "shiro.kanazawa")).status).to.equal(201);
  });

  it("works to the second of its hour, and frees the ID after", async () => {
    const api = startServer();
    await register(api, await registrationBody(api));
    const { token } = linkIn(latestMail(api));
    const other = { applicant: { ...shiro, email: "other@example.jp" } };
    expect(await faultsOf(api, other)).to.deep.equal(["/userId taken"]);
    api.clock.set("2026-04-27T10:00:01+09:00");
    expectProblem(await activate(api, token), 410, "link-expired");
    expect((await register(api, await registrationBody(api, other))).status).to.equal(202);
    api.clock.set("2026-04-27T10:00:00+09:00");
    expect((await activate(api, token)).status).to.equal(200);
  });

  it("that nobody was sent is unknown, and so is one that does something else", async () => {
    const api = startServer();
    await register(api, await registrationBody(api));
    const { token } = linkIn(latestMail(api));
    expectProblem(await activate(api, "A".repeat(32)), 404, "link-unknown");
    expectProblem(await activate(api, ""), 404, "link-unknown");
    expectProblem(await post(api, "/booking-links/confirm", { token }), 404, "link-unknown");
  });

  it("of two registrations of one address works for the first that is completed", async () => {
    const api = startServer();
    await register(api, await registrationBody(api));
    const first = linkIn(latestMail(api)).token;
    await register(api, await registrationBody(api, { userId: "shiro2" }));
    const second = linkIn(latestMail(api)).token;
    expect((await activate(api, second)).json.userId).to.equal("shiro2");
    expectProblem(await activate(api, first), 410, "link-expired");
  });
});
