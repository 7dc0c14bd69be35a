/** What may tell of a program that fills in forms; each happens to people too. */
export const formHints = ["trap-filled", "quick"] as const;
export type FormHint = (typeof formHints)[number];

/** Nobody reads a form and fills it in by hand faster. */
const QUICK_MS = 3_000;

export interface FormSeen {
  /** What stands in the input that people do not see. */
  readonly trap: string;
  /** Since the form came on show. */
  readonly milliseconds: number;
  /** Whether the fields had been filled in before: whoever comes back to mend one has little to do. */
  readonly filledBefore: boolean;
}

/** Two words at most, and never how long somebody took: that would tell of a disability, or of haste. */
export function hintsOf({ trap, milliseconds, filledBefore }: FormSeen): FormHint[] {
  return [
    ...(trap.trim() === "" ? [] : (["trap-filled"] as const)),
    ...(filledBefore || milliseconds >= QUICK_MS ? [] : (["quick"] as const)),
  ];
}
