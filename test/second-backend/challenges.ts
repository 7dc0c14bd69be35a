import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { Problem } from "./http.ts";
import { hash, type Store } from "./store.ts";

/** A twentieth of what the guide recommends: the kit solves hundreds. */
const LARGEST_NUMBER = 5_000;
const MINUTES = 10;

const sign = (text: string, key: string) => createHmac("sha256", key).update(text).digest("hex");

function newChallenge(key: string, now: number) {
  const expires = Math.floor(now / 1000) + MINUTES * 60;
  const salt = `${randomBytes(12).toString("hex")}?expires=${expires}&`;
  const challenge = hash(salt + randomInt(LARGEST_NUMBER + 1));
  const signature = sign(challenge, key);
  return { algorithm: "SHA-256", challenge, salt, signature, maxnumber: LARGEST_NUMBER };
}

/** Within the booking's transaction, after everything else: what is refused later on uses nothing up. */
export function judgeChallenge(store: Store, key: string, solution: unknown, now: number): void {
  const solved = readSolution(solution, key);
  if (!solved || solved.expires * 1000 < now || !use(store, solved)) {
    throw new Problem(403, "challenge-required", { challenge: newChallenge(key, now) });
  }
  store.run("DELETE FROM used_challenges WHERE expires_at < ?", now);
}

interface Solved {
  readonly challenge: string;
  readonly expires: number;
}

function readSolution(solution: unknown, key: string): Solved | undefined {
  if (typeof solution !== "string") return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(solution, "base64").toString());
    const { algorithm, challenge, number, salt, signature } = Object(read) as Record<
      string,
      unknown
    >;
    if (algorithm !== "SHA-256" || typeof salt !== "string" || !Number.isInteger(number)) {
      return undefined;
    }
    const right = hash(salt + String(number));
    if (challenge !== right || !isSame(signature, sign(right, key))) return undefined;
    const expires = Number(/\?expires=(\d{1,12})&$/u.exec(salt)?.[1]);
    return Number.isInteger(expires) ? { challenge: right, expires } : undefined;
  } catch {
    return undefined;
  }
}

function isSame(sent: unknown, right: string): boolean {
  const [one, other] = [Buffer.from(String(sent)), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function use(store: Store, { challenge, expires }: Solved): boolean {
  try {
    store.insert("used_challenges", { challenge, expires_at: expires * 1000 });
    return true;
  } catch {
    return false;
  }
}
