interface Command {
  readonly does: string;
  /** So that a command loads no other's code. */
  readonly load: () => Promise<{
    /** @returns the exit code */
    readonly run: (args: readonly string[]) => Promise<number>;
  }>;
}

export const commands: Readonly<Record<string, Command>> = {
  snippet: {
    does: "the tag to paste into a page, for an office and its API",
    load: () => import("./snippet.ts"),
  },
  mock: {
    does: "a backend to build and check a page against",
    load: () => import("./mock.ts"),
  },
  conformance: {
    does: "whether a backend works with the widget",
    load: () => import("./conformance.ts"),
  },
  "check-profile": {
    does: "whether an office's profile can work, and what its facts rest on",
    load: () => import("./check-profile.ts"),
  },
  slots: {
    does: "which slots an office's rules offer, day by day",
    load: () => import("./slots.ts"),
  },
  "closed-days": {
    does: "national holidays and the year end, as a profile lists them",
    load: () => import("./closed-days.ts"),
  },
};
