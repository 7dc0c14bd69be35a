import { createChallenge, extractParams, verifySolution } from "altcha-lib/v1";
import { Temporal } from "../src/domain/temporal.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { Refusal } from "./refusal.ts";

/** What docs/backend.md recommends. */
const LARGEST_NUMBER = 100_000;
const MINUTES = 10;

/**
 * The last judgement of a request, so that no phone works for one that is refused anyway. What is spent
 * here is followed by the commit.
 *
 * @throws {Refusal} with a challenge, where one is asked for and not solved
 */
export async function judgeChallenge(
  request: Request,
  { hints = [] }: BookingRequest,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  if (!isAsked(hints, office, backend)) return;
  const solution = request.headers.get("challenge-solution") ?? "";
  const spent = await readSolution(solution, backend);
  if (!spent || spent.hash in backend.state.spentChallenges) {
    throw new Refusal("challenge-required", { challenge: await newChallenge(backend) });
  }
  spend(spent, backend);
}

/** While the scenario says so; else of a request whose form noticed something, which may be a person's. */
function isAsked(hints: readonly string[], { id, capabilities }: OfficeProfile, backend: Backend) {
  const { scenario } = backend.state;
  if (scenario?.name === "challenge" && (scenario.office ?? id) === id) return true;
  return hints.length > 0 && capabilities.includes("challenge");
}

function newChallenge(backend: Backend) {
  const { secrets } = backend;
  return createChallenge({
    hmacKey: keyOf(backend),
    maxnumber: LARGEST_NUMBER,
    number: secrets.number(LARGEST_NUMBER),
    salt: secrets.token(),
    expires: new Date(backend.now().add({ minutes: MINUTES }).epochMilliseconds),
  });
}

function keyOf({ state, secrets }: Backend): string {
  return (state.challengeKey ??= secrets.token());
}

interface Solved {
  readonly hash: string;
  readonly until: Temporal.Instant;
}

/** `undefined` for what is wrong, forged or past its time. */
async function readSolution(solution: string, backend: Backend): Promise<Solved | undefined> {
  try {
    // Its own look at the clock would not be the mock's.
    if (!(await verifySolution(solution, keyOf(backend), false))) return undefined;
    const { challenge } = JSON.parse(atob(solution)) as { challenge: string };
    const expires = Number(extractParams(solution)["expires"]);
    const until = Temporal.Instant.fromEpochMilliseconds(expires * 1000);
    const isPast = Temporal.Instant.compare(until, backend.now()) < 0;
    return isPast ? undefined : { hash: challenge, until };
  } catch {
    return undefined;
  }
}

/** By its hash, not by its text, which can be written in many ways; until it is past its time. */
function spend({ hash, until }: Solved, backend: Backend): void {
  const now = backend.now();
  const still = Object.entries(backend.state.spentChallenges).filter(
    ([, end]) => Temporal.Instant.compare(Temporal.Instant.from(end), now) >= 0,
  );
  backend.state.spentChallenges = { ...Object.fromEntries(still), [hash]: String(until) };
}
