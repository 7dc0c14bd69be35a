import { nextFrame } from "@open-wc/testing";
import { render } from "lit";
import { ServerClock } from "../../src/domain/clock.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { BookingApi } from "../../src/contract/client.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { loadLocale, type LanguageTag } from "../../src/i18n/locale.ts";
import { accountSteps } from "../../src/views/account-steps.ts";
import type { AvailabilityAhead } from "../../src/views/availability-ahead.ts";
import { bookingSteps } from "../../src/views/booking-steps.ts";
import { challengeSteps } from "../../src/views/challenge-steps.ts";
import { handOverSteps } from "../../src/views/hand-over-steps.ts";
import { receiptSteps } from "../../src/views/receipt-steps.ts";
import { defineOpeningSteps, openingStepView } from "../../src/views/opening-steps.ts";
import { FlowRequest, type StepContext, type StepElement } from "../../src/views/step-element.ts";
import { createMockApi, type MockApi } from "../../mock-api/in-process.ts";
import type { OfficeId } from "../../mock-api/offices/index.ts";
import { factsOf, NOW, type Facts } from "../../demo/gallery/states/facts.ts";
import { Page } from "./view-page.ts";

interface Staging {
  readonly state: (facts: Facts) => FlowState;
  readonly lang?: LanguageTag;
  readonly headingLevel?: number;
  readonly focusOnEntry?: boolean;
  readonly prepare?: (server: MockApi, facts: Facts) => void;
  /** Members laid over the office's profile. */
  readonly office?: (facts: Facts) => Partial<Facts["office"]>;
  /** What was asked for before the step is there. */
  readonly ahead?: (context: StepContext) => Promise<AvailabilityAhead>;
}

/** One step alone on a page: what it shows, and what it hands to the flow. */
export class Stage extends Page {
  /** What the step has told the flow. */
  readonly told: FlowRequest["flowEvent"][] = [];
  readonly facts: Facts;
  readonly server: MockApi;
  context: StepContext;
  #state: FlowState;
  readonly #focusOnEntry: boolean;

  private constructor(facts: Facts, server: MockApi, context: StepContext, staging: Staging) {
    super(document.createElement("div"));
    this.facts = facts;
    this.server = server;
    this.context = context;
    this.#state = staging.state(facts);
    this.#focusOnEntry = staging.focusOnEntry ?? false;
    this.root.className = "stage";
    this.root.addEventListener(FlowRequest.type, (event) => {
      this.told.push((event as FlowRequest).flowEvent);
    });
    document.body.append(this.root);
  }

  /** Puts one step of an office on the page. */
  static async opens(id: OfficeId, staging: Staging): Promise<Stage> {
    await loadTemporal();
    defineOpeningSteps();
    const facts = factsOf(id);
    const server = createMockApi({ now: NOW });
    staging.prepare?.(server, facts);
    const openedAt = Date.now();
    const context = {
      office: { ...facts.office, ...staging.office?.(facts) },
      locale: await loadLocale(staging.lang ?? "ja", facts.office.timeZone),
      api: new BookingApi({ base: server.base, fetch: (request) => server.fetch(request) }),
      clock: new ServerClock(() => facts.now.epochMilliseconds + Date.now() - openedAt),
      headingLevel: staging.headingLevel ?? 2,
    };
    const ahead = await staging.ahead?.(context);
    const stage = new Stage(facts, server, { ...context, ahead }, staging);
    await stage.#renders();
    return stage;
  }

  /** Takes every step off the page. */
  static closes(): void {
    for (const root of document.querySelectorAll(".stage")) root.remove();
  }

  get step(): StepElement & { readonly shadowRoot: ShadowRoot } {
    return this.root.firstElementChild as StepElement & { readonly shadowRoot: ShadowRoot };
  }

  /** The same step with another state: what the flow does while it is on show. */
  async becomes(state: FlowState): Promise<void> {
    this.#state = state;
    await this.#renders();
  }

  async speaks(lang: LanguageTag): Promise<void> {
    const locale = await loadLocale(lang, this.facts.office.timeZone);
    this.context = { ...this.context, locale };
    await this.#renders();
  }

  async #renders(): Promise<void> {
    const [state, context, focus] = [this.#state, this.context, this.#focusOnEntry];
    const later = [
      bookingSteps(),
      accountSteps(),
      receiptSteps(),
      handOverSteps(),
      challengeSteps(),
    ];
    render(
      openingStepView(state, context, focus) ??
        later.map(({ view }) => view(state, context, focus)).find((view) => view !== undefined),
      this.root as HTMLElement,
    );
    await this.step.updateComplete;
    await nextFrame();
  }
}

/** Does to a text what a page's translator does: the text node goes, another one in a `<font>` comes. */
export function translates(page: Page): void {
  const texts = page
    .all("*")
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node instanceof Text && node.data.trim() !== "") as Text[];
  for (const text of texts) {
    const font = document.createElement("font");
    font.textContent = `translated(${text.data})`;
    text.replaceWith(font);
  }
}
