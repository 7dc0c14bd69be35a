import type { Challenge } from "../../../src/contract/challenge.ts";
import type { Example } from "./examples.ts";

const office = "kitakyushu-mothers";

export const challenge: Challenge = {
  algorithm: "SHA-256",
  challenge: "0".repeat(64),
  salt: "example?expires=1796000000&",
  signature: "0".repeat(64),
  maxnumber: 100_000,
};

const refused =
  (code: string): NonNullable<Example["state"]> =>
  ({ ready }) => ({
    step: "review",
    draft: ready,
    problem: { code, status: 403 },
  });

/** A backend asks for a proof of work: while it is worked out, and when it is not. */
export const challengeStates: readonly Example[] = [
  {
    name: "the device works out a challenge",
    office,
    before: async () => {
      // A view's decorators are not for Node, which reads this list too.
      const { ChallengeStep } = await import("../../../src/views/challenge/challenge-step.ts");
      ChallengeStep.solver = () =>
        Promise.resolve({
          solve: async (_, __, told) => {
            await new Promise((resolve) => setTimeout(resolve, 400));
            told(challenge.maxnumber / 2);
            return await new Promise(() => undefined);
          },
        });
    },
    state: ({ ready }) => ({ step: "challenge", draft: ready, key: "key", challenge, asked: 1 }),
    says: (t) => t.challengeAtMost(5),
  },
  {
    name: "the form has an input that nobody sees",
    office: "otaru",
    prepare: ({ backend }) =>
      backend.changeOffice("otaru", { capabilities: ["form-hints", "challenge"] }),
    state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
    says: (t) => t.formTitle,
  },
  {
    name: "the challenge was cancelled",
    office,
    state: refused("challenge-cancelled"),
    says: (t) => t.challengeCancelled,
  },
  {
    name: "the challenge could not be worked out",
    office,
    state: refused("challenge-failed"),
    says: (t) => t.challengeFailed,
  },
];
