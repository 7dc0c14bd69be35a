import { linkExpiresAt } from "../../../src/domain/booking.ts";
import { book, bookAndConfirm, bodyFor, send, statusOf } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { instantAt, textAt } from "../json.ts";
import { latestCode, latestToken } from "../mails.ts";
import { cancelsByLink } from "../procedures.ts";
import { scan } from "../scan.ts";
import { expectSeatsFree } from "../seats.ts";

const guide = "links-in-mails";
const byLink = { procedure: ["email-link"], testInterface: true } as const;

export const linkChecks: readonly Check[] = [
  {
    id: "link.mail",
    title: "The first mail has a link of 128 random bits in a fragment, and a code of six digits",
    guide,
    hint: "…#hw-booking/{office}/confirm/{token} with 22 or more characters of base64url, and the code beside it.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const first = await book(office);
      const mails = await office.mailsTo(first.email);
      expectEqual(mails.length, 1, "mails of a request:");
      const token = latestToken(mails, "confirm");
      expectThat(
        /^[\w-]{22,256}$/u.test(token),
        "22 to 256 characters of base64url",
        `${token.length}`,
      );
      expectThat(/^\d{6}$/u.test(latestCode(mails)), "six digits", "something else");
      const other = await book(office);
      const next = latestToken(await office.mailsTo(other.email), "confirm");
      expectThat(next !== token, "another token for another booking", "the same");
      expectThat(
        !first.answer.text.includes(token),
        "no link's token in the answer",
        "it is there",
      );
    },
  },
  {
    id: "link.page",
    title: "Which page a link opens, no request decides",
    guide,
    hint: "Take the page's address from your configuration; never from Host, Origin, Referer or Forwarded.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const { slot } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      const evil = "kit-evil.example";
      const headers = {
        origin: `https://${evil}`,
        referer: `https://${evil}/page.html`,
        "x-forwarded-host": evil,
        "x-forwarded-proto": "https",
        forwarded: `host=${evil};proto=https`,
      };
      const answer = await send(office, body, { headers });
      expectStatus(answer, 201);
      const mails = await office.mailsTo(body.applicant.email ?? "");
      const told = mails.flatMap(({ links, text }) => [...links, text]);
      expectThat(
        !told.some((each) => each.includes(evil)),
        "links to the configured page",
        `one to ${evil}`,
      );
    },
  },
  {
    id: "link.scanner",
    title: "A mail scanner's GET and HEAD of every address of a link change nothing",
    guide,
    hint: "Only POST acts. Scanners open links, and try addresses that look like them.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      const token = latestToken(await office.mailsTo(booked.email), "confirm");
      await scan(office, token, booked.email);
      expectEqual(await statusOf(office, booked), "provisional", "the status after the scanner:");
      const confirmed = await office.client.post("/booking-links/confirm", { token });
      expectStatus(confirmed, 200, "the link still works after the scanner");
      if (!cancelsByLink(office.profile)) return;
      const cancel = latestToken(await office.mailsTo(booked.email), "cancel");
      await scan(office, cancel, booked.email);
      expectEqual(await statusOf(office, booked), "confirmed", "the status after the scanner:");
    },
  },
  {
    id: "link.confirm",
    title: "Confirming may be repeated, and the second time sends no second mail",
    guide,
    hint: "What is confirmed stays confirmed: 200 with the booking again.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const { booked, token, answer } = await bookAndConfirm(office);
      expectEqual(textAt(answer.json, "status"), "confirmed", "the status");
      expectEqual(textAt(answer.json, "id"), booked.id, "the booking's id");
      const mails = (await office.mailsTo(booked.email)).length;
      expectThat(mails >= 2, "a mail that it is booked", "none");
      const again = await office.client.post("/booking-links/confirm", { token });
      expectStatus(again, 200, "confirming again");
      expectEqual(textAt(again.json, "status"), "confirmed", "the status again:");
      expectEqual((await office.mailsTo(booked.email)).length, mails, "as many mails as before:");
    },
  },
  {
    id: "link.unknown",
    title: "A token that nobody was sent is unknown to every call",
    guide,
    hint: "404 link-unknown.",
    scope: "office",
    needs: { procedure: ["email-link"] },
    run: async ({ client }) => {
      const token = "kit_has_no_such_token_0000";
      for (const call of ["lookup", "confirm", "cancel"]) {
        expectProblem(await client.post(`/booking-links/${call}`, { token }), "link-unknown", call);
      }
    },
  },
  {
    id: "link.expiry",
    title:
      "A link works up to the second of confirmBy, and a second later no more; the seat is free then",
    guide,
    hint: "Work the status out when you read: 410 link-expired, and the seat is offered again, without a job that must come first.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const inTime = await book(office);
      const { slot, remaining } = await office.takeSlot();
      const late = await book(office, { slot });
      const [first, second] = [
        latestToken(await office.mailsTo(inTime.email), "confirm"),
        latestToken(await office.mailsTo(late.email), "confirm"),
      ];
      const until = await confirmByOf(office, late);
      await office.setClock(until);
      const confirmed = await office.client.post("/booking-links/confirm", { token: first });
      expectStatus(confirmed, 200, "at confirmBy itself");
      await office.setClock(until.add({ seconds: 1 }));
      const lookup = await office.client.post("/booking-links/lookup", { token: second });
      expectProblem(lookup, "link-expired", "a second after confirmBy, looked up");
      const answer = await office.client.post("/booking-links/confirm", { token: second });
      expectProblem(answer, "link-expired", "a second after confirmBy");
      expectEqual(await statusOf(office, late), "expired", "the status");
      await expectSeatsFree(office, slot, remaining);
    },
  },
];

async function confirmByOf(
  office: Parameters<typeof statusOf>[0],
  { slot, answer }: Awaited<ReturnType<typeof book>>,
): Promise<Temporal.Instant> {
  const { procedure } = office.profile;
  const told = instantAt(answer.json, "confirmBy");
  if (procedure.kind !== "email-link") return told;
  const accepted = instantAt(answer.json, "acceptedAt");
  const wanted = linkExpiresAt(accepted, procedure.linkMinutes, slot.start, office.profile);
  expectEqual(
    office.toWire(told),
    office.toWire(wanted),
    "confirmBy by linkMinutes and deadlines:",
  );
  return told;
}
