import { holdsSeat } from "../../../../src/domain/booking.ts";
import { statusAt } from "../../../../mock-api/booking-record.ts";
import {
  answering,
  AVAILABILITY,
  BOOKINGS,
  changed,
  isCall,
  jsonOf,
  problem,
  type Fault,
} from "./fault.ts";

const otaru = "otaru";
const mothers = "kitakyushu-mothers";
const wajima = "wajima";

/** No office of the demo has seats for several: there, one that is lost is not the next one's. */
const halfHour = {
  times: {
    kind: "windows" as const,
    stepMinutes: 30,
    windows: [{ from: "10:00", to: "16:00" }],
  },
  minutes: 30,
};
const forTwo = (office: string) => ({ [office]: { slots: { ...halfHour, capacity: 2 } } });

/** What has ended so keeps its seat, although availability tells that it is free. */
function losesSeatOf(ended: string): Fault["wrap"] {
  return (right, backend) => async (request) => {
    if (!isCall(request, "POST", BOOKINGS)) return await right(request);
    const { slot } = await jsonOf(request);
    const start = Date.parse(String((slot as { start?: unknown } | undefined)?.start));
    const here = backend.state.bookings.filter((record) => Date.parse(record.start) === start);
    const statuses = here.map((record) => statusAt(record, backend.now()));
    const lost = statuses.filter((status) => status === ended);
    const taken = statuses.filter(holdsSeat).length + lost.length;
    const office = here[0] && backend.office(here[0].office);
    const isFull = lost.length > 0 && office && taken >= office.slots.capacity;
    return isFull ? problem(409, "slot-taken") : await right(request);
  };
}

export const seatFaults: readonly Fault[] = [
  {
    name: "a link that cancels, and a seat of two that nobody gets again",
    office: mothers,
    offices: forTwo(mothers),
    only: ["cancel"],
    found: ["cancel.repeat"],
    wrap: losesSeatOf("cancelled"),
  },
  {
    name: "a hold that ends, and a seat of two that nobody gets again",
    office: mothers,
    offices: forTwo(mothers),
    only: ["link"],
    found: ["link.expiry"],
    wrap: losesSeatOf("expired"),
  },
  {
    name: "an office that declines, and a seat that nobody gets again",
    office: otaru,
    only: ["reply", "office"],
    found: ["reply.decline"],
    wrap: losesSeatOf("declined"),
  },
  {
    name: "an office that cancels, and a seat of two that nobody gets again",
    office: otaru,
    offices: forTwo(otaru),
    only: ["reply", "office"],
    found: ["office.cancels"],
    wrap: losesSeatOf("cancelled"),
  },
  {
    name: "a receipt that is cancelled, and a seat that nobody gets again",
    office: "kanagawa",
    only: ["receipt.cancel", "receipt.mails"],
    found: ["receipt.cancel"],
    wrap: losesSeatOf("cancelled"),
  },
  {
    name: "a signed-in person who cancels, and a seat that nobody gets again",
    office: "kanazawa",
    only: ["session.cancel", "session.daily-limit"],
    found: ["session.cancel"],
    wrap: losesSeatOf("cancelled"),
  },
  {
    name: "a booking void for changed terms that keeps its seat",
    office: wajima,
    only: ["reconsent"],
    found: ["reconsent.lapse"],
    wrap: (right, backend) =>
      answering("GET", AVAILABILITY, (response) => {
        if (!response.ok) return response;
        const void_ = backend.state.bookings.filter(
          (record) => statusAt(record, backend.now()) === "expired",
        );
        const kept = new Set(void_.map(({ start }) => Date.parse(start)));
        return changed(response, (json) => ({
          ...json,
          slots: (json["slots"] as { start: string }[]).filter(
            ({ start }) => !kept.has(Date.parse(start)),
          ),
        }));
      })(right, backend),
  },
];
