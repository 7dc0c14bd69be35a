import type { BookingRequest } from "../contract/booking-request.ts";
import type { OfficeProfile } from "../contract/office.ts";
import { writePolicy } from "../contract/retry.ts";
import { attemptMemory } from "./attempt-memory.ts";
import type { FlowOptions } from "./flow-controller.ts";
import type { FlowEvent, FlowState, ReadyDraft } from "./state.ts";
import { randomUuid } from "./uuid.ts";

/** Longer than the client goes on trying to send. */
const LONGEST_SENDING_MS = writePolicy.totalMs + 15_000;

/** Sends requests, each with its key, and asks what became of one whose answer was lost. */
export class RequestSender {
  readonly #options: Pick<FlowOptions, "api" | "language">;
  /** The language that went with a key: what is sent again must be the very same. The rest is the draft's. */
  readonly #languages = new Map<string, string>();
  /**
   * Of a request that was refused after an earlier try of it had vanished. That one may yet arrive: whatever
   * is sent next has the same key, and cannot be booked beside it.
   */
  #lateKey: string | undefined;
  /** Keys that are being sent, also where nobody waits for their answers any more. */
  readonly #underWay = new Set<string>();

  constructor(options: Pick<FlowOptions, "api" | "language">) {
    this.#options = options;
  }

  /** The key is minted here, once a request. */
  nextKey(): string {
    return this.#lateKey ?? randomUuid();
  }

  /** The next request has nothing to do with one that may yet arrive. */
  endDraft(): void {
    this.#lateKey = undefined;
  }

  async send(office: OfficeProfile, asked: Extract<FlowState, { step: "sending" }>) {
    const { draft, key, again, proof } = asked;
    const start = draft.slot.start.toInstant();
    const language = ((again || proof) && this.#languages.get(key)) ?? this.#options.language();
    this.#languages.set(key, language);
    const remembered = attemptMemory.load(office.id);
    const sentAt = remembered?.key === key ? remembered.sentAt : Date.now();
    attemptMemory.save(office.id, { key, start, sentAt });
    this.#underWay.add(key);
    const request = requestOf(draft, language);
    const outcome = await this.#options.api.createBooking(office, request, key, proof?.solution);
    this.#underWay.delete(key);
    const mayBeLate = outcome.kind === "refused" && (again || outcome.lost);
    this.#lateKey = mayBeLate ? key : undefined;
    return outcome;
  }

  /** What is told of a request whose answer is not known. */
  async becameOf(
    { id }: OfficeProfile,
    { key, draft }: Extract<FlowState, { step: "unknown" }>,
  ): Promise<FlowEvent> {
    try {
      const booking = await this.#options.api.attempt(id, key);
      if (booking) return { type: "booking-answered", booking };
    } catch {
      return { type: "attempt-unanswered" };
    }
    // It may still be on its way, also from before a reload: "not there" is not yet "did not arrive".
    if (this.#underWay.has(key)) return { type: "attempt-unanswered" };
    const remembered = attemptMemory.load(id);
    const sentAt = remembered?.key === key ? remembered.sentAt : 0;
    const age = Math.abs(Date.now() - sentAt);
    return { type: !draft && age < LONGEST_SENDING_MS ? "attempt-unanswered" : "attempt-absent" };
  }
}

function requestOf(
  { slot, applicant, consents, eligibility, hints = [] }: ReadyDraft,
  language: string,
): BookingRequest {
  return {
    slot: { start: slot.start.toInstant() },
    applicant,
    consents: [...consents],
    eligibility: [...eligibility],
    language,
    ...(hints.length > 0 && { hints: [...hints] }),
  };
}
