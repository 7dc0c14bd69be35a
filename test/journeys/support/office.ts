import type { Visitor } from "../../support/visitor.ts";

/** What a person at the office does with the latest booking. */
export async function officeDoes(
  { api }: Visitor,
  action: "accept" | "decline" | "cancel",
): Promise<void> {
  const bookingId = latestBooking(api).id;
  const reply = await api.fetch(
    new Request(`${new URL(api.base).origin}/__test/office`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ bookingId, action }),
    }),
  );
  if (!reply.ok) throw new Error(`The office could not ${action}: ${await reply.text()}`);
}

/** The latest booking as the server keeps it. */
export function latestBooking(api: Visitor["api"]) {
  const record = api.backend.state.bookings.at(-1);
  if (!record) throw new Error("Nothing has been booked.");
  return record;
}
