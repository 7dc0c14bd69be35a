import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { secondsLeft } from "../../domain/seconds-left.ts";
import { solutionOf, type Challenge } from "../../contract/challenge.ts";
import { withMoreWords, type WiderLocale } from "../../i18n/full-locale.ts";
import { jaChallenge } from "../../i18n/ja-challenge.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ChallengeMessages } from "../../i18n/messages-challenge.ts";
import { StepElement } from "../step-element.ts";
import { titleHeading } from "../parts/heading.ts";
import { said } from "../parts/said.ts";
import type * as Solver from "./solver.ts";

const WORK_ID = "work";

/** This device works out what the backend asked for; nobody has to solve anything. */
export class ChallengeStep extends StepElement {
  static override styles = [
    ...StepElement.styles,
    css`
      progress {
        inline-size: 100%;
        block-size: 16px;
        accent-color: var(--_color-primary);
      }
    `,
  ];

  /** In a file of its own, which is the worker's too. */
  static solver: () => Promise<Pick<typeof Solver, "solve">> = () => import("./solver.ts");

  @property({ attribute: false }) challenge!: Challenge;

  /** How many numbers have been tried. */
  @state() private tried = 0;
  @state() private seconds: number | undefined;

  private work: AbortController | undefined;

  protected get locale(): WiderLocale<ChallengeMessages> {
    return withMoreWords<ChallengeMessages>(this.context.locale, jaChallenge);
  }

  protected override get t(): Messages & ChallengeMessages {
    return this.locale.t;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Begun anew where the element was moved in its page.
    this.work = new AbortController();
    void this.solve(this.work.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work?.abort();
  }

  private async solve(signal: AbortSignal): Promise<void> {
    // The page shows its words before the work begins.
    await this.updateComplete;
    const began = performance.now();
    try {
      const { solve } = await ChallengeStep.solver();
      const { challenge } = this;
      const number = await solve(challenge, signal, (tried) => {
        this.tried = tried;
        this.seconds = secondsLeft(tried, challenge.maxnumber, performance.now() - began);
      });
      if (signal.aborted) return;
      if (number === undefined) this.tell({ type: "challenge-failed" });
      else this.tell({ type: "challenge-solved", solution: solutionOf(challenge, number) });
    } catch {
      if (!signal.aborted) this.tell({ type: "challenge-failed" });
    }
  }

  protected override render() {
    const { t } = this;
    return html`<div class="stack">
      <div class="stack" role="status">
        ${titleHeading(this.context.headingLevel, t.challengeTitle)}
        <p>${said(t.challengeWhat)}</p>
        <p>${said(t.challengeWait)}</p>
      </div>
      <div class="stack tight">
        <p id=${WORK_ID}>${said(t.challengeProgress)}</p>
        <progress
          aria-labelledby=${WORK_ID}
          max=${this.challenge.maxnumber}
          .value=${this.tried}
        ></progress>
        ${
          this.seconds === undefined
            ? nothing
            : html`<p>${said(t.challengeAtMost(this.seconds))}</p>`
        }
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.tell({ type: "challenge-cancelled" })}>
          ${t.challengeCancel}
        </button>
      </div>
    </div>`;
  }
}
