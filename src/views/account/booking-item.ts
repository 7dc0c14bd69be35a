import { html, nothing, type TemplateResult } from "lit";
import { holdsSeat, isAhead } from "../../domain/booking.ts";
import { cancelWays, type CancelWays } from "../../domain/cancellation.ts";
import type { OfficeSummary } from "../../contract/office-list.ts";
import type { OwnBooking } from "../../flow/account/state.ts";
import { textIn } from "../../i18n/locale.ts";
import { facts } from "../parts/facts.ts";
import { subheading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { slotText } from "../parts/slot-text.ts";
import type { StepContext } from "../step-element.ts";
import type { AccountLocale } from "./account-element.ts";

/** The id of the question whether to cancel, which takes the focus. */
export const CANCEL_ASK_ID = "cancel-ask";
export const cancelButtonId = ({ id }: OwnBooking) => `cancel-${id}`;

interface ItemState {
  /** The other office that the booking is at, where its name is known. */
  readonly office: OfficeSummary | undefined;
  /** The server has just said that it cannot be cancelled here: the page does not offer it a second time. */
  readonly isClosed: boolean;
  /** Whether this booking's cancellation is asked about, or under way. */
  readonly asked: "cancel-chosen" | "cancelling" | undefined;
  readonly choose: () => void;
  readonly drop: () => void;
  readonly press: (event: Event) => void;
}

/** One of a person's own bookings, and how it can be cancelled now. */
export function bookingItem(
  booking: OwnBooking,
  context: StepContext,
  locale: AccountLocale,
  state: ItemState,
): TemplateResult {
  const { t, format, tag } = locale;
  const isElsewhere = booking.office !== context.office.id;
  const { office } = state;
  return html`<div class="stack tight">
    ${subheading(context.headingLevel, slotText(booking, format))}
    ${facts([
      { term: t.bookingState, text: t.bookingStates[booking.status] },
      ...(isElsewhere
        ? [
            {
              term: t.bookedOffice,
              ...(office ? textIn(office.name, tag) : { text: booking.office }),
            },
          ]
        : []),
    ])}
    ${state.asked ? nothing : keepPart(booking, context)}
    ${
      booking.status !== "unknown" && holdsSeat(booking.status)
        ? cancelPart(booking, waysNow(booking, context), locale, state)
        : nothing
    }
  </div>`;
}

/** For a meeting still to come; of another office neither the phone nor how to cancel is known here. */
function keepPart(booking: OwnBooking, context: StepContext): TemplateResult | typeof nothing {
  const { office, clock, headingLevel } = context;
  if (booking.office !== office.id || !isAhead(booking, clock.now())) return nothing;
  const below = { ...context, headingLevel: headingLevel + 1 };
  return html`<hw-ob-keep-booking .context=${below} .booking=${booking}></hw-ob-keep-booking>`;
}

/** Another office's rules are not known here: its server judges. */
function waysNow({ start, office: id }: OwnBooking, { office, clock }: StepContext): CancelWays {
  const zoned = start.toZonedDateTimeISO(office.timeZone);
  const ways = cancelWays(office.cancellation, zoned, clock.now());
  if (id === office.id || ways.channels.length === 0) return ways;
  return { channels: ["online"], sameDay: ways.sameDay, callOwed: false };
}

function cancelPart(
  booking: OwnBooking,
  { channels, sameDay, callOwed }: CancelWays,
  locale: AccountLocale,
  { isClosed, asked, choose, drop, press }: ItemState,
): TemplateResult | typeof nothing {
  const { t, format } = locale;
  if (asked) return question(asked === "cancelling", callOwed, locale, { drop, press });
  if (channels.length === 0) return html`<p>${t.cancelBegun}</p>`;
  const isOnline = channels.includes("online") && !isClosed;
  const others = channels.filter((channel) => channel !== "online");
  if (!isOnline && others.length === 0) return nothing;
  return html`<p class="strong">${t.howToCancelNow}</p>
    ${isOnline ? html`<p>${others.length > 0 ? t.cancelHereOrElse : t.cancelHere}</p>` : nothing}
    ${
      others.length > 0
        ? html`<ul>
            ${others.map((channel) => html`<li>${said(t.cancelWays[channel])}</li>`)}
          </ul>`
        : nothing
    }
    ${sameDay && channels.join() === "phone" ? html`<p>${t.cancelSameDayPhone}</p>` : nothing}
    ${callOwed ? html`<p class="strong">${t.linkCancelCallOwed}</p>` : nothing}
    ${
      isOnline
        ? html`<div class="actions">
            <button
              type="button"
              id=${cancelButtonId(booking)}
              aria-label=${t.cancelOf(slotText(booking, format))}
              @click=${choose}
            >
              ${t.cancelShort}
            </button>
          </div>`
        : nothing
    }`;
}

function question(
  isBusy: boolean,
  callOwed: boolean,
  { t }: AccountLocale,
  { drop, press }: Pick<ItemState, "drop" | "press">,
): TemplateResult {
  return notice(
    "warning",
    html`<p class="strong" id=${CANCEL_ASK_ID} tabindex="-1">${t.cancelAskTitle}</p>
      <p>${t.cancelAsk}</p>
      ${callOwed ? html`<p class="strong">${t.linkCancelCallOwed}</p>` : nothing}
      <p role="status">${said(isBusy ? t.linkActing : "")}</p>
      <div class="actions">
        <button type="button" class="danger" aria-disabled=${isBusy} @click=${press}>
          ${t.linkCancelButton}
        </button>
        <button type="button" aria-disabled=${isBusy} @click=${drop}>${t.cancelDrop}</button>
      </div>`,
  );
}
