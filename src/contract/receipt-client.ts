import type { BookingApi } from "./client.ts";
import { lookup } from "./receipt.ts";

/** Looks a booking up. A POST, because neither the number nor the password may stand in an address. */
export function lookUpReceipt(
  api: BookingApi,
  office: string,
  number: string,
  password: string,
  signal?: AbortSignal,
) {
  // Tried once: each try with a wrong password is counted.
  const parts = { body: { office, number, password }, tries: 1 };
  return api.caller.read("POST", "/booking-lookups", lookup, parts, signal);
}
