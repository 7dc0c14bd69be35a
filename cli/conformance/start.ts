import { officeList } from "../../src/contract/office-list.ts";
import { UsageError } from "../usage-error.ts";
import { People } from "./applicant.ts";
import { BackendContext } from "./backend-context.ts";
import { CheckFailure, type Check } from "./check.ts";
import { told } from "./expect.ts";
import { HttpClient, type Answer } from "./http-client.ts";
import { readAs } from "./json.ts";
import type { Options } from "./options.ts";
import { TestInterface } from "./test-interface.ts";

/** @throws {UsageError} where an id fits no check */
export function selectChecks(all: readonly Check[], only: readonly string[]): readonly Check[] {
  for (const begin of only) {
    if (!all.some(({ id }) => id.startsWith(begin))) {
      throw new UsageError(`--only "${begin}" fits no check. --list lists them.`);
    }
  }
  return only.length === 0
    ? all
    : all.filter(({ id }) => only.some((begin) => id.startsWith(begin)));
}

/** Finds out what there is to check. @throws {UsageError} where the run cannot begin */
export async function openBackend(
  options: Pick<Options, "base" | "origin" | "offices" | "testInterface" | "yes">,
  checks: readonly Check[],
): Promise<BackendContext> {
  const client = new HttpClient(options.base, options.origin);
  const offices = await officesOf(client, options.offices);
  const test = options.testInterface ? await reach(() => TestInterface.detect(client)) : undefined;
  const books = checks.some(({ readsOnly }) => !readsOnly);
  if (!test && books && !options.yes) {
    throw new UsageError(
      `Nothing at ${options.base} answers /__test/outbox, so what is booked stays booked: ` +
        `about 40 slots at each office (${offices.join(", ")}) and mails to made-up addresses. ` +
        "Give --yes to go on.",
    );
  }
  return new BackendContext(client, new People(), offices, test);
}

async function officesOf(client: HttpClient, asked: readonly string[]): Promise<readonly string[]> {
  const answer = await reach(() => client.get("/offices"));
  const listed = readAs(officeList, answer.json)?.offices.map(({ id }) => id);
  if (asked.length > 0) {
    await Promise.all(asked.map((id) => find(client, id, listed ?? [])));
    return asked;
  }
  if (listed && listed.length > 0) return listed;
  throw new UsageError(
    `${told(answer)}. Does the address end in the contract's version, …/v1? A backend without that call needs --office.`,
  );
}

async function find(client: HttpClient, id: string, listed: readonly string[]): Promise<Answer> {
  const answer = await reach(() => client.get(`/offices/${encodeURIComponent(id)}`));
  if (answer.status === 200) return answer;
  const there = listed.length > 0 ? ` It serves ${listed.join(", ")}.` : "";
  throw new UsageError(`There is no office "${id}" at ${client.base}.${there}`);
}

/** @throws {UsageError} where nobody answers */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CheckFailure)) throw error;
    throw new UsageError(`The backend cannot be reached: ${error.got}.`);
  }
}
