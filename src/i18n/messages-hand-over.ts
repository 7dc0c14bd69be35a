import type { BookingMessages } from "./messages.ts";

/** Words in place of the usual ones where nobody knows what is free: a time is wished for, not taken. */
export interface WishedMessages {
  readonly wished: Pick<
    BookingMessages,
    | "slotTitle"
    | "slotLead"
    | "noneOpenTitle"
    | "noneOpen"
    | "nextSlotsTitle"
    | "legend"
    | "availabilityLoading"
    | "availabilityFailed"
    | "dayReason"
    | "dayOpenCount"
    | "applyBy"
    | "dateAndTime"
    | "chosenSlot"
    | "reviewLead"
    | "hints"
  >;
}

/** The words of the choice of an office, the prepared mail and the way to another site. */
export interface HandOverMessages extends WishedMessages {
  readonly chooseOfficeTitle: string;
  readonly chooseOfficeLead: string;
  readonly filterOffices: string;
  readonly filterOfficesHint: string;
  readonly officesFound: (count: number) => string;
  readonly noOfficeFound: string;
  readonly otherArea: string;

  readonly preparedTitle: string;
  readonly preparedNotSent: string;
  readonly preparedSendBy: (moment: string) => string;
  readonly preparedNotBooked: string;
  readonly preparedReplyWithin: (openDays: number) => string;
  readonly preparedNoReply: (openDays: number) => string;
  readonly preparedNoReplyUnknown: string;
  readonly preparedSendTitle: string;
  readonly openMailProgram: string;
  readonly openMailProgramHint: string;
  readonly openMailProgramWithoutBody: string;
  readonly sampleAddress: string;
  readonly copyTitle: string;
  readonly copyLead: string;
  readonly mailTo: string;
  readonly mailSubject: string;
  readonly mailBody: string;
  readonly mailIsJapanese: string;
  readonly copy: string;
  readonly copyOf: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly copySelected: (what: string) => string;
  readonly afterSendingTitle: string;
  /** What stands in the mail itself; always the Japanese words. */
  readonly mailWords: {
    readonly lead: string;
    readonly dateAndTime: string;
    readonly agreedDocuments: string;
    readonly document: (title: string, version: string) => string;
  };

  readonly handOverTitle: string;
  readonly handOverNotBooked: string;
  readonly handOverPrepareTitle: string;
  readonly handOverLink: string;
  readonly handOverNothingSent: string;
}
