import type { MockApi } from "../../../mock-api/in-process.ts";
import { byMail, handover, onAnotherSite, prepared } from "./hand-over-office.ts";
import type { Example } from "./examples.ts";

const office = "otaru";

const isByMail =
  (changes?: Parameters<typeof byMail>[0]) =>
  (server: MockApi): void =>
    void server.backend.changeOffice(office, byMail(changes)());

/** Whether a browser lets a script copy hangs on where its focus is: here it always does. */
function takesCopies(): void {
  const value = { writeText: () => Promise.resolve() };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value });
}

const aLongText = "面接の練習をしたいと思っています。".repeat(20);

/** Where nothing is sent from here: the wished time, the mail made ready, and the way to another site. */
export const handOverStates: readonly Example[] = [
  {
    name: "a time is wished for",
    office,
    state: ({ draft }) => ({ step: "slot", draft }),
    prepare: isByMail(),
    says: (t) => t.wished.nextSlotsTitle,
  },
  {
    name: "a wished time is reviewed",
    office,
    state: ({ ready }) => ({ step: "review", draft: ready }),
    prepare: isByMail(),
    says: (t) => t.wished.dateAndTime,
  },
  {
    name: "a mail stands ready",
    office,
    state: prepared,
    prepare: isByMail(),
    says: (t) => t.openMailProgramHint,
  },
  {
    name: "a mail is too long for an address",
    office,
    state: ({ ready }) => ({
      step: "prepared",
      draft: { ...ready, applicant: { ...ready.applicant, name: aLongText } },
    }),
    prepare: isByMail(),
    says: (t) => t.openMailProgramWithoutBody,
  },
  {
    name: "a mail to a sample address stands ready, and a part of it is copied",
    office,
    state: prepared,
    prepare: (server) => {
      isByMail({ sample: true })(server);
      takesCopies();
    },
    does: (page, t) => page.clicks(t.copyOf(t.mailSubject)),
    says: (t) => t.copied(t.mailSubject),
  },
  {
    name: "another site takes the bookings",
    office,
    state: handover,
    prepare: (server) => server.backend.changeOffice(office, onAnotherSite()),
    says: (t) => t.handOverTitle,
  },
];
