import { css, html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import {
  holdsPersonalData,
  holdsUnsent,
  isSending,
  leftAlone,
  presenceAfter,
} from "../flow/left-alone.ts";
import type { FlowState } from "../flow/state.ts";
import { BookingStepElement } from "./booking-step-element.ts";
import { LeavePrompt } from "./leave-prompt.ts";
import { keepKey } from "./parts/keep-key.ts";
import { deepActiveElement } from "./parts/deep.ts";
import { said } from "./parts/said.ts";

const LOOKS_EVERY_MS = 10_000;
const { warnedAfterMinutes, clearedAfterMinutes } = leftAlone;

/**
 * Watches over what was typed, whatever the step: asks before the page is left with it, and has it erased
 * when nobody has touched the page for long. It listens only while there is something to watch over.
 */
export class TypedWatch extends BookingStepElement {
  static override styles = [
    ...BookingStepElement.styles,
    css`
      :host {
        position: sticky;
        inset-block-end: 8px;
        z-index: 1;
      }
      :host([aside]) {
        position: static;
      }
    `,
  ];

  @property({ attribute: false }) flowState!: FlowState;
  /** The device's wall clock, in milliseconds: unlike a monotonic one it goes on while the device sleeps. */
  @property({ attribute: false }) now: () => number = () => Date.now();
  /** Stays at the step's end, where it would hide what has the focus. */
  @property({ type: Boolean, reflect: true }) aside = false;

  @state() private phase: "quiet" | "warned" | "erased" | "signed-out" | "left" = "quiet";

  /** Something was typed that the flow's state does not tell of. */
  private hasTyped = false;
  private touchedAt = 0;
  private isErasing = false;
  private focusedBefore: HTMLElement | undefined;
  private readonly prompt = new LeavePrompt(this, () => holdsUnsent(this.flowState));
  private hearing = new AbortController();
  private watching: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.hearing = new AbortController();
    const { signal } = this.hearing;
    this.parentElement?.addEventListener("input", (event) => this.onInput(event), { signal });
    window.addEventListener("pagehide", (event) => this.onPageHide(event), { signal });
    for (const type of ["keydown", "keypress", "keyup"] as const) {
      this.parentElement?.addEventListener(type, keepKey, { signal });
    }
    // Moved within its page, it begins to watch again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hearing.abort();
    this.watch(false);
    this.prompt.listen(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("flowState")) return;
    this.hasTyped = false;
    // What is said of an erasure holds until the visitor moves on.
    if (!this.isErasing) this.phase = "quiet";
    this.isErasing = false;
  }

  protected override updated(): void {
    // An update that was under way when it left the page still comes.
    const isHere = this.isConnected;
    this.watch(isHere && (this.hasTyped || this.isSignedIn || holdsPersonalData(this.flowState)));
    this.prompt.listen(isHere && (this.hasTyped || holdsUnsent(this.flowState)));
  }

  private get isSignedIn(): boolean {
    return this.context.api.session !== undefined;
  }

  private watch(isNeeded: boolean): void {
    if (isNeeded === (this.watching !== undefined)) return;
    this.watching?.abort();
    this.watching = isNeeded ? new AbortController() : undefined;
    if (!this.watching) return;
    const { signal } = this.watching;
    this.touchedAt = this.now();
    for (const type of ["keydown", "pointerdown", "wheel"]) {
      window.addEventListener(type, () => this.onTouch(), { signal, capture: true, passive: true });
    }
    window.addEventListener("pageshow", () => this.look(), { signal });
    document.addEventListener("visibilitychange", () => this.look(), { signal });
    const timer = setInterval(() => this.look(), LOOKS_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
  }

  private onInput(event: Event): void {
    const input = event.composedPath()[0];
    if (!(input instanceof Element) || !input.matches("input, textarea, select")) return;
    this.look();
    this.hasTyped = true;
    this.touchedAt = this.now();
    if (this.phase === "warned") this.phase = "quiet";
    // That all was erased stays to be read by who types anew, but out of the way.
    else this.aside = true;
    this.requestUpdate();
  }

  /** Once warned, only an answer counts: the next person at a shared PC touches keys as well. */
  private onTouch(): void {
    this.look();
    if (this.phase !== "warned") this.touchedAt = this.now();
    if (this.phase !== "quiet") requestAnimationFrame(() => this.getOutOfTheWay());
  }

  private onKeep(): void {
    this.touchedAt = this.now();
    this.phase = "quiet";
    if (this.focusedBefore?.isConnected) this.focusedBefore.focus();
  }

  /** A page that the Back button could bring back as it was is left as for the next person. */
  private onPageHide({ persisted }: PageTransitionEvent): void {
    if (!persisted || isSending(this.flowState)) return;
    const isSomething = this.watching !== undefined;
    this.erase();
    // A link's booking could be cancelled, agreed to or read by whoever comes next.
    if (this.flowState.step === "link") this.tell({ type: "restarted" });
    this.phase = isSomething ? "left" : "quiet";
  }

  /** Within one shadow root the focus moves unheard; the key that moved it is heard. */
  private getOutOfTheWay(): void {
    const focused = deepActiveElement();
    if (!focused || this.renderRoot.contains(focused)) return;
    const { top, bottom } = focused.getBoundingClientRect();
    const own = this.getBoundingClientRect();
    if (bottom > own.top && top < own.bottom) this.aside = true;
  }

  /** Looks at the clock: on a timer, and at once when the page comes back from sleep or from elsewhere. */
  private look(): void {
    if (isSending(this.flowState)) this.touchedAt = this.now();
    const presence = presenceAfter(this.now() - this.touchedAt);
    if (presence === "present" || this.watching === undefined) return;
    if (presence === "gone") return this.erase();
    if (this.phase === "warned") return;
    this.focusedBefore = deepActiveElement();
    this.aside = false;
    this.phase = "warned";
  }

  private erase(): void {
    const { isSignedIn } = this;
    this.watch(false);
    this.aside = false;
    this.isErasing = true;
    this.phase = isSignedIn ? "signed-out" : "erased";
    this.tell({ type: isSignedIn ? "signed-out" : "left-alone" });
  }

  protected override render() {
    const words = this.words;
    return html`<div class=${words ? "notice warning" : ""}>
      <div role="alert">${words ? html`<p>${said(words)}</p>` : nothing}</div>
      ${
        this.phase === "warned"
          ? html`<div class="actions">
              <button type="button" class="primary" @click=${this.onKeep}>
                ${this.t.leftAloneKeep}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  private get words(): string | undefined {
    const { t } = this;
    switch (this.phase) {
      case "warned":
        return t.leftAloneWarning(clearedAfterMinutes - warnedAfterMinutes);
      case "erased":
        return t.leftAloneErased(clearedAfterMinutes);
      case "signed-out":
        return t.leftAloneSignedOut(clearedAfterMinutes);
      case "left":
        return t.leftPage;
      default:
        return undefined;
    }
  }
}
