import { availabilityMonth } from "../../../src/contract/availability.ts";
import { health } from "../../../src/contract/health.ts";
import { officeList } from "../../../src/contract/office-list.ts";
import { termsDocument } from "../../../src/contract/terms.ts";
import { todayAt } from "../../../src/domain/clock.ts";
import { NotChecked, type Check } from "../check.ts";
import { expectEqual, expectProblem, expectShape, expectStatus, expectThat } from "../expect.ts";
import { listAt, textAt, valueAt } from "../json.ts";
import { takesBookings } from "../procedures.ts";

export const readingChecks: readonly Check[] = [
  {
    id: "health.shape",
    title: "Health says up or paused, the time and the contract's version",
    guide: "the-smallest-backend",
    hint: "GET /health answers {status, serverTime, contractVersion}; the version begins with 1.",
    scope: "backend",
    readsOnly: true,
    run: async ({ client }) => {
      const answer = await client.get("/health");
      expectStatus(answer, 200);
      expectShape(health, answer, "health");
      const version = textAt(answer.json, "contractVersion");
      expectThat(/^1(?:\.|$)/u.test(version), "contractVersion 1 or 1.x", answer);
    },
  },
  {
    id: "offices.list",
    title: "The list of offices names each once",
    guide: "the-smallest-backend",
    hint: "GET /offices answers {offices: [{id, name}]}. A backend of one office may leave the call out.",
    scope: "backend",
    readsOnly: true,
    run: async ({ client }) => {
      const answer = await client.get("/offices");
      if (answer.status === 404)
        throw new NotChecked("the backend has no GET /offices, which is optional");
      expectStatus(answer, 200);
      expectShape(officeList, answer, "the list of offices");
      const ids = listAt(answer.json, "offices").map((each) => textAt(each, "id"));
      expectEqual(ids.length, new Set(ids).size, "as many different ids as offices,");
    },
  },
  {
    id: "profile.shape",
    title: "The profile fits its schema, is the office's own and says the time",
    guide: "the-smallest-backend",
    hint: "Run `npm run --silent check-profile -- profile.json` for every fault by its path, and add serverTime.",
    scope: "office",
    readsOnly: true,
    run: async (office) => {
      const answer = await office.readProfile();
      expectEqual(textAt(answer.json, "id"), office.id, "the id");
      expectThat(textAt(answer.json, "serverTime") !== "", "serverTime in the profile", "nothing");
    },
  },
  {
    id: "profile.unknown",
    title: "An office that is not served is told so by every call below it",
    guide: "headers",
    hint: "404 office-not-found wherever the address names an office that there is not.",
    scope: "office",
    readsOnly: true,
    run: async ({ client, newKey }) => {
      const nowhere = "/offices/kit-has-no-such-office";
      expectProblem(await client.get(nowhere), "office-not-found");
      const month = `${nowhere}/availability?month=2026-05`;
      expectProblem(await client.get(month), "office-not-found");
      const terms = `${nowhere}/terms/any/versions/1`;
      expectProblem(await client.get(terms), ["office-not-found", "terms-not-found"]);
      const sent = await client.post(`${nowhere}/bookings`, {}, { key: newKey() });
      expectProblem(sent, "office-not-found");
    },
  },
  {
    id: "terms.documents",
    title: "Every document of the consents is served in its version, the same each time",
    guide: "the-smallest-backend",
    hint: "GET …/terms/{id}/versions/{version} answers the document; a version never changes, nor does its digest.",
    scope: "office",
    readsOnly: true,
    run: async ({ client, path, profile }) => {
      for (const { id, version } of profile.consents) {
        const address = `${path}/terms/${id}/versions/${encodeURIComponent(version)}`;
        const first = await client.get(address);
        expectStatus(first, 200, "a document of the profile's consents");
        expectShape(termsDocument, first, "the document");
        expectEqual(textAt(first.json, "id"), id, "the id");
        expectEqual(textAt(first.json, "version"), version, "the version");
        expectThat(textAt(first.json, "digest").length >= 16, "a digest worth the name", first);
        const again = await client.get(address);
        expectEqual(again.json, first.json, "the same document again,");
      }
    },
  },
  {
    id: "terms.unknown",
    title: "A document or version that there is not is told so",
    guide: "the-smallest-backend",
    hint: "404 terms-not-found, also for a version that an office had never.",
    scope: "office",
    readsOnly: true,
    needs: {
      office: ({ consents }) => (consents.length === 0 ? "it has no documents" : undefined),
    },
    run: async ({ client, path, profile }) => {
      const [first] = profile.consents;
      const none = await client.get(`${path}/terms/kit-has-no-such-terms/versions/1`);
      expectProblem(none, "terms-not-found");
      const version = await client.get(`${path}/terms/${first?.id}/versions/kit-no-such-version`);
      expectProblem(version, "terms-not-found");
    },
  },
  {
    id: "availability.shape",
    title: "A month's availability fits its schema and lists each start once",
    guide: "the-smallest-backend",
    hint: "Each slot stands once, in the month that was asked for, with at least one and at most capacity seats.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: async (office) => {
      const today = todayAt(office.profile.timeZone, await office.now());
      const month = today.toPlainYearMonth();
      const answer = await office.availability(month);
      expectStatus(answer, 200);
      expectShape(availabilityMonth, answer, "availability");
      expectEqual(valueAt(answer.json, "month"), month.toString(), "the month");
      const slots = listAt(answer.json, "slots");
      const starts = slots.map((slot) => Date.parse(textAt(slot, "start")));
      expectEqual(starts.length, new Set(starts).size, "as many different starts as slots,");
      const { capacity } = office.profile.slots;
      const strange = slots.find((slot) => {
        const left = valueAt(slot, "remaining");
        return !Number.isInteger(left) || Number(left) < 1 || Number(left) > capacity;
      });
      expectThat(strange === undefined, `remaining from 1 to ${capacity}`, JSON.stringify(strange));
    },
  },
];
