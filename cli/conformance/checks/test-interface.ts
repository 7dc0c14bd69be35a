import type { Check } from "../check.ts";
import { book } from "../booking.ts";
import { expectEqual, expectThat } from "../expect.ts";
import { instantAt } from "../json.ts";
import { takesBookings } from "../procedures.ts";

const guide = "try-it";

export const testInterfaceChecks: readonly Check[] = [
  {
    id: "test-interface.clock",
    title: "The test clock stands where it was set, for every call",
    guide,
    hint: "POST /__test/clock {now}: serverTime of every answer is that moment until the next one.",
    scope: "office",
    needs: { testInterface: true },
    run: async (office) => {
      const at = (await office.now()).add({ hours: 1, seconds: 7 });
      await office.setClock(at);
      for (const path of [office.path, "/health", office.path]) {
        const { json } = await office.client.get(path);
        const told = instantAt(json, "serverTime");
        expectEqual(office.toWire(told), office.toWire(at), `serverTime at GET ${path}`);
      }
    },
  },
  {
    id: "test-interface.reset",
    title: "A reset forgets bookings and mails",
    guide,
    hint: "POST /__test/reset: the backend as it was when it started.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const now = await office.now();
      await book(office, { slot });
      await office.test.reset();
      await office.setClock(now);
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
      const mails = await office.test.outbox();
      expectThat(mails.length === 0, "no mails", `${mails.length}`);
    },
  },
];
