import { reconsentBy } from "../../../src/domain/booking.ts";
import { book, bodyFor, bookerOf, follow, send } from "../booking.ts";
import type { Check } from "../check.ts";
import { consentsOf } from "../consents.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { instantAt, listAt, textAt, valueAt } from "../json.ts";
import { latestToken } from "../mails.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";
import { reconsents, revise } from "../revisions.ts";

const guide = "what-to-store-and-for-how-long";
const withTerms = {
  ...takesBookings,
  office: ({ consents }: OfficeContext["profile"]) =>
    consents.length === 0 ? "it has no documents" : undefined,
};
export const termsChecks: readonly Check[] = [
  {
    id: "terms.judged",
    title: "Only the documents of the profile, in their versions, are agreed to",
    guide,
    hint: "409 terms-outdated where a document is missing, another version, or has another digest.",
    scope: "office",
    needs: withTerms,
    run: async (office) => {
      const account = await bookerOf(office);
      const { slot, remaining } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      const [first, ...others] = body.consents;
      const refused = async (consents: readonly unknown[], why: string) => {
        const answer = await send(office, { ...body, consents }, account ? { account } : {});
        expectProblem(answer, "terms-outdated", why);
      };
      await refused(others, "a document is missing");
      await refused([{ ...first, version: "kit-no-such-version" }, ...others], "another version");
      await refused([{ ...first, digest: "kit-no-such-digest" }, ...others], "another digest");
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
    },
  },
  {
    id: "terms.changed",
    title: "Terms that change while somebody applies are read before they are agreed to",
    guide,
    hint: "The profile names the new version at once, with what changed; the old version stays readable and is 409 terms-outdated.",
    scope: "office",
    needs: { ...withTerms, testInterface: true },
    run: async (office) => {
      const account = await bookerOf(office);
      const as = account ? { account } : {};
      const { slot } = await office.takeSlot();
      const typed = await bodyFor(office, slot);
      const { terms, version, old, profile } = await revise(office);
      const asked = listAt(profile, "consents").find((each) => textAt(each, "id") === terms);
      expectEqual(textAt(asked, "version"), version, "the version in the profile");
      expectThat(textAt(asked, "changes.ja") !== "", "what changed, in the profile", "nothing");
      expectProblem(await send(office, typed, as), "terms-outdated", "the old version");
      const path = `${office.path}/terms/${terms}/versions/`;
      expectStatus(await office.client.get(path + old), 200, "the old version is still to be read");
      const renewed = { ...typed, consents: await consentsOf(office) };
      expectStatus(await send(office, renewed, as), 201, "the new version");
    },
  },
  {
    id: "reconsent.asked",
    title: "Whoever has applied is asked to agree to changed terms, and agrees by the mail's link",
    guide: "what-to-send-by-mail",
    hint: "reconsent {by, documents} at the booking and a mail with …/agree/{token}; POST booking-links/agree ends it, repeatably.",
    scope: "office",
    needs: reconsents,
    run: async (office) => {
      const booked = await book(office);
      await office.test.act(booked.id, "accept");
      const before = await consentsOf(office);
      const { terms, version } = await revise(office);
      const asked = await follow(office, booked);
      const documents = listAt(asked, "reconsent.documents");
      const named = documents.some(
        (each) => textAt(each, "id") === terms && textAt(each, "version") === version,
      );
      expectThat(
        named,
        "reconsent with the new version",
        JSON.stringify(valueAt(asked, "reconsent")),
      );
      const by = reconsentBy(booked.slot.start, office.profile);
      expectEqual(
        office.toWire(instantAt(asked, "reconsent.by")),
        office.toWire(by),
        "reconsent.by",
      );
      const { client } = office;
      const token = latestToken(await office.mailsTo(booked.email), "agree");
      const looked = await client.post("/booking-links/lookup", { token });
      expectEqual(textAt(looked.json, "action"), "agree", "the link's action");
      const old = await client.post("/booking-links/agree", { token, consents: before });
      expectProblem(old, "terms-outdated", "agreeing to the old version");
      const consents = await consentsOf(office);
      for (const time of ["agreeing", "agreeing again"]) {
        const answer = await client.post("/booking-links/agree", { token, consents });
        expectStatus(answer, 200, time);
        expectThat(
          valueAt(answer.json, "reconsent") === undefined,
          "no reconsent any more",
          answer,
        );
        expectEqual(
          textAt(answer.json, "status"),
          "confirmed",
          "the status as the office left it:",
        );
      }
    },
  },
  {
    id: "reconsent.lapse",
    title: "Without agreement by then the booking is void, and its seat free",
    guide: "statuses-and-who-moves-them",
    hint: "After reconsent.by: status expired, 410 link-expired, and the seat is nobody's. At the moment itself it still works.",
    scope: "office",
    needs: reconsents,
    run: async (office) => {
      const [later, earlier] = await office.takeSlotsOfADay(2);
      if (!later || !earlier) return;
      const { slot, remaining } = later;
      const [late, inTime] = [await book(office, { slot }), await book(office)];
      await revise(office);
      const asked = await follow(office, late);
      const by = instantAt(asked, "reconsent.by");
      const sooner = instantAt(await follow(office, inTime), "reconsent.by");
      const agree = async (booked: typeof late) => {
        const token = latestToken(await office.mailsTo(booked.email), "agree");
        const consents = await consentsOf(office);
        return await office.client.post("/booking-links/agree", { token, consents });
      };
      await office.setClock(sooner);
      expectStatus(await agree(inTime), 200, "at reconsent.by itself");
      await office.setClock(by.add({ seconds: 1 }));
      expectProblem(await agree(late), "link-expired", "a second after reconsent.by");
      const token = latestToken(await office.mailsTo(late.email), "agree");
      const looked = await office.client.post("/booking-links/lookup", { token });
      expectProblem(looked, "link-expired", "looked up");
      // Nobody can apply for it any more, and a backend may list no such slot: one before it tells that.
      if ((await office.remainingAt(earlier.slot)) === 0) return;
      expectEqual(await office.remainingAt(slot), remaining, "the seat is free again:");
    },
  },
];
