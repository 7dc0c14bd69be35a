import { linkLookup } from "../../../src/contract/link-lookup.ts";
import { lookup } from "../../../src/contract/receipt.ts";
import { book, bookAndConfirm, follow, lookUp, type Booked } from "../booking.ts";
import { NotChecked, type Check } from "../check.ts";
import { consentsOf } from "../consents.ts";
import { expectEqual, expectShape, expectStatus } from "../expect.ts";
import { textAt, valueAt, without } from "../json.ts";
import { latestToken, tokenIn } from "../mails.ts";
import type { OfficeContext } from "../office-context.ts";
import { reconsents, revise } from "../revisions.ts";

const guide = "links-in-mails";
const hint = "POST booking-links/lookup answers {action, booking} and writes nothing.";
const LOOKUPS = 3;

/** Whatever a lookup could have changed: the booking as its applicant sees it, the seats, the mails. */
async function stateOf(office: OfficeContext, booked: Booked) {
  const mails = (await office.test.outbox()).length;
  const seats = await office.remainingAt(booked.slot);
  const json = without(await follow(office, booked), "serverTime", "token", "expiresAt");
  const booking = booked.number ? valueAt(json, "booking") : json;
  return { booking: without(booking, "serverTime"), seats, mails };
}

async function expectOnlyTold(
  office: OfficeContext,
  booked: Booked,
  [action, token]: readonly [action: "confirm" | "cancel" | "agree", token: string],
): Promise<void> {
  const before = await stateOf(office, booked);
  for (let looked = 0; looked < LOOKUPS; looked += 1) {
    const answer = await office.client.post("/booking-links/lookup", { token });
    expectStatus(answer, 200, `the ${action} link`);
    expectShape(linkLookup, answer, "a lookup");
    expectEqual(textAt(answer.json, "action"), action, "the action");
    expectEqual(textAt(answer.json, "booking.id"), booked.id, "the booking's id");
    const status = textAt(before.booking, "status");
    expectEqual(textAt(answer.json, "booking.status"), status, "the status");
  }
  const now = await stateOf(office, booked);
  expectEqual(now, before, `as before ${LOOKUPS} lookups of the ${action} link:`);
}

/** A booking that stands, with its link to cancel. @throws {NotChecked} where its mails have none */
async function withCancelLink(office: OfficeContext) {
  if (office.profile.procedure.kind === "email-link") {
    const { booked } = await bookAndConfirm(office);
    return { booked, token: latestToken(await office.mailsTo(booked.email), "cancel") };
  }
  const booked = await book(office);
  await office.test.act(booked.id, "accept");
  const mails = booked.email ? await office.mailsTo(booked.email) : [];
  const token = mails.flatMap((mail) => tokenIn(mail, "cancel") ?? []).at(-1);
  if (token === undefined) throw new NotChecked("the mails of a booking have no link to cancel it");
  return { booked, token };
}

export const lookupChecks: readonly Check[] = [
  {
    id: "link.lookup",
    title: "Looking a confirm link up says what it would do, and does nothing",
    guide,
    hint,
    scope: "office",
    needs: { procedure: ["email-link"], testInterface: true },
    run: async (office) => {
      const booked = await book(office);
      const token = latestToken(await office.mailsTo(booked.email), "confirm");
      await expectOnlyTold(office, booked, ["confirm", token]);
      const confirmed = await office.client.post("/booking-links/confirm", { token });
      expectStatus(confirmed, 200, "confirming after the lookups");
      await expectOnlyTold(office, booked, ["confirm", token]);
    },
  },
  {
    id: "link.lookup-cancel",
    title: "Looking a cancel link up cancels nothing, neither before the press nor after it",
    guide,
    hint,
    scope: "office",
    needs: {
      procedure: ["email-link", "office-reply"],
      testInterface: true,
      office: ({ cancellation }) =>
        cancellation.before.includes("online") ? undefined : "it cannot be cancelled online",
    },
    run: async (office) => {
      const { booked, token } = await withCancelLink(office);
      await expectOnlyTold(office, booked, ["cancel", token]);
      const pressed = await office.client.post("/booking-links/cancel", { token });
      expectStatus(pressed, 200, "cancelling after the lookups");
      expectEqual(textAt(pressed.json, "status"), "cancelled", "the status");
      await expectOnlyTold(office, booked, ["cancel", token]);
    },
  },
  {
    id: "link.lookup-agree",
    title: "Looking an agree link up agrees to nothing",
    guide,
    hint,
    scope: "office",
    needs: reconsents,
    run: async (office) => {
      const booked = await book(office);
      await revise(office);
      const token = latestToken(await office.mailsTo(booked.email), "agree");
      await expectOnlyTold(office, booked, ["agree", token]);
      const consents = await consentsOf(office);
      const pressed = await office.client.post("/booking-links/agree", { token, consents });
      expectStatus(pressed, 200, "agreeing after the lookups");
      await expectOnlyTold(office, booked, ["agree", token]);
    },
  },
  {
    id: "receipt.lookup",
    title: "Looking a receipt up leaves its booking as it is",
    guide: "receipt",
    hint: "POST booking-lookups tells, and hands out a token; only a press with that token cancels.",
    scope: "office",
    needs: { procedure: ["receipt"], testInterface: true },
    run: async (office) => {
      const booked = await book(office);
      const before = await stateOf(office, booked);
      for (let looked = 0; looked < LOOKUPS; looked += 1) {
        expectShape(lookup, await lookUp(office, booked), "a lookup");
      }
      expectEqual(await stateOf(office, booked), before, `as before ${LOOKUPS} lookups:`);
    },
  },
];
