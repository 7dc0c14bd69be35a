import { lines, type BookingFacts, type BookingWords, type ReconsentMailKind } from "./words.ts";

export const reconsentEn: BookingWords<ReconsentMailKind> = {
  "terms-changed": (facts) => ({
    subject: `[${facts.office}] The terms changed: please agree by ${facts.until}`,
    text: lines(
      `After your request, the terms of ${facts.office} changed.`,
      "The consultation can only take place if you agree to the new terms.",
      "",
      `Date and time (Japan): ${facts.when}`,
      ...documentsEn(facts),
      "",
      `Open this link by ${facts.until}, read the terms and agree to them.`,
      facts.link,
      "",
      `Without your agreement by then, your ${facts.booked ? "booking" : "request"} becomes void.`,
      facts.phone && `Questions: ${facts.phone}`,
    ),
  }),
  "accepted-but-terms-changed": (facts) => ({
    subject: `[${facts.office}] The time is accepted: please still agree to the terms`,
    text: lines(
      "The consultation can take place at the time you asked for. Because the terms changed, your booking is not complete yet.",
      "",
      `Date and time (Japan): ${facts.when}`,
      `With: ${facts.office}`,
      "",
      `Please agree by ${facts.until}, by the link in the mail about the changed terms.`,
      "Without your agreement by then, your request becomes void.",
      facts.phone && `Questions: ${facts.phone}`,
    ),
  }),
  "terms-agreed": (facts) => ({
    subject: facts.booked
      ? `[${facts.office}] You agreed to the new terms: your booking stands`
      : `[${facts.office}] You agreed to the new terms: not booked yet`,
    text: lines(
      "Your agreement to the new terms has been received.",
      facts.booked
        ? "Your booking stands."
        : `Nothing is booked yet. Please wait for the answer of ${facts.office}.`,
      "",
      `Date and time (Japan): ${facts.when}`,
      `With: ${facts.office}`,
      facts.phone && `Questions: ${facts.phone}`,
    ),
  }),
  "terms-lapsed": (facts) => ({
    subject: `[${facts.office}] Your ${facts.booked ? "booking" : "request"} is void`,
    text: lines(
      `You had not agreed to the new terms by ${facts.until}, so this ${facts.booked ? "booking" : "request"} is void. The consultation will not take place.`,
      "",
      `Date and time (Japan): ${facts.when}`,
      "If you would like a consultation, please apply again for another time.",
      facts.phone && `Questions: ${facts.phone}`,
    ),
  }),
};

function documentsEn({ documents = [] }: BookingFacts): string[] {
  return documents.flatMap(({ title, version, changes }) => [
    "",
    `Changed document: ${title} (version ${version})`,
    ...(changes ? [`What changed: ${changes}`] : []),
  ]);
}
