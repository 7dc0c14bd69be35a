import type { FieldFault, FieldName } from "../domain/applicant.ts";
import type { CancelChannel } from "../domain/cancellation.ts";

import type { AccountMessages } from "./messages-account.ts";
import type { ChallengeMessages } from "./messages-challenge.ts";
import type { DeviceCheckMessages } from "./messages-device-check.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";
import type { ReceiptMessages } from "./messages-receipt.ts";

/** The words that every procedure with a backend needs. */
export type Messages = OpeningMessages & BookingMessages;

/** Every word the widget says. A language without one of them does not compile. */
export type AllMessages = Messages &
  AccountMessages &
  ChallengeMessages &
  DeviceCheckMessages &
  HandOverMessages &
  ReceiptMessages;

/** The words of the page's first view and of the steps that load with it. */
export interface OpeningMessages {
  readonly widgetTitle: string;
  readonly chooseLanguage: string;
  readonly languageFailed: (name: string) => string;
  readonly loading: string;
  readonly sample: string;
  /** What stands around an aside such as the word above; with the space before it where the language has one. */
  readonly brackets: readonly [open: string, close: string];
  readonly required: string;
  readonly optional: string;
  readonly next: string;
  readonly back: string;
  readonly retry: string;
  readonly japaneseApplies: string;
  readonly opensElsewhere: string;
  readonly steps: {
    readonly [
      step in "consent" | "eligibility" | "account" | "slot" | "form" | "review" | "handover"
    ]: string;
  };
  readonly stepOf: (current: number, all: number) => string;
  readonly signOut: string;
  readonly chooseOtherOffice: string;
  readonly ownBookings: string;
  readonly helpTitle: string;
  readonly phone: string;
  readonly mail: string;
  readonly hours: string;
  readonly noContact: string;
  readonly unavailableTitle: string;
  readonly unavailable: string;
  readonly stepFailed: string;
  readonly pausedTitle: string;
  readonly paused: string;
  readonly errorSummaryTitle: (count: number) => string;
  readonly consentTitle: string;
  readonly consentLead: string;
  readonly consentChangedTitle: string;
  readonly consentChanged: string;
  readonly whatChanged: string;
  readonly version: (version: string) => string;
  readonly effectiveOn: (date: string) => string;
  readonly documentText: (title: string) => string;
  readonly agreeTo: (title: string) => string;
  readonly agreeMissing: (title: string) => string;
  readonly documentLoading: string;
  readonly documentFailed: string;
  readonly layers: { readonly [layer in "office" | "national" | "app" | "other"]: string };
  readonly eligibilityTitle: string;
  readonly eligibilityAll: string;
  readonly eligibilityAny: string;
  readonly eligibilityQuestionAll: string;
  readonly eligibilityQuestionAny: string;
  readonly eligibilityYes: string;
  readonly eligibilityNo: string;
  readonly eligibilityNone: string;
  readonly eligibilityMissing: string;
  readonly environmentTitle: string;
  readonly prohibitionsTitle: string;
  readonly costsTitle: string;
  readonly beforeApplyingTitle: string;
  readonly otherWaysTitle: string;
  readonly ineligibleTitle: string;
  readonly ineligible: string;
}

/** The words of the steps that load while the first ones are read. */
export interface BookingMessages {
  readonly startOver: string;
  /** Below the page of a link that was opened over a request that is not sent yet. */
  readonly resumeLead: string;
  readonly resume: string;
  readonly change: string;
  readonly changeOf: (what: string) => string;
  readonly slotTitle: string;
  readonly slotLead: (minutes: number, atMost: boolean) => string;
  readonly otherZone: string;
  readonly nextSlotsTitle: string;
  readonly chooseSlot: (slot: string) => string;
  readonly noneOpenTitle: string;
  readonly noneOpen: (until: string) => string;
  readonly monthNothing: (month: string) => string;
  readonly goToFreeDay: (date: string) => string;
  readonly calendarTitle: string;
  readonly calendarHelp: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly today: string;
  /** A mark of the calendar and its meaning, each. */
  readonly legend: readonly string[];
  readonly availabilityLoading: string;
  readonly availabilityFailed: string;
  readonly availabilityChecking: string;
  readonly availabilityOutdated: (time: string) => string;
  readonly monthsUnread: (months: string) => string;
  readonly slotsLate: (slots: string) => string;
  readonly slotsFull: (slots: string) => string;
  readonly slotsGone: string;
  readonly pickedLate: (slot: string) => string;
  readonly pickedFull: (slot: string) => string;
  readonly dayMark: { readonly [state in DayWord]: string };
  readonly dayReason: { readonly [state in DayWord]: string };
  readonly dayOpenCount: (count: number) => string;
  readonly holiday: (name: string) => string;
  readonly officeClosure: (name: string) => string;
  readonly dayNothing: (date: string, reason: string) => string;
  readonly dayHint: string;
  readonly timesOf: (date: string) => string;
  readonly slotMissing: string;
  readonly dayMissing: string;
  readonly applyBy: (moment: string) => string;
  readonly slotTaken: (slot: string) => string;
  readonly slotNotBookable: (slot: string) => string;
  readonly dailyLimit: (date: string, limit: number) => string;
  readonly deadlineRule: {
    readonly "minutes-before": (minutes: number) => string;
    readonly "calendar-days-before": (days: number) => string;
    readonly "open-days-before": (days: number) => string;
  };
  readonly deadlineAt: (day: string, time: string) => string;
  readonly applyRule: (deadline: string) => string;
  readonly confirmRule: (deadline: string) => string;
  readonly openDayMeaning: string;
  readonly perDayRule: (limit: number) => string;
  readonly typedIsKept: string;
  readonly formTitle: string;
  readonly chosenSlot: string;
  readonly purposeTitle: string;
  readonly fields: { readonly [name in FieldName]: string };
  readonly hints: { readonly [name in FieldName]?: string };
  readonly birthYear: string;
  readonly birthMonth: string;
  readonly birthDay: string;
  readonly chooseOne: string;
  readonly faults: { readonly [fault in FieldFault]: (field: string) => string };
  readonly refusedField: (field: string) => string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly erase: string;
  readonly erased: string;
  readonly leftAloneWarning: (minutes: number) => string;
  readonly leftAloneKeep: string;
  readonly leftAloneErased: (minutes: number) => string;
  readonly leftAloneSignedOut: (minutes: number) => string;
  /** The Back button has brought the page back. */
  readonly leftPage: string;
  /** At the input, while there is time to mend it. */
  readonly askEmail: (address: string) => string;
  readonly useEmail: (address: string) => string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly toReview: string;
  readonly reviewTitle: string;
  readonly reviewLead: string;
  readonly notGiven: string;
  readonly dateAndTime: string;
  readonly agreedDocuments: string;
  readonly likelyEmail: (address: string) => string;
  readonly emailMended: (address: string) => string;
  readonly beforeSendingEmailLink: (linkMinutes: number) => string;
  readonly beforeSendingOfficeReply: () => string;
  readonly beforeSendingReceipt: () => string;
  readonly beforeSendingAccount: () => string;
  readonly beforeSendingMail: () => string;
  readonly sendEmailLink: string;
  readonly sendOfficeReply: string;
  readonly sendReceipt: string;
  readonly sendAccount: string;
  readonly prepareMail: string;
  readonly refusedTitle: string;
  readonly refused: string;
  readonly rateLimited: (seconds: number | undefined) => string;
  readonly challengeCancelled: string;
  readonly challengeFailed: string;
  /** For whoever meets the input that nobody is meant to see. */
  readonly trapLabel: string;
  readonly sendingTitle: string;
  readonly sending: string;
  readonly unknownTitle: string;
  readonly unknownAsking: string;
  readonly unknownNoAnswer: string;
  readonly unknownAbsentTitle: string;
  readonly unknownAbsent: string;
  readonly unknownAbsentAfterReload: string;
  readonly askAgain: string;
  readonly sendAgain: string;
  readonly waitingTitle: string;
  readonly waitingMailTo: (address: string) => string;
  readonly waitingMail: string;
  readonly waitingUntil: (moment: string) => string;
  readonly waitingLapses: string;
  readonly waitingOtherDevice: string;
  readonly codeTitle: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeButton: string;
  readonly codeInvalid: string;
  readonly codeWrong: (left: number | undefined) => string;
  readonly codeLocked: string;
  readonly noMailTitle: string;
  readonly noMailHints: readonly string[];
  readonly resend: string;
  readonly correctTitle: string;
  readonly correctLabel: string;
  readonly correctButton: string;
  readonly resent: (address: string) => string;
  readonly resentSame: string;
  readonly resendTooSoon: (seconds: number | undefined) => string;
  readonly resendLimit: string;
  readonly flowExpired: string;
  readonly actionLost: string;
  readonly actionBusy: (seconds: number | undefined) => string;
  readonly actionRefused: string;
  readonly working: string;
  readonly requestedTitle: string;
  readonly requestedNotBooked: string;
  readonly requestedReplyBy: (moment: string) => string;
  readonly requestedReply: string;
  readonly requestedNoReply: (moment: string) => string;
  readonly requestedNoReplyUnknown: string;
  readonly requestedOverdue: (moment: string) => string;
  readonly followEnded: string;
  readonly cancelOneOf: string;
  readonly requestedNoteDown: string;
  readonly bookedTitle: string;
  readonly bookedLead: string;
  readonly keepTitle: string;
  readonly toCalendar: string;
  readonly otherCalendars: string;
  readonly otherCalendarsTold: string;
  readonly toCalendarOf: (service: string) => string;
  readonly copyBooking: string;
  readonly bookingCopied: string;
  readonly bookingNotCopied: string;
  readonly bookingText: string;
  readonly printBooking: string;
  readonly calendarSummary: (office: string) => string;
  readonly meetingApp: string;
  /** How to reach the office stands once, at the end; `title` is its heading there. */
  readonly contactBelow: (title: string) => string;
  readonly howToCancelTitle: string;
  readonly cancelWays: { readonly [channel in CancelChannel]: string };
  /** The way to cancel online where it is not a mail's link. */
  readonly cancelOnlineAt: { readonly [place in "account" | "lookup"]: string };
  readonly cancelSameDayPhone: string;
  readonly cancelSameDayCallOwed: string;
  readonly noShow: (minutes: number) => string;
  readonly beforeMeetingTitle: string;
  readonly appTest: (app: string) => string;
  readonly deviceCheck: string;
  readonly deviceCheckFailed: string;
  readonly atTheMeetingTitle: string;
  readonly ended: {
    readonly [status in "cancelled" | "expired" | "declined" | "completed" | "unknown"]: {
      readonly title: string;
      readonly text: string;
    };
  };
  readonly reconsentTitle: string;
  readonly reconsentNeeded: (moment: string) => string;
  readonly reconsentBeforehand: string;
  readonly agreeTitle: string;
  readonly agreeLead: string;
  readonly agreeBy: (moment: string) => string;
  readonly agreeButton: string;
  readonly agreeNot: string;
  readonly agreeAlready: string;
  readonly agreeVoid: { readonly title: string; readonly text: string };
  readonly agreeUnknown: { readonly title: string; readonly text: string };
  readonly agreeOutdated: { readonly title: string; readonly text: string };
  readonly linkConfirmTitle: string;
  readonly linkCancelTitle: string;
  readonly linkLoading: string;
  readonly linkConfirmLead: string;
  readonly linkConfirmBy: (moment: string) => string;
  readonly linkConfirmButton: string;
  readonly linkCancelLead: string;
  readonly linkCancelButton: string;
  readonly linkCancelKeep: string;
  readonly linkCancelByPhone: string;
  readonly linkCancelClosed: string;
  readonly linkCancelCallOwed: string;
  readonly linkAlready: {
    readonly [status in "confirmed" | "awaiting-office" | "cancelled" | "expired" | "other"]: {
      readonly title: string;
      readonly text: string;
    };
  };
  readonly linkUnknown: { readonly title: string; readonly text: string };
  readonly linkExpired: { readonly title: string; readonly text: string };
  readonly linkSuperseded: { readonly title: string; readonly text: string };
  readonly linkDailyLimit: { readonly title: string; readonly text: string };
  readonly linkFailed: { readonly title: string; readonly text: string };
  readonly linkLostAnswer: string;
  readonly linkActing: string;
}

/** A day in the calendar that needs a word: what it offers or why it offers nothing. */
export type DayWord =
  | "open"
  | "weekend"
  | "holiday"
  | "year-end"
  | "office"
  | "deadline-passed"
  | "full"
  | "beyond-horizon"
  | "past";
