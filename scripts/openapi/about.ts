import { problemStatus, type ProblemCode } from "../../src/contract/problem.ts";
import { problemWords } from "./problems.ts";

/** What holds for every call; CommonMark. */
export const about = `
What a backend answers so that the booking widget \`<hw-online-booking>\` works with it. Generated from the
schemas in \`src/contract\`, which the widget, the mock and the tests share.

\`npm run mock-api\` serves all of it at \`http://127.0.0.1:8787/v1\`. Every example here is what the mock
answers on Monday, 27 April 2026 at 9:00 in Japan; the same files lie in \`docs/examples\`.

## Which calls an office needs

Every office: \`GET /offices/{office}\`, its terms, its availability, \`POST …/bookings\`,
\`GET …/booking-attempts/{key}\`. Beyond these, by \`procedure.kind\` of its profile:

| procedure | calls |
| --- | --- |
| \`office-reply\` | \`GET /bookings/{id}\`; with \`reconsent\`, \`/booking-links/lookup\` and \`/booking-links/agree\` |
| \`email-link\` | \`GET /bookings/{id}\`, \`…/messages\`, \`…/code\`; \`/booking-links/lookup\`, \`confirm\`, \`cancel\` |
| \`receipt\` | \`/booking-lookups\`, \`/booking-links/cancel\` |
| \`account\` | \`/accounts\`, \`/accounts/activation\`, \`/sessions\`, \`/me/bookings\` and its cancellation |
| \`mail\`, \`external\` | none: the profile and terms alone, which may also be a file beside the page |

\`GET /offices\` serves pages on which the visitor chooses the office; \`GET /health\` serves monitoring.

## Forms

- **Moments** are RFC 3339 with an offset, \`2026-05-07T10:00:00+09:00\`, without an RFC 9557 suffix. A time
  without an offset is a violation. Answers write the office's offset, or UTC where no office is meant.
- **Dates** are \`YYYY-MM-DD\`, **months** \`YYYY-MM\`, **times of day** \`HH:MM\`, all on the office's clock
  (\`timeZone\` of its profile).
- **Lengths** are whole numbers with the unit in their name: \`minutes\`, \`days\`, \`retryAfterSeconds\`.
- **Texts** are plain, never HTML. Those by language always have \`ja\`.
- **Requests are strict**: a member that is not in the schema is refused (\`additionalProperties: false\`).
- **Responses are open**: a client ignores members that it does not know, and reads \`null\` as absent. Where
  a schema has \`x-extensible-enum\`, a later version may send other words; a client tells those neutrally.
  A backend sends only the words listed.

## Headers

- \`Idempotency-Key\` (a UUID) on the two calls that create. Keep it *with* what was created, for 24 hours: the
  same key and payload → the same answer; another payload → \`idempotency-key-reused\`; none →
  \`idempotency-key-missing\`. Refusals are not kept.
- \`Cache-Control\`: public reads as stated, with an \`ETag\` (\`If-None-Match\` → 304); everything about a person
  \`no-store\`, problems too.
- \`Retry-After\` in seconds stands beside \`retryAfterSeconds\` in the body.
- **CORS**: \`Access-Control-Allow-Origin: *\` (no cookies or credentials are taken);
  \`Access-Control-Expose-Headers: ETag, Date, Retry-After\`; preflights allow \`GET, HEAD, POST, DELETE\` and
  \`content-type, authorization, idempotency-key\`.
- GET also answers HEAD. A GET or HEAD changes nothing, ever.
- No redirects: the widget follows none. Bodies over 1 MB are refused by it.

## Secrets

Tokens of links, flows and sessions have at least 128 random bits, are kept as hashes, and travel in bodies
or in \`Authorization\`, never in an address that reaches a server. A mail's link is
\`{page}#hw-booking/{office}/{confirm|cancel|agree|activate|receipt}/{token}\`: a fragment. Which page that is, is
the backend's setting, never a member of a request.

## Problems

Every refusal is problem details (RFC 9457) as \`application/problem+json\` with a \`code\`:

| code | status | when | what the widget does |
| --- | --- | --- | --- |
${problemTable()}

A 5xx without problem details may have committed something: the widget takes the outcome as unknown and
asks \`booking-attempts\`. Only \`booking-paused\` is certain not to have.
`.trim();

function problemTable(): string {
  return (Object.keys(problemStatus) as ProblemCode[])
    .map((code) => {
      const { when, client } = problemWords[code];
      return `| \`${code}\` | ${problemStatus[code]} | ${when} | ${client} |`;
    })
    .join("\n");
}

export const tags = [
  { name: "Offices", description: "What everybody may read before applying." },
  { name: "Bookings", description: "Apply, and follow what was applied for." },
  {
    name: "Links in mails",
    description:
      "A mail's link opens the office's page with a secret in the fragment; the page asks what it would do, and a person presses a button. Scanners that open links change nothing.",
  },
  { name: "Lookup by receipt", description: "Procedure `receipt`." },
  { name: "Accounts", description: "Procedure `account`." },
  { name: "Health", description: "For monitoring." },
];
