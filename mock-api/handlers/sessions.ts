import type { HttpHandler } from "msw";
import { sessionRequest } from "../../src/contract/account.ts";
import { toRfc3339 } from "../../src/contract/codecs.ts";
import { privateJson } from "../answers.ts";
import { isPassword, nobodysPassword } from "../passwords.ts";
import { Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { closeSession, openSession } from "../sessions.ts";
import { countWrongTry, forgetTries, judgeTries } from "../wrong-tries.ts";

export function sessionHandlers(route: Router): HttpHandler[] {
  return [route("/sessions", { POST: signIn, DELETE: signOut })];
}

/** An unknown ID, a wrong password and a registration not yet completed are answered alike, and as slowly. */
async function signIn({ request, backend }: Call): Promise<Response> {
  const { userId, password } = check(sessionRequest, await readJson(request));
  return await backend.write(async () => {
    const on = `sign-in ${userId}`;
    judgeTries(on, "sign-in-locked", backend);
    const account = backend.state.accounts.find(
      (each) => each.userId === userId && each.activatedAt !== undefined,
    );
    const right = await isPassword(password, account?.password ?? nobodysPassword);
    if (!account || !right) {
      countWrongTry(on, backend);
      throw new Refusal("sign-in-failed");
    }
    forgetTries(on, backend);
    const { token, expiresAt } = await openSession(account, backend);
    return privateJson(
      {
        token,
        expiresAt: toRfc3339(expiresAt, "UTC"),
        serverTime: toRfc3339(backend.now(), "UTC"),
      },
      201,
    );
  });
}

function signOut({ request, backend }: Call): Promise<Response> {
  return backend.write(async () => {
    await closeSession(request, backend);
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  });
}
