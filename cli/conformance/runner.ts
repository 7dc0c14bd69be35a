import type { OfficeProfile } from "../../src/contract/office.ts";
import type { BackendContext } from "./backend-context.ts";
import {
  CheckFailure,
  DoesNotApply,
  NotChecked,
  type AnswersCheck,
  type BackendCheck,
  type Check,
  type OfficeCheck,
  type Outcome,
  type Result,
} from "./check.ts";
import { OfficeContext } from "./office-context.ts";
import { redact } from "./redact.ts";

const NO_TEST_INTERFACE =
  "needs the test interface, to move the clock, read mails or act as the office";

/** Runs the checks one after another; those of every answer come last. */
export async function runChecks(
  checks: readonly Check[],
  backend: BackendContext,
  onResult: (result: Result) => void = () => undefined,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const add = (result: Result) => {
    results.push(result);
    onResult(result);
  };
  for (const check of checks) {
    if (check.scope === "backend") add(await runBackendCheck(check, backend));
  }
  for (const id of backend.offices) {
    const office = new OfficeContext(backend, id);
    const ready = new Readiness();
    for (const check of checks) {
      if (check.scope === "office") add(await runOfficeCheck(check, office, ready));
    }
  }
  for (const check of checks) {
    if (check.scope === "answers") add(await runAnswersCheck(check, backend));
  }
  if (backend.hasTestInterface) await leaveEmpty(backend);
  return results;
}

function runBackendCheck(check: BackendCheck, backend: BackendContext): Promise<Result> {
  return timed(check, undefined, async () => {
    if (check.needs?.testInterface && !backend.hasTestInterface) {
      throw new NotChecked(NO_TEST_INTERFACE);
    }
    await check.run(backend);
  });
}

/** An office that cannot even be read fails once, not a hundred times. */
class Readiness {
  #failed = false;

  async begin(office: OfficeContext): Promise<void> {
    try {
      await office.begin();
    } catch (error) {
      if (!(error instanceof CheckFailure) || !this.#failed) {
        this.#failed = true;
        throw error;
      }
      throw new NotChecked(`the office cannot be made ready: ${error.message}`);
    }
  }
}

function runOfficeCheck(
  check: OfficeCheck,
  office: OfficeContext,
  ready: Readiness,
): Promise<Result> {
  return timed(check, office.id, async () => {
    await ready.begin(office);
    const why = whyNot(check, office.profile);
    if (why) return why;
    if (check.needs?.testInterface && !office.hasTestInterface) {
      throw new NotChecked(NO_TEST_INTERFACE);
    }
    await check.run(office);
    return undefined;
  });
}

function runAnswersCheck(check: AnswersCheck, { client }: BackendContext): Promise<Result> {
  return timed(check, undefined, async () => check.run(client.exchanges));
}

/** Why an office of this kind has nothing to check. */
function whyNot({ needs }: OfficeCheck, profile: OfficeProfile): string | undefined {
  const { kind } = profile.procedure;
  if (needs?.procedure && !needs.procedure.includes(kind)) {
    return `is about ${needs.procedure.join(", ")}; this office's procedure is ${kind}`;
  }
  return needs?.office?.(profile);
}

async function timed(
  { id, title, guide, hint }: Check,
  office: string | undefined,
  run: () => Promise<string | undefined | void>,
): Promise<Result> {
  const started = performance.now();
  const result = (outcome: Outcome, told: Partial<Result> = {}): Result => ({
    check: { id, title, guide, hint },
    ...(office !== undefined && { office }),
    outcome,
    ...told,
    seconds: (performance.now() - started) / 1000,
  });
  try {
    const why = await run();
    return why ? result("does-not-apply", { reason: why }) : result("passed");
  } catch (error) {
    if (error instanceof DoesNotApply) return result("does-not-apply", { reason: error.message });
    if (error instanceof NotChecked) return result("not-checked", { reason: error.message });
    const { expected, got } = asFailure(error);
    return result("failed", { expected, got });
  }
}

/** What an answer makes the kit stumble over must not end the run, nor pass. */
function asFailure(error: unknown): CheckFailure {
  if (error instanceof CheckFailure) return error;
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new CheckFailure(
    "answers that the check can read",
    `${redact(told)} (tell the kit's makers)`,
  );
}

/** Whoever looks at the backend after the run should not find its clock stopped. */
async function leaveEmpty(backend: BackendContext): Promise<void> {
  try {
    await backend.test.reset();
  } catch (error) {
    if (!(error instanceof CheckFailure) && !(error instanceof NotChecked)) throw error;
  }
}
