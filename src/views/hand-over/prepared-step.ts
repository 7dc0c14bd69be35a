import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { mailtoUrl } from "../../domain/prepared-mail.ts";
import type { ReadyDraft } from "../../flow/state.ts";
import { atTheMeeting } from "../parts/at-the-meeting.ts";
import { cancelHelp } from "../parts/cancel-help.ts";
import { contactBelow } from "../parts/contact-below.ts";
import { facts } from "../parts/facts.ts";
import { subheading, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { slotText } from "../parts/slot-text.ts";
import { copyFrom, copyPart } from "./copy-part.ts";
import { HandOverStepElement } from "./hand-over-step-element.ts";
import { linkButton } from "./link-button.ts";
import { mailOf, type MailProcedure } from "./mail-of.ts";

/** The mail stands ready. Nothing is sent but by the visitor, and nobody here learns whether it was. */
export class PreparedStep extends HandOverStepElement {
  static override styles = [
    ...HandOverStepElement.styles,
    linkButton,
    css`
      .part input,
      .part textarea {
        max-inline-size: none;
        background: var(--_color-background-subtle);
      }
      .part textarea {
        field-sizing: content;
        min-block-size: 240px;
      }
    `,
  ];

  @property({ attribute: false }) draft!: ReadyDraft;

  @state() private copyResult = "";

  private async onCopy(id: string, label: string): Promise<void> {
    const input = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (!input) return;
    this.copyResult = "";
    const words = (await copyFrom(input)) ? this.t.copied : this.t.copySelected;
    this.copyResult = words(label);
  }

  protected override render() {
    const { t, draft } = this;
    const { headingLevel, office } = this.context;
    const { procedure } = office;
    if (procedure.kind !== "mail") return nothing;
    const { format } = this.locale;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, t.preparedTitle)}
        ${notice(
          "warning",
          html`<p class="strong">${t.preparedNotSent}</p>
            <p>${said(t.preparedSendBy(format.moment(draft.slot.applyBy)))}</p>
            <p>${t.preparedNotBooked}</p>`,
        )}
        ${facts([{ term: t.wished.dateAndTime, text: slotText(draft.slot, format) }])}
      </div>
      ${this.renderMail(procedure)} ${this.renderAfterwards(procedure)}
      ${atTheMeeting(this.context, this.locale)}
      ${cancelHelp({ start: draft.slot.start.toInstant() }, this.context, t)}
      <div class="actions">
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
        <button
          type="button"
          class="plain"
          @click=${() => this.tell({ type: "personal-data-erased" })}
        >
          ${t.erase}
        </button>
      </div>
    </div>`;
  }

  private renderMail(procedure: MailProcedure) {
    const { t } = this;
    const { headingLevel, office } = this.context;
    const mail = mailOf(procedure, office, this.draft);
    const part = (id: string, label: string, value: string, more = {}) =>
      copyPart({ id, label, value, ...more }, t, () => void this.onCopy(id, label));
    const japanese = { isJapanese: true };
    return html`<section class="stack">
        ${subheading(headingLevel, t.preparedSendTitle)}
        ${
          procedure.sample
            ? notice("info", html`<p>${t.sampleAddress}</p>`)
            : this.renderLink(mailtoUrl(mail))
        }
      </section>
      <section class="stack">
        ${subheading(headingLevel, t.copyTitle)}
        <p>${t.copyLead}</p>
        ${part("mail-to", t.mailTo, mail.to, { aside: procedure.sample ? t.sample : undefined })}
        ${part("mail-subject", t.mailSubject, mail.subject, japanese)}
        ${this.context.locale.tag === "ja" ? nothing : html`<p>${t.mailIsJapanese}</p>`}
        ${part("mail-body", t.mailBody, mail.body, { ...japanese, isLong: true })}
        <p role="status" class=${this.copyResult ? "strong" : "visually-hidden"}>
          ${said(this.copyResult)}
        </p>
      </section>`;
  }

  private renderLink({ url, hasBody }: ReturnType<typeof mailtoUrl>) {
    const { t } = this;
    return html`<p>${hasBody ? t.openMailProgramHint : t.openMailProgramWithoutBody}</p>
      <div class="actions"><a class="primary" href=${url}>${t.openMailProgram}</a></div>`;
  }

  private renderAfterwards({ replyWithinOpenDays }: MailProcedure) {
    const { t } = this;
    return html`<section class="stack tight">
      ${subheading(this.context.headingLevel, t.afterSendingTitle)}
      ${
        replyWithinOpenDays === undefined
          ? html`<p>${t.preparedNoReplyUnknown}</p>`
          : html`<p>${said(t.preparedReplyWithin(replyWithinOpenDays))}</p>
              <p>${said(t.preparedNoReply(replyWithinOpenDays))}</p>`
      }
      ${contactBelow(t)}
    </section>`;
  }
}
