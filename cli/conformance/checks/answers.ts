import { problemStatus } from "../../../src/contract/problem.ts";
import { CheckFailure, NotChecked, type AnswersCheck } from "../check.ts";
import { told } from "../expect.ts";
import type { Answer, Exchange } from "../http-client.ts";
import { textAt, valueAt } from "../json.ts";

const guide = "headers";
const PRIVATE =
  /^\/(?:offices\/[^/]+\/(?:bookings|booking-attempts)\b|bookings\/|booking-links\/|booking-lookups|accounts|sessions|me\/)/u;
const LONGEST_BODY_BYTES = 1_000_000;
const EXAMPLES = 3;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
const EXPOSED = ["date", "etag", "retry-after"] as const;
/** Their way out is to wait, so they must say how long. */
const WAITS = new Set(["resend-too-soon", "lookup-locked", "sign-in-locked", "rate-limited"]);

/** @throws {CheckFailure} with the first few of those that do not hold */
function all(
  exchanges: readonly Exchange[],
  expected: string,
  holds: (exchange: Exchange) => boolean,
  show: (exchange: Exchange) => string = ({ answer }) => told(answer),
): void {
  if (exchanges.length === 0) throw new NotChecked("no answer of that kind came in this run");
  const broken = exchanges.filter((exchange) => !holds(exchange));
  if (broken.length === 0) return;
  const shown = broken.slice(0, EXAMPLES).map(show);
  const more = broken.length > EXAMPLES ? ` … and ${broken.length - EXAMPLES} more` : "";
  throw new CheckFailure(expected, shown.join(" | ") + more);
}

const typeOf = ({ headers }: Answer) => headers.get("content-type") ?? "";
const isRefusal = ({ answer: { status } }: Exchange) => status >= 400;
const hasBody = ({ answer, method }: Exchange) => method !== "HEAD" && answer.text !== "";

/** A header of an answer, as a report shows it. */
const withHeader = (name: string) => (exchange: Exchange) =>
  `${exchange.answer.asked} answered ${exchange.answer.status} with ${name}: ${exchange.answer.headers.get(name) ?? "(absent)"}`;

/** Every text of an answer that looks like a moment. */
function momentsIn(json: unknown): string[] {
  if (typeof json === "string") return /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(json) ? [json] : [];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(momentsIn);
}

function tellsItsWait({ answer: { headers, json } }: Exchange): boolean {
  const seconds = valueAt(json, "retryAfterSeconds");
  const header = headers.get("retry-after");
  if (WAITS.has(textAt(json, "code")) && typeof seconds !== "number") return false;
  return seconds === undefined ? header === null : header === String(seconds);
}

export const answersChecks: readonly AnswersCheck[] = [
  {
    id: "answers.json",
    title: "Every answer with a result is JSON and says so",
    guide,
    hint: "Content-Type: application/json; a proxy's page in its place is “no connection” to the widget.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges.filter((each) => each.answer.status < 300 && hasBody(each)),
        "application/json of every 2xx",
        ({ answer }) => /^application\/json\b/iu.test(typeOf(answer)) && answer.json !== undefined,
      ),
  },
  {
    id: "answers.problem",
    title: "Every refusal is problem details with a code",
    guide,
    hint: "Content-Type: application/problem+json (RFC 9457), with our code, and a status member that is the answer's own.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges.filter((each) => isRefusal(each) && each.method !== "HEAD"),
        "application/problem+json with a code of every refusal",
        ({ answer }) => {
          const status = valueAt(answer.json, "status");
          return (
            /^application\/problem\+json\b/iu.test(typeOf(answer)) &&
            textAt(answer.json, "code") !== "" &&
            (status === undefined || status === answer.status)
          );
        },
      ),
  },
  {
    id: "answers.status",
    title: "Every code of the contract comes with its status",
    guide,
    hint: "The statuses stand in the OpenAPI document: 409 slot-taken, 410 link-expired, 422 validation-failed, …",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges.filter((each) => textAt(each.answer.json, "code") in problemStatus),
        "the code's own status",
        ({ answer }) => {
          const code = textAt(answer.json, "code") as keyof typeof problemStatus;
          return answer.status < 400 || problemStatus[code] === answer.status;
        },
      ),
  },
  {
    id: "answers.no-server-error",
    title: "Nothing that was sent made the server fail",
    guide: "what-may-change",
    hint: "A 5xx means that nobody knows what happened: the widget tells the visitor so. Only booking-paused is 503.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges,
        "no 5xx but 503 booking-paused",
        ({ answer }) => answer.status < 500 || textAt(answer.json, "code") === "booking-paused",
      ),
  },
  {
    id: "answers.cors",
    title: "A page of another origin may read every answer, refusals too",
    guide,
    hint: "Set Access-Control-Allow-Origin where every answer passes, errors included: without it the widget sees no connection.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges,
        "Access-Control-Allow-Origin: * or the page's origin, then with Vary: Origin",
        ({ answer: { headers } }) => {
          const origin = headers.get("access-control-allow-origin");
          const varies = /\borigin\b|\*/iu.test(headers.get("vary") ?? "");
          return origin === "*" || (origin !== null && origin !== "null" && varies);
        },
        withHeader("access-control-allow-origin"),
      ),
  },
  {
    id: "answers.exposed",
    title: "A page of another origin may read an answer's date, etag and retry-after",
    guide,
    hint: "Access-Control-Expose-Headers: date, etag, retry-after, where Access-Control-Allow-Origin is set.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges,
        "Access-Control-Expose-Headers with each of date, etag and retry-after that the answer has",
        ({ answer: { headers } }) => {
          const list = (headers.get("access-control-expose-headers") ?? "").toLowerCase();
          const exposed = new Set(list.split(",").map((each) => each.trim()));
          return EXPOSED.every(
            (name) => !headers.has(name) || exposed.has(name) || exposed.has("*"),
          );
        },
        withHeader("access-control-expose-headers"),
      ),
  },
  {
    id: "answers.no-store",
    title: "Nothing about a booking, an account or a session is kept on the way",
    guide,
    hint: "Cache-Control: no-store on everything private, refusals included.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges.filter(({ path }) => PRIVATE.test(path)),
        "Cache-Control: no-store",
        ({ answer: { headers } }) => /\bno-store\b/iu.test(headers.get("cache-control") ?? ""),
        withHeader("cache-control"),
      ),
  },
  {
    id: "answers.time",
    title: "Every time has seconds and an offset, and no zone in brackets",
    guide: "time",
    hint: "RFC 3339 with an offset: 2026-05-07T10:00:00+09:00.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges.filter(({ answer }) => momentsIn(answer.json).length > 0),
        "RFC 3339 with an offset",
        ({ answer }) => momentsIn(answer.json).every((moment) => RFC3339.test(moment)),
        ({ answer }) =>
          `${answer.asked}: ${momentsIn(answer.json).find((moment) => !RFC3339.test(moment))}`,
      ),
  },
  {
    id: "answers.retry-after",
    title: "Who must wait is told how long, in the body and in the header",
    guide,
    hint: "retryAfterSeconds in the body and the same in Retry-After: across origins the header cannot be read.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges.filter(({ answer }) => answer.status === 429 || answer.status === 503),
        "retryAfterSeconds and the same Retry-After",
        tellsItsWait,
        (exchange) => `${told(exchange.answer)} with ${withHeader("retry-after")(exchange)}`,
      ),
  },
  {
    id: "answers.plain",
    title: "No answer redirects, and none is longer than the widget reads",
    guide,
    hint: "The widget follows no redirect and reads 1 MB at most.",
    scope: "answers",
    readsOnly: true,
    run: (exchanges) =>
      all(
        exchanges,
        "no redirect, and at most 1 MB",
        ({ answer: { status, text } }) =>
          (status < 300 || status === 304 || status >= 400) &&
          Buffer.byteLength(text) <= LONGEST_BODY_BYTES,
        ({ answer }) =>
          `${answer.asked} answered ${answer.status}, ${answer.text.length} characters`,
      ),
  },
];
