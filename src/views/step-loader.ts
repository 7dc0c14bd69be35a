import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import type { OfficeProfile } from "../contract/office.ts";
import type { FlowState } from "../flow/state.ts";
import type { StepName } from "../flow/step-name.ts";
import type { StepContext } from "./step-element.ts";

/** Steps that load after the page's first view, in files of their own. */
export interface StepFile {
  /** The element that stands for a state; `undefined` where that is in another file. */
  readonly view: (
    state: FlowState,
    context: StepContext,
    focusOnEntry: boolean,
  ) => TemplateResult | undefined;
}

export const stepFiles = {
  booking: () => import("./booking-steps.ts").then(({ bookingSteps }) => bookingSteps()),
  account: () => import("./account-steps.ts").then(({ accountSteps }) => accountSteps()),
  receipt: () => import("./receipt-steps.ts").then(({ receiptSteps }) => receiptSteps()),
  "hand-over": () => import("./hand-over-steps.ts").then(({ handOverSteps }) => handOverSteps()),
  challenge: () => import("./challenge-steps.ts").then(({ challengeSteps }) => challengeSteps()),
} as const satisfies Record<string, () => Promise<StepFile>>;
export type StepFileName = keyof typeof stepFiles;
export type StepFiles = { readonly [name in StepFileName]: () => Promise<StepFile> };

const fileOf: { readonly [step in StepName]?: StepFileName } = {
  account: "account",
  receipt: "receipt",
  lookup: "receipt",
  prepared: "hand-over",
  handover: "hand-over",
  challenge: "challenge",
};

/** What an office's visitor may come to need. */
export function stepFilesOf({ procedure: { kind } }: OfficeProfile): StepFileName[] {
  switch (kind) {
    case "account":
    case "receipt":
      return ["booking", kind];
    case "mail":
      return ["booking", "hand-over"];
    case "external":
      return ["hand-over"];
    default:
      return ["booking"];
  }
}

/** Loads files of steps, each once, and tells its host when one has come or has not. */
export class StepLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #files: StepFiles;
  readonly #loaded = new Map<StepFileName, StepFile | "loading" | "failed">();

  constructor(host: ReactiveControllerHost, files: StepFiles = stepFiles) {
    this.#host = host;
    this.#files = files;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What stands for the file of a step now; the first question for it begins to load it. */
  fileFor(step: StepName): StepFile | "loading" | "failed" {
    const name = fileOf[step] ?? "booking";
    if (!this.#loaded.has(name)) this.load(name);
    return this.#loaded.get(name) ?? "loading";
  }

  /** Loads the file of a step, also when that has failed before. */
  loadFor(step: StepName): void {
    this.load(fileOf[step] ?? "booking");
  }

  load(name: StepFileName): void {
    const now = this.#loaded.get(name);
    if (now !== undefined && now !== "failed") return;
    this.#set(name, "loading");
    this.#files[name]().then(
      (file) => this.#set(name, file),
      () => this.#set(name, "failed"),
    );
  }

  #set(name: StepFileName, value: StepFile | "loading" | "failed"): void {
    this.#loaded.set(name, value);
    this.#host.requestUpdate();
  }
}
