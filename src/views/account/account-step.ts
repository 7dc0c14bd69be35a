import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { AccountApi } from "../../contract/account-client.ts";
import { AccountController } from "../../flow/account/account-controller.ts";
import type { SignInGoal } from "../../flow/account/state.ts";
import { toldBy } from "../../flow/account/told.ts";
import type { FlowState, FormValues } from "../../flow/state.ts";
import { StepElement, type FlowRequest } from "../step-element.ts";
import type { Register } from "./register.ts";

/** The account's screens, in a small flow of their own: signing in, registering, the own bookings. */
export class AccountStep extends StepElement {
  @property({ attribute: false }) flowState!: Extract<FlowState, { step: "account" }>;

  private account!: AccountApi;
  private flow: AccountController | undefined;
  /** What stood in the registration's form, for when the visitor comes back to it; no password. */
  private typed: FormValues = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("flowState");
    if (!this.flow) this.flow = this.begins();
    else if (before && before.entry !== this.flowState.entry) this.flow.enter(this.flowState.entry);
    if (changed.has("flowState") && before?.draft !== this.flowState.draft) {
      this.typed = this.flowState.draft.form;
    }
  }

  private begins(): AccountController {
    const { api, office, clock } = this.context;
    this.account = new AccountApi(api);
    return new AccountController(this, {
      account: this.account,
      api,
      office,
      clock,
      entry: this.flowState.entry,
      goal: (isSomeoneElse) => this.goalFor(isSomeoneElse),
      changed: (now, before) => {
        for (const type of toldBy(now, before)) {
          this.tell(type === "consents-outdated" ? { type, form: this.typed } : { type });
        }
      },
    });
  }

  /** What one person typed is not another's to see, or to send. */
  private goalFor(isSomeoneElse: boolean): SignInGoal {
    if (!isSomeoneElse) return this.isRequestKept ? "resume" : "own-bookings";
    this.typed = {};
    this.tell({ type: "person-changed" });
    return "own-bookings";
  }

  override get typedForm(): FormValues | undefined {
    // What was sent and taken in is not kept.
    if (this.flow?.state.screen === "registration-sent") return undefined;
    const register = this.renderRoot.querySelector<Register>("hw-ob-register");
    const typed = { ...this.typed, ...register?.typedForm };
    return Object.values(typed).some((text) => text.trim() !== "") ? typed : undefined;
  }

  private get isRequestKept(): boolean {
    return "applicant" in this.flowState.draft;
  }

  /** A screen's heading takes the focus when it enters, but for the page's very first. */
  protected override firstUpdated(): void {
    // Who is signed in already and has come by the documents has chosen "book" once: that is enough.
    const { entry } = this.flowState;
    if (entry.kind === "sign-in" && this.account.signedIn) this.tell({ type: "account-passed" });
  }

  protected override render() {
    const { flow } = this;
    if (!flow) return nothing;
    return html`<div @hw-ob-flow=${this.onFlow}>
      ${keyed(this.flowState.entry, this.renderScreen(flow))}
    </div>`;
  }

  /** What a screen tells does not leave this element by itself. */
  private onFlow(event: FlowRequest): void {
    event.stopPropagation();
    const { flowEvent } = event;
    const isBack = flowEvent.type === "went-back";
    this.tell(isBack ? { type: "went-back", form: this.typed } : flowEvent);
  }

  private renderScreen(flow: AccountController): TemplateResult | typeof nothing {
    const { context } = this;
    const focus = this.hasUpdated || this.focusOnEntry;
    const { state } = flow;
    switch (state.screen) {
      case "sign-in":
      case "signing-in":
        return html`<hw-ob-sign-in
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .accountState=${state}
          .isRequestKept=${this.isRequestKept}
          .mayRegister=${this.flowState.draft.consents.length > 0}
        ></hw-ob-sign-in>`;
      case "register":
      case "registering":
        return html`<hw-ob-register
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .accountState=${state}
          .consents=${this.flowState.draft.consents}
          .values=${this.typed}
          .keep=${(values: FormValues) => {
            this.typed = { ...this.typed, ...values };
          }}
        ></hw-ob-register>`;
      case "registration-unknown":
      case "registering-again":
        return html`<hw-ob-registration-unknown
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .accountState=${state}
        ></hw-ob-registration-unknown>`;
      case "registration-sent":
        return html`<hw-ob-registration-sent
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .accountState=${state}
        ></hw-ob-registration-sent>`;
      case "activate":
      case "activating":
        return html`<hw-ob-activate
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .accountState=${state}
        ></hw-ob-activate>`;
      case "activation-refused":
        return html`<hw-ob-activation-refused
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .accountState=${state}
        ></hw-ob-activation-refused>`;
      case "own-bookings":
      case "cancel-chosen":
      case "cancelling":
        return html`<hw-ob-own-bookings
          .context=${context}
          .focusOnEntry=${focus}
          .flow=${flow}
          .account=${this.account}
          .accountState=${state}
        ></hw-ob-own-bookings>`;
      case "passed":
        return nothing;
    }
  }
}
