import { expect } from "@open-wc/testing";
import { session } from "../../src/contract/account.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  ownBookings,
  PASSWORD,
  register,
  registrationBody,
  signOut,
  signUp,
  signUpOnly,
  trySignIn,
} from "./support/accounts.ts";
import { ask, expectProblem, holdsTo, post, startServer } from "./support/server.ts";

const ID = "shiro.kanazawa";
const WRONG = "kenrokuen no ame 7";

describe("signing in", () => {
  before(loadTemporal);

  it("brings a token, of which a hash is kept", async () => {
    const api = startServer();
    await signUpOnly(api);
    const reply = await trySignIn(api, ID);
    expect(reply.status).to.equal(201);
    expect(reply.headers.get("cache-control")).to.equal("no-store");
    const { token } = holdsTo(session, reply.json);
    expect(reply.json.expiresAt).to.equal("2026-04-27T00:30:00+00:00");
    expect(JSON.stringify(api.backend.state)).not.to.contain(token);
  });

  it("takes the password in any width that a keyboard writes it", async () => {
    const api = startServer();
    await signUpOnly(api);
    const wide = PASSWORD.replaceAll(/[!-~]/gu, (c) =>
      String.fromCodePoint(c.charCodeAt(0) + 0xfee0),
    );
    expect(wide).not.to.equal(PASSWORD);
    expect((await trySignIn(api, ID, wide)).status).to.equal(201);
    expectProblem(await trySignIn(api, ID, PASSWORD.toUpperCase()), 401, "sign-in-failed");
    expectProblem(await trySignIn(api, ID, `${PASSWORD} `), 401, "sign-in-failed");
  });

  it("answers an unknown ID, a wrong password and an incomplete registration alike", async () => {
    const api = startServer();
    await signUpOnly(api);
    const goro = {
      userId: "goro",
      applicant: { name: "五郎", address: "金沢市", email: "g@example.jp" },
    };
    await register(api, await registrationBody(api, goro));
    const replies = [
      await trySignIn(api, ID, WRONG),
      await trySignIn(api, "nobody", PASSWORD),
      await trySignIn(api, "goro", PASSWORD),
    ];
    for (const reply of replies) {
      expectProblem(reply, 401, "sign-in-failed");
      expect(reply.text).to.equal(replies[0]?.text);
    }
  });

  it("is locked after five wrong tries in 15 minutes, whether or not the ID exists", async () => {
    for (const userId of [ID, "nobody"]) {
      const api = startServer();
      await signUpOnly(api);
      for (let tried = 0; tried < 5; tried += 1) {
        expectProblem(await trySignIn(api, userId, WRONG), 401, "sign-in-failed");
      }
      const locked = await trySignIn(api, userId);
      expectProblem(locked, 429, "sign-in-locked");
      expect(locked.json.retryAfterSeconds).to.equal(900);
      api.clock.advance({ minutes: 14, seconds: 59 });
      expectProblem(await trySignIn(api, userId), 429, "sign-in-locked");
      api.clock.advance({ seconds: 1 });
      expect((await trySignIn(api, userId)).status).to.equal(userId === ID ? 201 : 401);
    }
  });

  it("does not lock for five wrong tries spread over more than 15 minutes", async () => {
    const api = startServer();
    await signUpOnly(api);
    for (let tried = 0; tried < 6; tried += 1) {
      expectProblem(await trySignIn(api, ID, WRONG), 401, "sign-in-failed");
      api.clock.advance({ minutes: 4 });
    }
    expect((await trySignIn(api, ID)).status).to.equal(201);
  });

  it("is a strict request", async () => {
    const api = startServer();
    const reply = await post(api, "/sessions", { userId: ID, password: PASSWORD, remember: true });
    expectProblem(reply, 422, "validation-failed");
    expect(reply.json.errors).to.deep.equal([{ pointer: "/remember", code: "unknown-member" }]);
  });
});

describe("a session", () => {
  before(loadTemporal);

  it("ends half an hour after the last call, to the second", async () => {
    const api = startServer();
    const account = await signUp(api);
    api.clock.advance({ minutes: 30 });
    expect((await ownBookings(api, account)).status).to.equal(200);
    api.clock.advance({ minutes: 30 });
    expect((await ownBookings(api, account)).status).to.equal(200);
    api.clock.advance({ minutes: 30, seconds: 1 });
    const ended = await ownBookings(api, account);
    expectProblem(ended, 401, "session-ended");
    expect(ended.headers.get("www-authenticate")).to.equal("Bearer");
  });

  it("ends after eight hours however often it is used", async () => {
    const api = startServer();
    const account = await signUp(api);
    for (let minutes = 0; minutes < 480; minutes += 30) {
      api.clock.advance({ minutes: 30 });
      expect((await ownBookings(api, account)).status).to.equal(200);
    }
    api.clock.advance({ seconds: 1 });
    expectProblem(await ownBookings(api, account), 401, "session-ended");
  });

  it("is over with signing out, which may be repeated; another one goes on", async () => {
    const api = startServer();
    const account = await signUp(api);
    const other = (await trySignIn(api, ID)).json;
    const out = await signOut(api, account);
    expect(`${out.status}${out.text}`).to.equal("204");
    expect((await signOut(api, account)).status).to.equal(204);
    expectProblem(await ownBookings(api, account), 401, "session-ended");
    const headers = { authorization: `Bearer ${other.token}` };
    expect((await ownBookings(api, { ...account, headers })).status).to.equal(200);
  });

  it("is asked for by everything that is a person's own", async () => {
    const api = startServer();
    for (const headers of [
      {},
      { authorization: "Bearer nothing" },
      { authorization: "Basic eA==" },
    ]) {
      const list = await ask(api, "GET", "/me/bookings", { headers });
      const cancel = await ask(api, "POST", "/me/bookings/x/cancellation", { headers });
      expectProblem(list, 401, "session-ended");
      expectProblem(cancel, 401, "session-ended");
    }
    const reply = await ask(api, "GET", "/sessions");
    expectProblem(reply, 405, "method-not-allowed");
    expect(reply.headers.get("allow")).to.equal("POST, DELETE, OPTIONS");
  });
});
