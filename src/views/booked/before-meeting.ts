import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { BookingStepElement } from "../booking-step-element.ts";
import { subheading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { officeTextList } from "../parts/office-text.ts";
import { said } from "../parts/said.ts";
import { onlineApps } from "./online-apps.ts";

/** What to have ready for the meeting, and ways to try it out. The check loads when it is asked for. */
export class BeforeMeeting extends BookingStepElement {
  /** Loads the check; a property, so that a test can let it fail. */
  @property({ attribute: false }) load = async (): Promise<void> => {
    (await import("../device-check.ts")).defineDeviceCheck();
  };

  @state() private check: "closed" | "loading" | "failed" | "open" = "closed";

  private async onPress(): Promise<void> {
    if (this.check === "loading") return;
    this.check = "loading";
    try {
      await this.load();
      this.check = "open";
    } catch {
      this.check = "failed";
    }
  }

  protected override render() {
    const { t, locale } = this;
    const { headingLevel, office } = this.context;
    return html`<section class="stack">
      ${subheading(headingLevel, t.beforeMeetingTitle)}
      ${office.environment.length > 0 ? officeTextList(office.environment, locale) : nothing}
      ${onlineApps(office).map(({ name, testUrl }) =>
        testUrl
          ? html`<p>
              <a href=${testUrl} target="_blank" rel="noopener noreferrer"
                >${t.appTest(name)}${t.opensElsewhere}</a
              >
            </p>`
          : nothing,
      )}
      ${this.renderCheck()}
    </section>`;
  }

  private renderCheck() {
    const { t, check, context } = this;
    if (check === "open")
      return html`<hw-ob-device-check .context=${context}></hw-ob-device-check>`;
    return html`<div class="actions">
        <button
          type="button"
          aria-disabled=${check === "loading"}
          @click=${() => void this.onPress()}
        >
          ${t.deviceCheck}
        </button>
      </div>
      <div role="status">
        ${check === "loading" ? said(t.loading) : nothing}
        ${check === "failed" ? notice("warning", html`<p>${t.deviceCheckFailed}</p>`) : nothing}
      </div>`;
  }
}
