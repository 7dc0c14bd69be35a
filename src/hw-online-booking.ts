import { Task } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import type { ServerClock } from "./domain/clock.ts";
import type { BookingApi } from "./contract/client.ts";
import type { BookingLink } from "./contract/link.ts";
import { tellOwner } from "./contract/tell-owner.ts";
import { FlowController } from "./flow/flow-controller.ts";
import { procedureOf } from "./flow/procedures/index.ts";
import type { FillingStep } from "./flow/procedures/procedure.ts";
import type { FlowState } from "./flow/state.ts";
import type { BookingEvents } from "./events.ts";
import { japanese, languageFor, loadLocale, type LanguageTag, type Locale } from "./i18n/locale.ts";
import { loadOffice, type LoadedOffice } from "./load-office.ts";
import { takeLinkFromAddress } from "./link-in-address.ts";
import { frameStyles } from "./styles/frame.ts";
import { base } from "./styles/base.ts";
import { buttons } from "./styles/buttons.ts";
import { notices } from "./styles/notices.ts";
import { tokens } from "./styles/tokens.ts";
import { contactLines } from "./views/parts/contact.ts";
import { helpSection, languageChooser, officeBanner } from "./views/parts/frame.ts";
import { loadingNotice, unavailableNotice } from "./views/parts/fallback.ts";
import { notice } from "./views/parts/notice.ts";
import { stepList } from "./views/parts/step-list.ts";
import type { FlowRequest, StepContext } from "./views/step-element.ts";
import { nearestLanguage } from "./views/nearest-language.ts";
import { openingStepView } from "./views/opening-steps.ts";

/**
 * Books an online consultation at a public employment office.
 *
 * Its children are the fallback: shown until it works, and again when it cannot.
 *
 * @fires hw-ready - the office's profile is loaded and the flow has begun
 * @fires hw-step-change - the visitor has moved to another step (`detail.step`)
 * @fires hw-requested - a request was sent and waits for the mail's link or for the office
 * @fires hw-booked - the server says that the booking stands
 * @fires hw-cancelled - the booking was cancelled
 * @fires hw-error - the widget cannot be used (`detail.reason`, for the page's owner)
 * @csspart frame - the box around everything
 * @cssproperty --hw-color-primary - colour of buttons, links and the chosen day
 */
export class HwOnlineBooking extends LitElement {
  static override styles = [tokens, base, buttons, notices, frameStyles];

  /** The office's id: lower-case letters, digits and single hyphens. */
  @property() office = "";
  /** Where the API's version lives, such as `https://api.example/v1`; `/v1` of the page's own site if not set. */
  @property({ attribute: "api-base" }) apiBase = "";
  /** Level of the widget's headings in the page's outline, 1 to 5. */
  @property({ attribute: "heading-level", type: Number }) headingLevel = 2;

  @state() private chosenLanguage: LanguageTag | undefined;
  @state() private locale: Locale = japanese("Asia/Tokyo");

  private flow: FlowController | undefined;
  private link: BookingLink | undefined;
  private hasMoved = false;

  private readonly loading = new Task(this, {
    task: ([office, apiBase], { signal }) => loadOffice(office, apiBase, signal),
    args: () => [this.office, this.apiBase] as const,
    onComplete: (loaded) => this.begin(loaded),
    onError: (error) => this.fail(error),
  });

  /** Loads while the documents are read, and whole before anything can be sent. */
  private readonly bookingSteps = new Task(this, {
    task: async () => {
      const steps = await import("./views/booking-steps.ts");
      steps.defineBookingSteps();
      return steps.bookingStepView;
    },
    args: () => [],
    autoRun: false,
  });

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") void this.updateLocale();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.onHashChange);
    this.onHashChange();
    void this.updateLocale();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.onHashChange);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("office") || changed.has("apiBase")) {
      this.flow?.dispose();
      this.flow = undefined;
      this.hasMoved = false;
      this.onHashChange();
    }
  }

  private begin({ office, api, clock }: LoadedOffice): void {
    this.flow = new FlowController(this, {
      office,
      api,
      clock,
      language: () => this.locale.tag,
      changed: (now, before) => this.onFlowChanged(now, before),
    });
    void this.updateLocale();
    void this.bookingSteps.run();
    this.announce("hw-ready", { office: office.id });
    const { link } = this;
    this.link = undefined;
    // It may have waited for an office that did not load, before the page named another one.
    if (link?.office === office.id) this.flow.handle({ type: "link-opened", link });
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    tellOwner("error", `オンライン予約を表示できません。 ${reason}`);
    this.announce("hw-error", { reason });
  }

  private get language(): LanguageTag {
    return this.chosenLanguage ?? languageFor(nearestLanguage(this));
  }

  private async updateLocale(): Promise<void> {
    const { language } = this;
    const timeZone = this.flow?.office.timeZone ?? this.locale.format.timeZone;
    if (language === this.locale.tag && timeZone === this.locale.format.timeZone) return;
    const locale = await loadLocale(language, timeZone);
    // Another language may have been chosen while this one was loading.
    if (language === this.language) this.locale = locale;
  }

  private readonly onHashChange = (): void => {
    const link = takeLinkFromAddress(this.office);
    if (!link) return;
    if (this.flow) this.flow.handle({ type: "link-opened", link });
    else this.link = link;
  };

  private onLanguage(tag: LanguageTag): void {
    this.chosenLanguage = tag;
    void this.updateLocale();
  }

  private onFlow({ flowEvent }: FlowRequest): void {
    if (flowEvent.type === "send-pressed") this.flow?.send();
    else this.flow?.handle(flowEvent);
  }

  private onFlowChanged(now: FlowState, before: FlowState): void {
    this.hasMoved = true;
    if (now.step === before.step) return;
    const office = this.office;
    this.announce("hw-step-change", { step: now.step });
    if (now.step === "waiting-mail" || now.step === "requested")
      this.announce("hw-requested", { office });
    if (now.step === "booked") this.announce("hw-booked", { office });
    if (now.step === "ended" && now.booking.status === "cancelled") {
      this.announce("hw-cancelled", { office });
    }
  }

  private announce<Name extends keyof BookingEvents>(
    name: Name,
    detail: BookingEvents[Name]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render() {
    return html`<div class="container" lang=${this.locale.tag} dir="ltr">
      <div class="frame" part="frame">
        ${this.loading.render({
          initial: () => loadingNotice(this.locale.t),
          pending: () => loadingNotice(this.locale.t),
          error: () => unavailableNotice(this.locale.t, () => void this.loading.run()),
          complete: ({ api, clock }) =>
            this.flow ? this.renderFlow(this.flow, api, clock) : nothing,
        })}
      </div>
    </div>`;
  }

  private renderFlow(
    { office, state: flowState }: FlowController,
    api: BookingApi,
    clock: ServerClock,
  ) {
    const { locale } = this;
    const headingLevel = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5);
    const context = { office, locale, api, clock, headingLevel };
    const { steps } = procedureOf(office);
    const current = steps.find((step): step is FillingStep => step === flowState.step);
    return html`
      <div class="head">
        ${officeBanner(office, locale)} ${languageChooser(locale, (tag) => this.onLanguage(tag))}
      </div>
      ${current ? stepList(steps, current, locale.t) : nothing}
      <div class="step" @hw-ob-flow=${this.onFlow}>
        ${
          openingStepView(flowState, context, this.hasMoved) ??
          this.renderBookingStep(flowState, context)
        }
      </div>
      ${helpSection(office, locale)}
    `;
  }

  private renderBookingStep(flowState: FlowState, context: StepContext) {
    const { t } = this.locale;
    return this.bookingSteps.render({
      initial: () => nothing,
      pending: () => html`<p role="status">${t.loading}</p>`,
      error: () =>
        html`<div class="stack" role="alert">
          ${notice("warning", t.stepFailed)} ${contactLines(context.office, context.locale)}
          <div class="actions">
            <button type="button" @click=${() => this.bookingSteps.run()}>${t.retry}</button>
          </div>
        </div>`,
      complete: (view) => view(flowState, context, this.hasMoved),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hw-online-booking": HwOnlineBooking;
  }
}
