import { scenarioCalls } from "./scenario-calls.ts";
import { moment, office, open, strict, text, type TestCall } from "./test-call.ts";

const booking = { $ref: "#/components/schemas/Booking" };
const bookingStatus = { $ref: "#/components/schemas/BookingStatus" };
const closureDate = text("The date at the office.", { format: "date" });
const closureName = text("Why, as visitors and mails are told.", { minLength: 1 });
const revision = {
  office,
  terms: text("The document's id."),
  version: text("The new version.", { pattern: "^\\w[\\w.-]{0,63}$" }),
  changes: {
    $ref: "#/components/schemas/LocalizedText",
    description: "What changed, in plain words.",
  },
};
const pause = { office, paused: { type: "boolean", description: "Whether bookings pause." } };

export const testCalls: readonly TestCall[] = [
  {
    name: "clock",
    id: "setClock",
    method: "post",
    path: "clock",
    tag: "Test",
    summary: "Set the server's time",
    description:
      "Time stands still at the given moment, so that a deadline can be met to the second. Mails that fall due until then go out. `null` lets it run again from the real time.",
    request: strict({
      now: {
        type: ["string", "null"],
        format: "date-time",
        description: "RFC 3339 with an offset, or `null`.",
      },
    }),
    answer: open({ now: moment("The server's time now.") }),
  },
  {
    name: "clock-now",
    id: "getClock",
    method: "get",
    path: "clock",
    tag: "Test",
    summary: "The server's time",
    description: "Whether it was set or runs.",
    answer: open({ now: moment("The server's time now.") }),
  },
  {
    name: "reset",
    id: "reset",
    method: "post",
    path: "reset",
    tag: "Test",
    summary: "Forget everything",
    description:
      "Bookings, accounts, sessions, mails, changes of offices and terms, the scenario, and the clock.",
    answer: { type: "object", description: "Empty." },
  },
  {
    name: "outbox",
    id: "getOutbox",
    method: "get",
    path: "outbox",
    tag: "Test",
    summary: "The mails that were sent",
    description: "Oldest first, in full: what the mailboxes' owners would read.",
    answer: open({
      messages: {
        type: "array",
        description: "The mails.",
        items: open(
          {
            to: text("Address."),
            subject: text("Subject."),
            text: text("The mail's text."),
            links: {
              type: "array",
              items: text("A link in full."),
              description: "The links in it.",
            },
            tokens: {
              type: "array",
              items: text("What stands last in a link."),
              description: "The links' secrets, one for each: for tools that cannot cut a text.",
            },
            code: {
              type: ["string", "null"],
              description: "The six-digit code in it.",
            },
            password: text("The password in it, where it tells one."),
            sentAt: moment("When it was sent."),
            bookingId: text("The booking that it is about."),
          },
          ["password", "bookingId"],
        ),
      },
    }),
  },
  {
    name: "office",
    id: "actAsOffice",
    method: "post",
    path: "office",
    tag: "Desk",
    summary: "Act on a booking as the office",
    description:
      "`accept` and `decline` answer a request; `cancel` cancels; `tell-meeting` tells where the meeting takes place. With the mails that belong to it.",
    request: strict(
      {
        bookingId: text("The booking's id."),
        action: {
          enum: ["accept", "decline", "cancel", "tell-meeting"],
          description: "What the office does.",
        },
        url: text("With `tell-meeting`: the address, `https:` only; a sample where left out.", {
          pattern: "^https://",
        }),
      },
      ["url"],
    ),
    answer: booking,
    problems: ["not-found", "booking-ended"],
  },
  {
    name: "bookings",
    id: "listBookings",
    method: "get",
    path: "bookings",
    tag: "Desk",
    summary: "What is at the desk",
    description: "Every booking, newest first, without personal data.",
    answer: open({
      bookings: {
        type: "array",
        description: "The bookings.",
        items: open(
          {
            id: text("The booking's id."),
            office,
            status: bookingStatus,
            start: moment("When the meeting starts."),
            end: moment("When it ends."),
            acceptedAt: moment("When the request was accepted."),
            procedure: text("Its office's procedure."),
            receipt: { type: "boolean", description: "Whether it has a receipt." },
            reconsentBy: moment("By when changed terms must be agreed to."),
            meetingTold: {
              type: "boolean",
              description: "Whether the meeting's address was told.",
            },
          },
          ["reconsentBy"],
        ),
      },
    }),
  },
  {
    name: "closure",
    id: "closeDay",
    method: "post",
    path: "closure",
    tag: "Desk",
    summary: "Close a day at short notice",
    description:
      "Availability's `closures` has it; what is booked on it is cancelled, with a mail that says so.",
    request: strict({ office, date: closureDate, name: closureName }),
    answer: open({
      office,
      date: closureDate,
      name: closureName,
      cancelled: { type: "integer", minimum: 0, description: "So many bookings were cancelled." },
    }),
    problems: ["office-not-found"],
  },
  {
    name: "terms",
    id: "reviseTerms",
    method: "post",
    path: "terms",
    tag: "Desk",
    summary: "Publish a new version of a document",
    description:
      "In force at once: the profile asks for it, and where `procedure.reconsent` says so everybody who has applied is asked to agree anew.",
    request: strict(revision),
    answer: open(revision),
    problems: ["office-not-found"],
  },
  {
    name: "pause",
    id: "pauseOffice",
    method: "post",
    path: "pause",
    tag: "Desk",
    summary: "Pause an office, or open it again",
    description: "Sets `bookingState` of its profile.",
    request: strict(pause),
    answer: open(pause),
    problems: ["office-not-found"],
  },
  ...scenarioCalls,
];
