import { todayAt } from "../../../src/domain/clock.ts";
import type { Check } from "../check.ts";
import { expectStatus, expectThat } from "../expect.ts";
import type { Answer } from "../http-client.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";

const guide = "caching";

async function availabilityPath(office: OfficeContext): Promise<string> {
  const month = todayAt(office.profile.timeZone, await office.now()).toPlainYearMonth();
  return `${office.path}/availability?month=${month.toString()}`;
}

function termsPaths({ path, profile }: OfficeContext): string[] {
  return profile.consents.map(
    ({ id, version }) => `${path}/terms/${id}/versions/${encodeURIComponent(version)}`,
  );
}

/** A copy kept without asking would set the widget's clock back by its age. */
function isAskedAgain(answer: Answer): boolean {
  return /no-cache|no-store|max-age=0/iu.test(answer.headers.get("cache-control") ?? "");
}

/** Where time runs, `serverTime` may make another answer of it between two calls. */
async function expectNotModified(office: OfficeContext, path: string, tries: number) {
  let again: Answer | undefined;
  for (let tried = 0; tried < tries && again?.status !== 304; tried += 1) {
    const etag = (await office.client.get(path)).headers.get("etag") ?? "";
    again = await office.client.get(path, { headers: { "if-none-match": etag } });
  }
  if (!again) return;
  expectStatus(again, 304, "If-None-Match names its ETag");
  expectThat(again.text === "", "304 without a body", again);
}

export const cachingChecks: readonly Check[] = [
  {
    id: "caching.etag",
    title: "Profile, terms and availability carry an ETag and are not sent twice",
    guide,
    hint: "Send an ETag over the body, and answer 304 without a body where If-None-Match names it.",
    scope: "office",
    readsOnly: true,
    run: async (office) => {
      const takes = (takesBookings.procedure as readonly string[]).includes(
        office.profile.procedure.kind,
      );
      const timed = [office.path, ...(takes ? [await availabilityPath(office)] : [])];
      for (const path of [...timed, ...termsPaths(office)]) {
        const answer = await office.client.get(path);
        expectThat(answer.headers.has("etag"), `an ETag at GET ${path}`, "none");
        await expectNotModified(office, path, timed.includes(path) ? 5 : 1);
      }
    },
  },
  {
    id: "caching.fresh",
    title: "What carries serverTime is asked about again before a kept copy is used",
    guide,
    hint: "Cache-Control: no-cache (or no-store) for profile, availability and health.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: async (office) => {
      for (const path of [office.path, await availabilityPath(office), "/health"]) {
        const answer = await office.client.get(path);
        const got = answer.headers.get("cache-control") ?? "none";
        expectThat(isAskedAgain(answer), `Cache-Control: no-cache at GET ${path}`, got);
      }
    },
  },
  {
    id: "caching.time",
    title: "A kept copy with an older time is not taken for the answer of now",
    guide,
    hint: "Make the ETag from the whole body: without serverTime in it, a 304 sets clocks back by the copy's age.",
    scope: "office",
    readsOnly: true,
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const paths = [office.path, await availabilityPath(office)];
      const tags = await Promise.all(
        paths.map(async (path) => (await office.client.get(path)).headers.get("etag") ?? ""),
      );
      await office.advance({ minutes: 1 });
      for (const [index, path] of paths.entries()) {
        const headers = { "if-none-match": tags[index] ?? "" };
        const answer = await office.client.get(path, { headers });
        expectStatus(answer, 200, `a minute after its ETag at GET ${path}`);
      }
    },
  },
  {
    id: "caching.terms",
    title: "A document's version may be kept, since it never changes",
    guide,
    hint: "Cache-Control with a max-age, and immutable where you like, for terms.",
    scope: "office",
    readsOnly: true,
    needs: {
      office: ({ consents }) => (consents.length === 0 ? "it has no documents" : undefined),
    },
    run: async (office) => {
      for (const path of termsPaths(office)) {
        const answer = await office.client.get(path);
        const got = answer.headers.get("cache-control") ?? "none";
        expectThat(/max-age=[1-9]/iu.test(got), `Cache-Control with a max-age at GET ${path}`, got);
      }
    },
  },
  {
    id: "caching.head",
    title: "HEAD answers as GET does, without the body",
    guide,
    hint: "Proxies and monitors ask with HEAD: the same status and ETag as GET.",
    scope: "office",
    readsOnly: true,
    run: async (office) => {
      for (const path of [office.path, ...termsPaths(office)]) {
        const [get, head] = [await office.client.get(path), await office.client.call("HEAD", path)];
        expectStatus(head, get.status, "as GET");
        expectThat(head.text === "", "no body", head);
        const type = head.headers.get("content-type");
        expectThat(type === get.headers.get("content-type"), "GET's content type", String(type));
      }
    },
  },
];
