import {
  activation,
  activationRequest,
  ownBookings,
  registration,
  registrationRequest,
  session,
  sessionRequest,
} from "../../src/contract/account.ts";
import { availabilityMonth } from "../../src/contract/availability.ts";
import {
  applicant,
  bookingRequest,
  codeRequest,
  consentGiven,
  messageRequest,
} from "../../src/contract/booking-request.ts";
import { booking, bookingAttempt, statusFromServer } from "../../src/contract/booking.ts";
import { challenge } from "../../src/contract/challenge.ts";
import { health } from "../../src/contract/health.ts";
import { agreeRequest, linkRequest } from "../../src/contract/link-request.ts";
import { linkLookup } from "../../src/contract/link-lookup.ts";
import { officeEvidence } from "../../src/contract/office-evidence.ts";
import { officeList } from "../../src/contract/office-list.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { problemDetails } from "../../src/contract/problem.ts";
import { lookup, lookupRequest } from "../../src/contract/receipt.ts";
import { termsDocument } from "../../src/contract/terms.ts";
import { localizedText } from "../../src/contract/text.ts";
import { behind, member, options, variant, type Schema } from "./reach.ts";

/** Behind the profile's transform, which only fills in what an office with the procedure `external` leaves out. */
const profile = behind(officeProfile);
const slots = member(profile, "slots");
const times = member(slots, "times");
const deadline = member(profile, "deadlines");
const procedure = member(profile, "procedure");
const [knownBlock, otherBlock] = options(member(termsDocument, "blocks")) as [Schema, Schema];
const reconsent = member(booking, "reconsent");

/** Every schema that has a name in the document. */
export const components: Readonly<Record<string, Schema>> = {
  LocalizedText: localizedText,

  OfficeList: officeList,
  OfficeSummary: member(officeList, "offices"),
  OfficeProfile: profile,
  OfficeEvidence: officeEvidence,
  Contact: member(profile, "contact"),
  Calendar: member(profile, "calendar"),
  ClosedDay: member(profile, "calendar", "closedDays"),
  SlotRules: slots,
  SlotWindows: variant(times, "windows"),
  SlotStarts: variant(times, "starts"),
  MinutesBefore: variant(deadline, "minutes-before"),
  CalendarDaysBefore: variant(deadline, "calendar-days-before"),
  OpenDaysBefore: variant(deadline, "open-days-before"),
  EmailLinkProcedure: variant(procedure, "email-link"),
  OfficeReplyProcedure: variant(procedure, "office-reply"),
  ReceiptProcedure: variant(procedure, "receipt"),
  AccountProcedure: variant(procedure, "account"),
  MailProcedure: variant(procedure, "mail"),
  ExternalProcedure: variant(procedure, "external"),
  Field: member(profile, "fields"),
  FieldChoice: member(profile, "fields", "choices"),
  ConsentAsked: member(profile, "consents"),
  Eligibility: member(profile, "eligibility"),
  EligibilityStatement: member(profile, "eligibility", "statements"),
  Cancellation: member(profile, "cancellation"),
  MeetingApp: member(profile, "meetingApps"),

  TermsDocument: termsDocument,
  TermsHeading: variant(knownBlock, "heading"),
  TermsParagraph: variant(knownBlock, "paragraph"),
  TermsArticle: variant(knownBlock, "article"),
  TermsList: variant(knownBlock, "list"),
  TermsLink: variant(knownBlock, "link"),
  TermsOtherBlock: otherBlock,

  AvailabilityMonth: availabilityMonth,
  FreeSlot: member(availabilityMonth, "slots"),
  Closure: member(availabilityMonth, "closures"),

  BookingRequest: bookingRequest,
  Applicant: applicant,
  ConsentGiven: consentGiven,
  Booking: booking,
  BookingAttempt: bookingAttempt,
  BookingStatus: statusFromServer,
  Reconsent: reconsent,
  FlowToken: member(booking, "flow"),
  Receipt: member(booking, "receipt"),
  MailState: member(booking, "mail"),
  MessageRequest: messageRequest,
  CodeRequest: codeRequest,

  LinkRequest: linkRequest,
  AgreeRequest: agreeRequest,
  LinkLookup: linkLookup,

  LookupRequest: lookupRequest,
  Lookup: lookup,

  RegistrationRequest: registrationRequest,
  Registration: registration,
  ActivationRequest: activationRequest,
  Activation: activation,
  SessionRequest: sessionRequest,
  Session: session,
  OwnBookings: ownBookings,

  Health: health,
  Problem: problemDetails,
  Challenge: challenge,
  RequestFault: member(problemDetails, "errors"),
};
