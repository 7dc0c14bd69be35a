import { bodyFor, bookerOf, send } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectFault, expectProblem, expectStatus } from "../expect.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";

const guide = "what-may-change";

/** A request that would be taken as it is, and who sends it. */
async function goodRequest(office: OfficeContext) {
  const account = await bookerOf(office);
  const { slot } = await office.takeSlot();
  const body = await bodyFor(office, slot);
  const as = account ? { account } : {};
  return { body, as, sendIt: (changed: unknown) => send(office, changed, as) };
}

/** The other calls that take a body and need nobody signed in. */
function otherCalls({ id, profile }: OfficeContext): [path: string, body: object][] {
  const token = "kit_has_no_such_token_0000";
  const link: [string, object][] = [
    ["/booking-links/lookup", { token }],
    ["/booking-links/confirm", { token }],
    ["/booking-links/cancel", { token }],
  ];
  switch (profile.procedure.kind) {
    case "email-link":
      return link;
    case "receipt":
      return [
        ["/booking-lookups", { office: id, number: "KL-0000-0000", password: "kit-no-such" }],
      ];
    case "account":
      return [
        ["/sessions", { userId: "kit-nobody", password: "kit-no-such" }],
        ["/accounts/activation", { token }],
      ];
    case "office-reply":
      return profile.procedure.reconsent ? [["/booking-links/agree", { token, consents: [] }]] : [];
    default:
      return [];
  }
}

export const strictChecks: readonly Check[] = [
  {
    id: "strict.unknown-member",
    title: "An unknown member of a request is refused by its pointer",
    guide,
    hint: "422 validation-failed with errors [{pointer, code}]: a misspelt member must not be lost in silence.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { body, sendIt } = await goodRequest(office);
      expectFault(await sendIt({ ...body, kitUnknown: 1 }), "/kitUnknown");
      const { applicant, slot } = body;
      expectFault(
        await sendIt({ ...body, applicant: { ...applicant, kitUnknown: "x" } }),
        "/applicant/kitUnknown",
      );
      expectFault(await sendIt({ ...body, slot: { ...slot, kitUnknown: 1 } }), "/slot/kitUnknown");
      for (const [path, each] of otherCalls(office)) {
        expectFault(await office.client.post(path, { ...each, kitUnknown: 1 }), "/kitUnknown");
      }
    },
  },
  {
    id: "strict.json",
    title: "A body that is not JSON is refused, and does no harm",
    guide,
    hint: "400 malformed-request; never a 500.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const account = await bookerOf(office);
      const paths = [`${office.path}/bookings`, ...otherCalls(office).map(([path]) => path)];
      for (const path of paths) {
        for (const raw of ["{", "", "not json"]) {
          const parts = { raw, key: office.newKey(), token: account?.token };
          expectProblem(await office.client.call("POST", path, parts), "malformed-request");
        }
      }
    },
  },
  {
    id: "strict.media-type",
    title: "A body must say that it is JSON",
    guide,
    hint: "415 unsupported-media-type: another page's form can send text/plain without a preflight.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const account = await bookerOf(office);
      const { slot } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      for (const contentType of ["text/plain", "application/x-www-form-urlencoded"]) {
        const parts = { contentType, key: office.newKey(), token: account?.token };
        const answer = await office.client.post(`${office.path}/bookings`, body, parts);
        expectProblem(answer, "unsupported-media-type", contentType);
      }
      const contentType = "application/json; charset=utf-8";
      const answer = await send(office, body, { contentType, ...(account && { account }) });
      expectStatus(answer, 201, `${contentType} is JSON`);
    },
  },
  {
    id: "strict.missing-field",
    title: "A required field that is missing, and a required member, are named",
    guide,
    hint: "422 validation-failed with the pointer of each: /applicant/name, /slot, /consents.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { body, sendIt } = await goodRequest(office);
      for (const { name } of office.profile.fields.filter(({ required }) => required)) {
        const applicant = Object.fromEntries(
          Object.entries(body.applicant).filter(([field]) => field !== name),
        );
        expectFault(await sendIt({ ...body, applicant }), `/applicant/${name}`);
      }
      for (const member of ["slot", "applicant", "consents"] as const) {
        expectFault(await sendIt({ ...body, [member]: undefined }), `/${member}`);
      }
    },
  },
  {
    id: "strict.eligibility",
    title: "Who declares nothing of the eligibility's statements is not taken",
    guide,
    hint: "422 validation-failed with a pointer at /eligibility where the rule (all, any) is not met, or an id is unknown.",
    scope: "office",
    needs: {
      ...takesBookings,
      office: ({ eligibility }) =>
        eligibility.statements.length === 0 ? "it asks for no declaration" : undefined,
    },
    run: async (office) => {
      const { body, sendIt } = await goodRequest(office);
      expectFault(await sendIt({ ...body, eligibility: [] }), "/eligibility");
      const eligibility = [...body.eligibility, "kit-no-such-statement"];
      expectFault(await sendIt({ ...body, eligibility }), "/eligibility");
      if (office.profile.eligibility.rule === "all" && body.eligibility.length > 1) {
        const some = body.eligibility.slice(1);
        expectFault(await sendIt({ ...body, eligibility: some }), "/eligibility");
      }
    },
  },
  {
    id: "strict.time",
    title: "A start without an offset, or with a zone in brackets, is refused",
    guide: "time",
    hint: "Take RFC 3339 with an offset alone, 2026-05-07T10:00:00+09:00; another offset of the same moment is the same start.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { body, sendIt } = await goodRequest(office);
      const { start } = body.slot;
      const wall = start.replace(/(?:Z|[+-]\d\d:\d\d)$/u, "");
      for (const wrong of [
        wall,
        `${start}[${office.profile.timeZone}]`,
        start.slice(0, 10),
        "soon",
      ]) {
        expectFault(await sendIt({ ...body, slot: { start: wrong } }), "/slot/start");
      }
      const utc = new Date(start).toISOString().replace(".000Z", "Z");
      const answer = await sendIt({ ...body, slot: { start: utc } });
      expectStatus(answer, 201, "the same moment, written in UTC");
    },
  },
];
