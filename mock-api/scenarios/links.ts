import type { Backend } from "../backend.ts";
import { statusAt } from "../booking-record.ts";
import { linkOf } from "../handlers/booking-links.ts";
import type { BookingRecord } from "../records/booking.ts";
import { linkHashOf } from "./request.ts";
import type { Scenario } from "./scenario.ts";

export const linkExpired: Scenario = {
  title: { ja: "リンクの期限が切れている", en: "Links have expired" },
  description: {
    ja: "メールのリンク（予約の確定、利用者登録、規約への同意）は、開いたときには期限が過ぎています。",
    en: "The time of a link to confirm, to register or to agree is over when it is opened, and so is that of a lookup's token to cancel (link-expired).",
  },
  once: false,
  async meets(call) {
    const { request, path, backend } = call;
    const hash = await linkHashOf(request, path);
    if (hash !== undefined) await backend.write(async () => expire(hash, backend));
    return await call.answer();
  },
};

/** Lets the time really be over, so that whoever waits for the booking sees the same. */
function expire(hash: string, backend: Backend): void {
  const past = String(backend.now().subtract({ seconds: 1 }));
  for (const record of backend.state.bookings) expireBooking(record, hash, past, backend);
  for (const account of backend.state.accounts) {
    if (account.linkHash === hash && account.activatedAt === undefined) account.activateBy = past;
  }
}

function expireBooking(record: BookingRecord, hash: string, past: string, backend: Backend): void {
  const { mails, reconsent, receipt } = record;
  switch (linkOf(record, hash)?.action) {
    case "confirm": {
      if (statusAt(record, backend.now()) !== "provisional") return;
      const ended = mails.map((mail) => Object.assign({}, mail, { expiresAt: past }));
      mails.splice(0, mails.length, ...ended);
      return;
    }
    case "agree":
      if (reconsent) record.reconsent = { ...reconsent, by: past };
      return;
    case "cancel":
      // A mail's link to cancel works as long as there is something to cancel.
      if (!receipt) return;
      receipt.cancelTokens = receipt.cancelTokens.map((token) =>
        token.hash === hash ? { hash, expiresAt: past } : token,
      );
  }
}
