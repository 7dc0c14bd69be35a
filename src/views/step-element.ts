import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { ServerClock } from "../domain/clock.ts";
import type { BookingApi } from "../contract/client.ts";
import type { OfficeProfile } from "../contract/office.ts";
import type { FlowEvent, FormValues } from "../flow/state.ts";
import type { Locale } from "../i18n/locale.ts";
import type { OpeningMessages } from "../i18n/messages.ts";
import { base } from "../styles/base.ts";
import { buttons } from "../styles/buttons.ts";
import { fields } from "../styles/fields.ts";
import { notices } from "../styles/notices.ts";
import { tokens } from "../styles/tokens.ts";
import type { AvailabilityAhead } from "./availability-ahead.ts";
import { TITLE_ID } from "./parts/heading.ts";

/** What every step is given; it hands back nothing but events. */
export interface StepContext {
  readonly office: OfficeProfile;
  readonly locale: Locale;
  readonly api: BookingApi;
  readonly clock: ServerClock;
  readonly headingLevel: number;
  /** What is free, where it was asked for before the visitor comes to choose. */
  readonly ahead?: AvailabilityAhead | undefined;
}

/** A flow event on its way from a step to the public element; it does not leave that element's shadow root. */
export class FlowRequest extends Event {
  static readonly type = "hw-ob-flow";
  readonly flowEvent:
    | FlowEvent
    /** `session-changed`: signed in or out; the flow is where it was. */
    | { readonly type: "send-pressed" | "session-changed" | "own-booking-cancelled" };
  constructor(flowEvent: FlowRequest["flowEvent"]) {
    super(FlowRequest.type, { bubbles: true });
    this.flowEvent = flowEvent;
  }
}

/** A step of the flow, alone in its element: mounted it begins, removed it ends. */
export abstract class StepElement extends LitElement {
  static override styles = [tokens, base, buttons, fields, notices];

  @property({ attribute: false }) context!: StepContext;
  /** Whether the step's heading takes the focus when it enters; not on the page's first load. */
  @property({ attribute: false }) focusOnEntry = false;

  /** What stands in the step's form now; `undefined` where it has none that is kept. */
  get typedForm(): FormValues | undefined {
    return undefined;
  }

  protected get t(): OpeningMessages {
    return this.context.locale.t;
  }

  protected override firstUpdated(): void {
    if (this.focusOnEntry) this.focusOn(TITLE_ID);
  }

  protected tell(event: FlowRequest["flowEvent"]): void {
    this.dispatchEvent(new FlowRequest(event));
  }

  /** Focuses what stands under an id once it has been rendered. */
  protected async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }
}
