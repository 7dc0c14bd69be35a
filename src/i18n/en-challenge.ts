import type { ChallengeMessages } from "./messages-challenge.ts";

export const enChallenge: ChallengeMessages = {
  challengeTitle: "Checking before sending",
  challengeWhat:
    "This device is working something out to show that the request does not come from an automatic program. There is nothing for you to do.",
  challengeWait:
    "When it is done, the request is sent by itself. It has not been accepted yet, and nothing is booked.",
  challengeProgress: "Progress of the check",
  challengeAtMost: (seconds) => `About ${seconds} seconds more at most.`,
  challengeCancel: "Stop and go back to your answers",
};
