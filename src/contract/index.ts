/**
 * What goes over the wire, as zod schemas and types, and a client: for backends that check requests with
 * the widget's own schemas, and for programs that book. The schemas read moments as Temporal values: call
 * `loadTemporal()` of `hw-online-booking/domain` once before, on an engine without its own.
 */
export {
  activation,
  activationRequest,
  LONGEST_PASSWORD,
  ownBookings,
  registration,
  registrationRequest,
  session,
  sessionRequest,
  type Registration,
  type RegistrationRequest,
} from "./account.ts";
export { AccountApi } from "./account-client.ts";
export { availabilityMonth, toAvailability, type AvailabilityMonth } from "./availability.ts";
export { booking, bookingAttempt, type Booking, type BookingAttempt } from "./booking.ts";
export {
  applicant,
  bookingRequest,
  codeRequest,
  consentGiven,
  messageRequest,
  type BookingRequest,
} from "./booking-request.ts";
export { challenge, challengeOf, LARGEST_NUMBER, solutionOf, type Challenge } from "./challenge.ts";
export { BookingApi, type ApiOptions, type Outcome } from "./client.ts";
export { toRfc3339 } from "./codecs.ts";
export {
  ApiError,
  InvalidResponseError,
  NotTheApiError,
  ProblemError,
  UnreachableError,
} from "./errors.ts";
export { checkJson, describeFaults } from "./faults.ts";
export { parseLinkFragment, toLinkFragment } from "./link.ts";
export { linkLookup, type LinkLookup } from "./link-lookup.ts";
export { agreeRequest, linkRequest } from "./link-request.ts";
export { officeList, type OfficeSummary } from "./office-list.ts";
export {
  officeProfile,
  type OfficeProfile,
  type OfficeProfileJson,
  type Procedure,
} from "./office.ts";
export { officeEvidence } from "./office-evidence.ts";
export { problemDetails, problemStatus, type Problem, type ProblemCode } from "./problem.ts";
export { lookup, lookupRequest, type Lookup } from "./receipt.ts";
export { lookUpReceipt } from "./receipt-client.ts";
export { staticOffice, type StaticOffice } from "./static-office.ts";
export { termsDocument, type TermsDocument } from "./terms.ts";
