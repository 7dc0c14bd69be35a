import type { ReactiveController } from "lit";
import { dayOffer, type Slot } from "../domain/slots.ts";
import { AvailabilityReader } from "./availability-reader.ts";
import { isSameSlot, offerAt, type Offer } from "./offer.ts";
import type { StepElement } from "./step-element.ts";

/** A deadline may pass while the page is open. */
const TICK_MS = 20_000;

/** What can be chosen, kept true while it is on show: by what is read of the months, and by the time. */
export class OfferWatch implements ReactiveController {
  readonly availability: AvailabilityReader;
  readonly #host: StepElement;
  readonly #renewed: (before: Offer) => void;
  #offer: Offer | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param months what is needed of an offer for what is on show
   * @param renewed something may have gone of what was offered before
   */
  constructor(
    host: StepElement,
    months: (offer: Offer) => readonly Temporal.PlainYearMonth[],
    renewed: (before: Offer) => void,
  ) {
    this.#host = host;
    this.#renewed = renewed;
    this.availability = new AvailabilityReader(host, {
      context: () => host.context,
      wanted: () => months(this.offer),
      changed: () => this.renew(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.renew(), TICK_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  get offer(): Offer {
    return (this.#offer ??= this.#offerNow());
  }

  /** Works out anew what is offered. */
  renew(): void {
    const before = this.offer;
    this.#offer = this.#offerNow();
    this.#renewed(before);
    this.#host.requestUpdate();
  }

  /** Whether it can be had now: of its own day alone, since a press waits for the answer. */
  isOffered(slot: Slot): boolean {
    const { office, clock } = this.#host.context;
    const date = slot.start.toPlainDate();
    const reading = this.availability.month(date.toPlainYearMonth());
    if (reading.kind !== "read") return false;
    const { slots } = dayOffer(date, office, clock.now(), reading.availability);
    return slots.some((each) => isSameSlot(each, slot));
  }

  #offerNow(): Offer {
    const { office, clock } = this.#host.context;
    return offerAt(clock.now(), office, (month) => this.availability.month(month));
  }
}
