/** The words while this device works out what the backend has asked for. */
export interface ChallengeMessages {
  readonly challengeTitle: string;
  readonly challengeWhat: string;
  readonly challengeWait: string;
  readonly challengeProgress: string;
  /** Five, or a multiple of it. */
  readonly challengeAtMost: (seconds: number) => string;
  readonly challengeCancel: string;
}
