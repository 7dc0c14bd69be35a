import type { Slot } from "../../src/domain/slots.ts";
import { bodyFor, bookerOf, send } from "./booking.ts";
import { expectEqual, expectStatus } from "./expect.ts";
import type { OfficeContext } from "./office-context.ts";

/**
 * That so many seats are free, and not in availability alone: other people take every one of them, since
 * one that is lost among several shows only in the last of them.
 *
 * @throws {CheckFailure}
 */
export async function expectSeatsFree(
  office: OfficeContext,
  slot: Slot,
  seats: number,
): Promise<void> {
  expectEqual(await office.remainingAt(slot), seats, "the seat is free again:");
  for (let seat = 1; seat <= seats; seat += 1) {
    const account = await bookerOf(office);
    const answer = await send(office, await bodyFor(office, slot), account ? { account } : {});
    expectStatus(answer, 201, `the next applicant of this very slot, seat ${seat} of ${seats}`);
  }
  expectEqual(await office.remainingAt(slot), 0, "seats left when all are booked again:");
}
