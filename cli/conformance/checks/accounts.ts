import { activation, registration } from "../../../src/contract/account.ts";
import { accountRules, newRegistrant, register, registeredAccount, signIn } from "../accounts.ts";
import type { Check } from "../check.ts";
import {
  expectEqual,
  expectFault,
  expectProblem,
  expectShape,
  expectStatus,
  expectThat,
} from "../expect.ts";
import { instantAt, textAt, without } from "../json.ts";
import { latestToken, tokenIn } from "../mails.ts";

const guide = "account";
const telling = "telling-nobody-what-they-must-not-know";
const account = { procedure: ["account"] } as const;
const accountAndMail = { ...account, testInterface: true } as const;

export const accountChecks: readonly Check[] = [
  {
    id: "account.register",
    title: "A registration is answered with 202 and until when its mail's link works",
    guide,
    hint: "202 {userId, activateBy, serverTime}, activateBy by the profile's linkMinutes.",
    scope: "office",
    needs: account,
    run: async (office) => {
      const registrant = await newRegistrant(office);
      const answer = await register(office, registrant);
      expectStatus(answer, 202);
      expectShape(registration, answer, "a registration");
      expectEqual(textAt(answer.json, "userId"), registrant.userId, "the user ID");
      const { linkMinutes } = accountRules(office);
      const minutes = instantAt(answer.json, "activateBy")
        .since(instantAt(answer.json, "serverTime"))
        .total("minutes");
      expectThat(
        Math.abs(minutes - linkMinutes) < 1,
        `activateBy in ${linkMinutes} minutes`,
        answer,
      );
    },
  },
  {
    id: "account.known-address",
    title: "A mail address that has an account gets the same answer; its mailbox is told",
    guide: telling,
    hint: "202 as for a new one. The mail says that there is an account; it has no link to complete another.",
    scope: "office",
    needs: accountAndMail,
    run: async (office) => {
      const known = await registeredAccount(office);
      const mails = (await office.mailsTo(known.email)).length;
      const toKnown = await register(office, await newRegistrant(office, { email: known.email }));
      const toNew = await register(office, await newRegistrant(office));
      expectStatus(toKnown, 202, "an address that has an account");
      expectStatus(toNew, 202, "a new address");
      const compared = (json: unknown) => without(json, "userId", "serverTime");
      expectEqual(compared(toKnown.json), compared(toNew.json), "the same answer but for the ID:");
      const sent = (await office.mailsTo(known.email)).slice(mails);
      expectThat(sent.length === 1, "one mail that says so", `${sent.length}`);
      const links = sent.filter((mail) => tokenIn(mail, "activate") !== undefined);
      expectEqual(links.length, 0, "links to complete a second account:");
    },
  },
  {
    id: "account.faults",
    title: "What is wrong with a registration is told by its pointer",
    guide,
    hint: "422 validation-failed: /userId taken, /password too-short, same-as-id or too-common, /applicant/… missing.",
    scope: "office",
    needs: account,
    run: async (office) => {
      const first = await newRegistrant(office);
      expectStatus(await register(office, first), 202);
      const next = await newRegistrant(office);
      const refused = async (changes: object, pointer: string, code?: string) =>
        expectFault(await register(office, { body: { ...next.body, ...changes } }), pointer, code);
      await refused({ userId: first.userId }, "/userId", "taken");
      await refused({ password: "short" }, "/password", "too-short");
      const long = `${next.userId}-as-long-as-a-password-must-be`.slice(0, 40);
      await refused({ userId: long, password: long }, "/password", "same-as-id");
      await refused({ kitUnknown: 1 }, "/kitUnknown");
      const [field] = accountRules(office).registration;
      if (!field) return;
      const applicant = without(next.body["applicant"], field.name);
      await refused({ applicant }, `/applicant/${field.name}`);
    },
  },
  {
    id: "account.key",
    title: "A registration is made once by its key",
    guide: "idempotency",
    hint: "As at POST bookings: the same answer to the same payload, 422 to another, 400 without a key.",
    scope: "office",
    needs: account,
    run: async (office) => {
      const registrant = await newRegistrant(office);
      const key = office.newKey();
      const first = await register(office, registrant, key);
      expectStatus(first, 202);
      const again = await register(office, registrant, key);
      expectStatus(again, 202, "the same key again");
      const kept = (json: unknown) => without(json, "serverTime");
      expectEqual(kept(again.json), kept(first.json), "the same answer:");
      const other = await register(office, await newRegistrant(office), key);
      expectProblem(other, "idempotency-key-reused", "another payload");
      const password = `${registrant.password}!`;
      const body = { ...registrant.body, password };
      expectProblem(
        await register(office, { body }, key),
        "idempotency-key-reused",
        "another password",
      );
      const none = await office.client.post("/accounts", (await newRegistrant(office)).body);
      expectProblem(none, "idempotency-key-missing");
    },
  },
  {
    id: "account.activation",
    title: "The mail's link completes the registration, repeatably; a scanner's GET does not",
    guide: "links-in-mails",
    hint: "POST accounts/activation {token}: 200 also the second time; 404 link-unknown for a token nobody was sent.",
    scope: "office",
    needs: accountAndMail,
    run: async (office) => {
      const registrant = await newRegistrant(office);
      expectStatus(await register(office, registrant), 202);
      const token = latestToken(await office.mailsTo(registrant.email), "activate");
      for (const address of ["", `?token=${token}`, `/${token}`]) {
        await office.client.get(`/accounts/activation${address}`);
        await office.client.call("HEAD", `/accounts/activation${address}`);
      }
      expectProblem(await signIn(office, registrant), "sign-in-failed", "after the scanner alone");
      for (const time of ["pressed once", "pressed again"]) {
        const answer = await office.client.post("/accounts/activation", { token });
        expectStatus(answer, 200, time);
        expectShape(activation, answer, "an activation");
        expectEqual(textAt(answer.json, "userId"), registrant.userId, "the user ID");
      }
      expectStatus(await signIn(office, registrant), 201, "signing in");
      const unknown = { token: "kit_has_no_such_token_0000" };
      expectProblem(await office.client.post("/accounts/activation", unknown), "link-unknown");
    },
  },
  {
    id: "account.expiry",
    title: "The registration's link works up to activateBy, and a second later no more",
    guide: "links-in-mails",
    hint: "410 link-expired; the ID is free again then.",
    scope: "office",
    needs: accountAndMail,
    run: async (office) => {
      const [inTime, late] = [await newRegistrant(office), await newRegistrant(office)];
      const answer = await register(office, inTime);
      expectStatus(answer, 202);
      expectStatus(await register(office, late), 202);
      const press = async (email: string) => {
        const token = latestToken(await office.mailsTo(email), "activate");
        return await office.client.post("/accounts/activation", { token });
      };
      const until = instantAt(answer.json, "activateBy");
      await office.setClock(until);
      expectStatus(await press(inTime.email), 200, "at activateBy itself");
      await office.setClock(until.add({ seconds: 1 }));
      expectProblem(await press(late.email), "link-expired", "a second after activateBy");
      expectProblem(await signIn(office, late), "sign-in-failed", "not completed");
    },
  },
];
