import { parseText } from "../../../src/domain/fields/parse-field.ts";
import { availabilityMonth } from "../../../src/contract/availability.ts";
import type { Applicant } from "../../../src/domain/applicant.ts";
import { hostileFields, hostileTexts } from "../applicant.ts";
import { book, bodyFor, bookerOf, send } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { listAt, readAs, textAt, valueAt, without } from "../json.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";

const guide = "what-may-change";

/** What a form would send for a text; the kit sends nothing that the widget could not. */
function asTyped(field: keyof typeof hostileFields, text: string): string {
  const parsed = parseText(field, text);
  return "value" in parsed ? parsed.value : "x";
}

function hostileApplicant(office: OfficeContext, text: string): Applicant {
  const { fields } = office.profile;
  const free = fields.filter(({ name, choices }) => name in hostileFields && !choices);
  const changed = free.map(({ name }) => [name, asTyped(name as keyof typeof hostileFields, text)]);
  return { ...office.people.next(fields), ...Object.fromEntries(changed) };
}

export const hostileChecks: readonly Check[] = [
  {
    id: "hostile.applicant",
    title: "What looks like HTML, SQL or a path is taken as the text it is",
    guide,
    hint: "Store texts as they come (parameters, never string building), escape where they are shown, and refuse none for its characters.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const account = await bookerOf(office);
      const as = account ? { account } : {};
      // One booking for all of them: who may book once a day only has one.
      const worst = hostileTexts.join(" ").slice(0, 55);
      const { slot } = await office.takeSlot();
      const key = office.newKey();
      const body = await bodyFor(office, slot, hostileApplicant(office, worst));
      const answer = await send(office, body, { ...as, key });
      expectStatus(answer, 201, "texts are texts");
      expectThat(!answer.text.includes("<script"), "an answer without what was typed", answer);
      const again = await send(office, body, { ...as, key });
      expectEqual(
        without(again.json, "serverTime"),
        without(answer.json, "serverTime"),
        "the same answer to the same key:",
      );
      if (account) return;
      for (const text of hostileTexts) {
        const each = await office.takeSlot();
        const own = await bodyFor(office, each.slot, hostileApplicant(office, text));
        expectStatus(await send(office, own), 201, `with the text ${text}`);
      }
    },
  },
  {
    id: "hostile.address",
    title: "What looks like HTML or a path in an address is simply not found",
    guide,
    hint: "A refusal as for every other unknown id: problem details, no page, no 5xx.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: async ({ client, path }) => {
      const parts = [
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "'; DROP TABLE x; --",
        "%00",
        "\u0000",
        "a".repeat(2000),
      ];
      for (const part of parts.map(encodeURIComponent)) {
        for (const address of [
          `/offices/${part}`,
          `${path}/terms/${part}/versions/${part}`,
          `${path}/booking-attempts/${part}`,
          `/bookings/${part}`,
        ]) {
          const answer = await client.get(address);
          const refused = answer.status >= 400 && answer.status < 500;
          expectThat(refused, "a 4xx", answer);
          const html = /html/iu.test(answer.headers.get("content-type") ?? "");
          expectThat(!html, "no page of HTML", answer);
        }
      }
    },
  },
  {
    id: "hostile.returned",
    title: "Texts come back identical where the contract returns them",
    guide,
    hint: "Neither escape nor strip on the way in or out: the widget shows every text as plain text.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const text = hostileTexts.join(" ");
      const { slot, day } = await office.takeSlot();
      await office.test.closeDay(office.id, day, text);
      const answer = await office.availability(slot.start.toPlainDate().toPlainYearMonth());
      const closed = readAs(availabilityMonth, answer.json)?.closures ?? [];
      const name = closed.find(({ date }) => date.toString() === day)?.name;
      expectEqual(name, text, "the closed day's name");
      const [document] = office.profile.consents;
      if (!document) return;
      const version = office.people.word("kit");
      await office.test.reviseTerms(office.id, document.id, version, { ja: text, en: text });
      const { json } = await office.readProfile();
      const asked = listAt(json, "consents").find((each) => textAt(each, "id") === document.id);
      expectEqual(valueAt(asked, "changes"), { ja: text, en: text }, "what changed");
    },
  },
  {
    id: "hostile.mail-address",
    title: "A mail goes to the very address that was told",
    guide,
    hint: "An apostrophe and an ampersand are part of addresses: do not escape them, do not change their case.",
    scope: "office",
    needs: {
      ...takesBookings,
      testInterface: true,
      office: ({ fields }) =>
        fields.some(({ name }) => name === "email") ? undefined : "it asks for no mail address",
    },
    run: async (office) => {
      const email = `O'Hara&Sons+{x}|y=1.${office.people.word("kit")}@kit.hw-conformance.example`;
      const applicant = { ...office.people.next(office.profile.fields), email };
      const { slot } = await office.takeSlot();
      await book(office, { slot, applicant });
      const mails = await office.mailsTo(email);
      expectThat(mails.length > 0, `a mail to ${email}`, "none");
    },
  },
  {
    id: "address.unknown",
    title: "An address or a method that there is not is refused as everything else",
    guide: "headers",
    hint: "404 not-found and 405 method-not-allowed as problem details too: a framework's own page is none.",
    scope: "backend",
    readsOnly: true,
    run: async ({ client }) => {
      expectProblem(await client.get("/kit-no-such-call"), "not-found");
      const put = await client.call("PUT", "/health", { body: {} });
      expectProblem(put, ["method-not-allowed", "not-found"]);
      const get = await client.get("/booking-links/confirm");
      expectProblem(get, ["method-not-allowed", "not-found"], "a GET never confirms");
    },
  },
];
