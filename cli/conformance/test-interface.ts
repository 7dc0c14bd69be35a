import { CheckFailure, NotChecked } from "./check.ts";
import { told } from "./expect.ts";
import type { Answer, HttpClient } from "./http-client.ts";
import { listAt, textAt, valueAt } from "./json.ts";

/** A mail as the test interface tells it (docs/conformance.md). */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly code: string | undefined;
}

export type DeskAction = "accept" | "decline" | "cancel" | "tell-meeting";

/** The kit's hand on the server: its clock, its mails, and what a person at the office does. */
export class TestInterface {
  readonly #client: HttpClient;

  private constructor(client: HttpClient) {
    this.#client = client;
  }

  /** `undefined` where the backend does not answer it. */
  static async detect(client: HttpClient): Promise<TestInterface | undefined> {
    const answer = await client.callTest("GET", "/outbox");
    const there = answer.status === 200 && Array.isArray(valueAt(answer.json, "messages"));
    return there ? new TestInterface(client) : undefined;
  }

  async reset(): Promise<void> {
    await this.#do("/reset", {});
  }

  /** Time stands still there until it is set again; `null` lets it run. */
  async setClock(now: Temporal.Instant | null): Promise<void> {
    await this.#do("/clock", { now: now && String(now) });
  }

  async outbox(): Promise<readonly Mail[]> {
    const answer = await this.#client.callTest("GET", "/outbox");
    return listAt(answer.json, "messages").map((message) => ({
      to: textAt(message, "to"),
      subject: textAt(message, "subject"),
      text: textAt(message, "text"),
      links: listAt(message, "links").filter((link) => typeof link === "string"),
      code: textAt(message, "code") || undefined,
    }));
  }

  act(bookingId: string, action: DeskAction): Promise<Answer> {
    return this.#do("/office", { bookingId, action });
  }

  closeDay(office: string, date: string, name: string): Promise<Answer> {
    return this.#do("/closure", { office, date, name });
  }

  reviseTerms(office: string, terms: string, version: string, changes: Record<string, string>) {
    return this.#do("/terms", { office, terms, version, changes });
  }

  pause(office: string, paused: boolean): Promise<Answer> {
    return this.#do("/pause", { office, paused });
  }

  /** Lets the backend ask for a challenge, where it has a scenario for that. */
  async askForChallenges(office: string): Promise<void> {
    await this.#client.callTest("POST", "/scenario", { scenario: "challenge", office });
  }

  /** @throws {NotChecked} where the backend has this part not */
  async #do(path: string, body: unknown): Promise<Answer> {
    const answer = await this.#client.callTest("POST", path, body);
    if (answer.status === 200) return answer;
    if (answer.status === 404 && (path !== "/office" || textAt(answer.json, "code") === "")) {
      throw new NotChecked(`the test interface has no POST /__test${path}`);
    }
    throw new CheckFailure("status 200 of the test interface", told(answer));
  }
}
