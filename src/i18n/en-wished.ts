import { enBooking } from "./en-booking.ts";
import { countOf } from "./en-count.ts";
import type { WishedMessages } from "./messages-hand-over.ts";

export const enWished: WishedMessages = {
  wished: {
    slotTitle: "Choose the date and time that you would like",
    slotLead: (minutes, atMost) =>
      `A consultation takes ${atMost ? "at most " : ""}${countOf(minutes, "minute")}. What is already taken does not show here: the office contacts you after your request to settle the date and time.`,
    noneOpenTitle: "No times to choose from",
    noneOpen: (until) =>
      `There is no time that can be asked for until ${until}. If it is urgent, call the office.`,
    nextSlotsTitle: "Choose from the next times",
    legend: [
      "○ can be asked for",
      "late: the deadline has passed",
      "shut: the office is closed",
      "－ outside the booking period",
    ],
    availabilityLoading: "Working out the times.",
    availabilityFailed: "The times could not be shown. Load them again.",
    dayReason: {
      open: "can be asked for",
      weekend: "Shut at the weekend",
      holiday: "Shut for a public holiday",
      "year-end": "Shut for the year-end holidays",
      office: "The office is shut",
      "deadline-passed": "Too late to request",
      full: "No time to ask for",
      "beyond-horizon": "Not open for booking yet",
      past: "In the past",
    },
    dayOpenCount: (count) =>
      count === 1 ? "1 time can be asked for" : `${count} times can be asked for`,
    applyBy: (moment) => `If you would like this time, send the email by ${moment}.`,
    dateAndTime: "Date and time you would like",
    chosenSlot: "Date and time you would like",
    reviewLead: "Nothing has been sent yet. The time is what you would like; it is not settled.",
    hints: {
      ...enBooking.hints,
      email: "The office writes to this address.\nExample: hanako@example.jp",
    },
  },
};
