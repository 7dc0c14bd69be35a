import { Task } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { OfficeLink } from "./contract/link.ts";
import type { OfficeSummary } from "./contract/office-list.ts";
import { tellOwner } from "./contract/tell-owner.ts";
import type { FlowController } from "./flow/flow-controller.ts";
import { procedureOf } from "./flow/procedures/index.ts";
import type { FlowState } from "./flow/state.ts";
import type { BookingEvents } from "./events.ts";
import { eventsOf } from "./events-of-state.ts";
import type { Locale } from "./i18n/locale.ts";
import { loadOffice } from "./load-office.ts";
import { idsOf } from "./contract/settings.ts";
import { takeLinkFromAddress } from "./link-in-address.ts";
import type { OpenedOffice } from "./open-office.ts";
import { frameStyles } from "./styles/frame.ts";
import { base } from "./styles/base.ts";
import { buttons } from "./styles/buttons.ts";
import { notices } from "./styles/notices.ts";
import { tokens } from "./styles/tokens.ts";
import { drawn } from "./views/drawn.ts";
import type { AvailabilityAhead } from "./views/availability-ahead.ts";
import { Language } from "./views/language.ts";
import { helpSection, languageChooser, officeBanner, sideAction } from "./views/parts/frame.ts";
import { loadingNotice, stepFailed, unavailableNotice } from "./views/parts/fallback.ts";
import { stepList } from "./views/parts/step-list.ts";
import type { FlowRequest, StepContext, StepElement } from "./views/step-element.ts";
import type { OfficeRequest } from "./views/office-step.ts";
import { openingStepView } from "./views/opening-steps.ts";
import { stepFilesOf, StepLoader } from "./views/step-loader.ts";

/**
 * Presses after which a whole step is made anew. What is erased goes at once, since a page that is left is kept as it
 * stands; and a step that waits for an answer is there before that comes.
 */
const leadsOn: ReadonlySet<FlowRequest["flowEvent"]["type"]> = new Set([
  "consents-agreed",
  "eligibility-declared",
  "slot-chosen",
  "form-completed",
  "went-back",
  "step-revisited",
]);

/**
 * Books an online consultation at a public employment office.
 *
 * Its children are the fallback: shown until it works, and again when it cannot.
 *
 * @attr lang - the language; also taken from the nearest `lang` on the page
 * @slot - the fallback, with the office's phone number
 * @fires hw-ready - the office's profile is loaded and the flow has begun
 * @fires hw-step-change - the visitor has moved to another step (`detail.step`)
 * @fires hw-requested - a request was sent and waits for the mail's link or for the office
 * @fires hw-booked - the server says that the booking stands
 * @fires hw-cancelled - the booking was cancelled
 * @fires hw-error - the widget cannot be used (`detail.reason`, for the page's owner)
 * @csspart frame - the box around everything
 */
export class HwOnlineBooking extends LitElement {
  static override styles = [tokens, base, buttons, notices, frameStyles];

  /**
   * The office's id: lower-case letters, digits and single hyphens. Several with spaces between them, or
   * none for all that the backend serves: then the visitor chooses.
   */
  @property() office = "";
  /** Address of a profile's file, for an office without a backend; then `office` and `api-base` are not set. */
  @property() profile = "";
  /** Where the API's version lives, such as `https://api.example/v1`; `/v1` of the page's own site if not set. */
  @property({ attribute: "api-base" }) apiBase = "";
  /** Level of the widget's headings in the page's outline, 1 to 5. */
  @property({ attribute: "heading-level", type: Number }) headingLevel = 2;

  @state() private chosenOffice: string | undefined;

  private readonly language = new Language(this);
  private flow: FlowController | undefined;
  private ahead: AvailabilityAhead | undefined;
  private link: OfficeLink | undefined;
  private hasMoved = false;
  /** Whether the next step was reached by a press that is not drawn yet. */
  private isPressNew = false;

  private readonly loading = new Task(this, {
    task: ([office, apiBase, profile, chosen], { signal }) =>
      loadOffice({ office, apiBase, profile }, chosen, signal),
    args: () => [this.office, this.apiBase, this.profile, this.chosenOffice] as const,
    onComplete: (loaded) => {
      if ("api" in loaded) this.begin(loaded);
    },
    onError: (error) => this.fail(error),
  });

  /** The later steps load while the documents are read, and whole before anything can be sent. */
  private readonly steps = new StepLoader(this);

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.language.update();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.onHashChange);
    this.onHashChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ahead?.end();
    window.removeEventListener("hashchange", this.onHashChange);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.isPressNew = false;
    if (!changed.has("office") && !changed.has("apiBase") && !changed.has("profile")) return;
    this.endFlow();
    this.onHashChange();
    // A link that waits for its office has chosen it, also before the element's first update.
    this.chosenOffice = this.isChoice ? this.link?.office : undefined;
  }

  /** A press is drawn before the step that it leads to: to make that takes a slow phone a fifth of a second. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isPressNew) await drawn();
    super.scheduleUpdate();
  }

  private endFlow(): void {
    this.flow?.dispose();
    this.flow = undefined;
    this.ahead?.end();
    this.ahead = undefined;
    this.hasMoved = false;
  }

  /** Another office, or `undefined` to choose anew. */
  private choose(office: string | undefined): void {
    this.endFlow();
    this.chosenOffice = office;
    this.hasMoved = true;
  }

  private begin({ office, api, clock, Flow, Ahead }: OpenedOffice): void {
    this.flow = new Flow(this, {
      office,
      api,
      clock,
      language: () => this.locale.tag,
      changed: (now, before) => this.onFlowChanged(now, before),
    });
    this.language.update(office.timeZone);
    for (const name of stepFilesOf(office)) this.steps.load(name);
    this.announce("hw-ready", { office: office.id });
    const { link } = this;
    this.link = undefined;
    // It may have waited for an office that did not load, before the page named another one.
    if (link?.office === office.id) this.flow.handle({ type: "link-opened", link });
    if (!Ahead || this.flow.state.step !== "consent") return;
    this.ahead = new Ahead({ office, api, clock, locale: this.locale });
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    tellOwner("error", `オンライン予約を表示できません。 ${reason}`);
    this.announce("hw-error", { reason });
  }

  private get locale(): Locale {
    return this.language.locale;
  }

  private isServed(id: string): boolean {
    const offices = idsOf(this.office);
    return offices.length === 0 || offices.includes(id);
  }

  /** Whether the page leaves the choice of an office to the visitor. */
  private get isChoice(): boolean {
    return this.profile === "" && idsOf(this.office).length !== 1;
  }

  private readonly onHashChange = (): void => {
    if (this.profile !== "") return;
    const link = takeLinkFromAddress((id) => this.isServed(id));
    if (!link) return;
    if (this.flow?.office.id === link.office) {
      const step = this.renderRoot.querySelector<StepElement>(".step > :first-child");
      this.flow.handle({ type: "link-opened", link, form: step?.typedForm });
      return;
    }
    this.link = link;
    if (this.isChoice) this.choose(link.office);
  };

  private onFlow({ flowEvent }: FlowRequest): void {
    switch (flowEvent.type) {
      case "send-pressed":
        return this.flow?.send();
      case "session-changed":
        return this.requestUpdate();
      case "own-booking-cancelled":
        return this.announce("hw-cancelled", { office: this.flow?.office.id ?? this.office });
      default: {
        const before = this.flow?.state.step;
        this.flow?.handle(flowEvent);
        if (leadsOn.has(flowEvent.type)) this.isPressNew ||= this.flow?.state.step !== before;
        else if (this.isPressNew) this.performUpdate();
      }
    }
  }

  private onFlowChanged(now: FlowState, before: FlowState): void {
    this.hasMoved = true;
    if (now.step === before.step) return;
    const office = this.flow?.office.id ?? this.office;
    this.announce("hw-step-change", { step: now.step });
    for (const name of eventsOf(now)) this.announce(name, { office });
  }

  private announce<Name extends keyof BookingEvents>(
    name: Name,
    detail: BookingEvents[Name]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { tag } = this.locale;
    // The inner one names the language too: some engines forget it where everything is initial.
    return html`<div class="container" lang=${tag} dir="ltr">
      <div class="frame" part="frame" lang=${tag}>
        <div class="head">
          ${this.flow ? officeBanner(this.flow.office, this.locale) : nothing}
          <div class="aside">
            ${languageChooser(this.language, (tag) => this.language.choose(tag))}
            ${this.renderWayOut()}
          </div>
        </div>
        ${this.loading.render({
          initial: () => loadingNotice(this.locale.t, html`<slot></slot>`),
          pending: () => loadingNotice(this.locale.t, html`<slot></slot>`),
          error: () => html`
            ${unavailableNotice(this.locale.t, () => void this.loading.run())}
            ${this.chosenOffice === undefined ? nothing : this.renderOtherOffice()}
          `,
          complete: (loaded) => {
            if ("offices" in loaded) return this.renderChoice(loaded.offices);
            return this.flow ? this.renderFlow(this.flow, loaded) : nothing;
          },
        })}
      </div>
    </div>`;
  }

  private renderChoice(offices: readonly OfficeSummary[]) {
    return html`<hw-ob-office-step
      .offices=${offices}
      .locale=${this.locale}
      .headingLevel=${this.level}
      .focusOnEntry=${this.hasMoved}
      @hw-ob-office=${({ office }: OfficeRequest) => this.choose(office)}
    ></hw-ob-office-step>`;
  }

  private get level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5);
  }

  private renderFlow({ office, state: flowState }: FlowController, { api, clock }: OpenedOffice) {
    const { locale, ahead } = this;
    const context = { office, locale, api, clock, headingLevel: this.level, ahead };
    return html`
      ${stepList(flowState, procedureOf(office), locale.t)}
      <div class="step" @hw-ob-flow=${this.onFlow}>
        ${
          openingStepView(flowState, context, this.hasMoved) ??
          this.renderLaterStep(flowState, context)
        }
        <hw-ob-typed-watch .context=${context} .flowState=${flowState}></hw-ob-typed-watch>
      </div>
      ${helpSection(office, locale)}
    `;
  }

  /** Out of the account, from every step; or back to the choice of an office, before anything is typed. */
  private renderWayOut() {
    const { flow } = this;
    if (!flow) return nothing;
    if (flow.isSignedIn) {
      return sideAction(this.locale.t.signOut, () => this.flow?.handle({ type: "signed-out" }));
    }
    const { step } = flow.state;
    const isEarly = step === "consent" || step === "paused" || step === "ineligible";
    return this.chosenOffice !== undefined && isEarly && !flow.holdsTyped
      ? this.renderOtherOffice()
      : nothing;
  }

  private renderOtherOffice() {
    return sideAction(this.locale.t.chooseOtherOffice, () => this.choose(undefined));
  }

  private renderLaterStep(flowState: FlowState, context: StepContext) {
    const { step } = flowState;
    const file = this.steps.fileFor(step);
    if (file === "loading") return loadingNotice(this.locale.t);
    return file === "failed"
      ? stepFailed(context, () => this.steps.loadFor(step))
      : file.view(flowState, context, this.hasMoved);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hw-online-booking": HwOnlineBooking;
  }
}
