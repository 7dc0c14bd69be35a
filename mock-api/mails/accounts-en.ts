import { lines, type AccountWords } from "./words.ts";

export const accountsEn: AccountWords = {
  activate: ({ office, until, link }) => ({
    subject: `[${office}] Not registered yet: please confirm`,
    text: lines(
      `Somebody asked to register for online consultations with ${office}.`,
      "The registration is not complete yet.",
      "",
      `Open this link and complete the registration by ${until}.`,
      link,
      "",
      "After that time the registration lapses.",
      "If it was not you, delete this mail without opening the link. Nobody will be registered.",
    ),
  }),
  activated: ({ office, phone }) => ({
    subject: `[${office}] Your registration is complete`,
    text: lines(
      "Your registration is complete. No consultation is booked yet.",
      "Sign in with your user ID and password to book one.",
      "",
      "If you forget your user ID or password, please ask the office. They are not issued again.",
      phone && `Questions: ${phone}`,
    ),
  }),
  "has-account": ({ office, phone }) => ({
    subject: `[${office}] This mail address is registered already`,
    text: lines(
      `Somebody asked to register this mail address with ${office}.`,
      "It is registered already, so nothing new was registered.",
      "",
      "Please sign in with the user ID and password that you registered before.",
      "If you do not know them any more, please ask the office.",
      phone && `Questions: ${phone}`,
      "If it was not you, delete this mail and do nothing. Your registration has not changed.",
    ),
  }),
};
