import { Task } from "@lit/task";
import { css, html, nothing, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { isAhead } from "../../domain/booking.ts";
import type { AccountApi } from "../../contract/account-client.ts";
import { ProblemError } from "../../contract/errors.ts";
import type { OfficeSummary } from "../../contract/office-list.ts";
import type { AccountState, OwnBooking } from "../../flow/account/state.ts";
import { titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { AccountElement, answer, ANSWER_ID } from "./account-element.ts";
import { bookingItem, CANCEL_ASK_ID, cancelButtonId } from "./booking-item.ts";
import { cancelNews } from "./cancel-news.ts";

interface Listed {
  readonly bookings: readonly OwnBooking[];
  /** Who the offices are, where some of the bookings are at others. */
  readonly offices: readonly OfficeSummary[];
}

/** A signed-in person's bookings: their state, how to cancel each now, and the way to a new one. */
export class OwnBookings extends AccountElement {
  static override styles = [
    ...AccountElement.styles,
    css`
      .bookings {
        display: grid;
        gap: 32px;
        grid-template-columns: minmax(0, 1fr);
        padding: 0;
        list-style: none;
      }
      /* Its heading is one of a booking's, not one like a booking's. */
      hw-ob-keep-booking {
        --_font-size-subheading: var(--_font-size);
        margin-block: 8px;
      }
    `,
  ];

  @property({ attribute: false }) account!: AccountApi;
  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "own-bookings" | "cancel-chosen" | "cancelling" }
  >;

  private readonly reading = new Task(this, {
    task: async (_, { signal }): Promise<Listed> => {
      const { api, clock, office } = this.context;
      const { bookings, serverTime } = await this.account.ownBookings(signal);
      clock.sync(serverTime);
      const isElsewhere = bookings.some((each) => each.office !== office.id);
      // Without the names, the list is of use all the same.
      const offices = isElsewhere ? await api.offices(signal).catch(() => []) : [];
      return { bookings, offices };
    },
    args: () => [],
    onError: (error) => {
      if (error instanceof ProblemError && error.problem.code === "session-ended") {
        this.flow.handle({ type: "session-ended" });
      }
    },
  });

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("accountState");
    const now = this.accountState;
    if (!before || before.screen === now.screen) return;
    if (now.screen === "cancel-chosen") void this.focusOn(CANCEL_ASK_ID);
    if (now.screen !== "own-bookings") return;
    if (before.screen === "cancel-chosen") void this.focusOn(cancelButtonId(before.booking));
    if (before.screen === "cancelling") {
      void this.focusOn(ANSWER_ID);
      void this.reading.run();
    }
  }

  /** Only a person's press counts: scripts of a page press buttons as well. */
  private onCancel(event: Event): void {
    if (event.isTrusted) void this.flow.cancel();
  }

  protected override render() {
    const { t } = this;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(this.context.headingLevel, t.ownBookingsTitle)}
        ${answer(
          this.accountState.screen === "own-bookings"
            ? cancelNews(this.accountState.news, this.locale)
            : nothing,
        )}
        <div class="actions">
          <button
            type="button"
            class="primary"
            @click=${() => this.tell({ type: "account-passed" })}
          >
            ${t.bookAnew}
          </button>
          <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
        </div>
      </div>
      ${this.reading.render({
        initial: () => nothing,
        pending: () => this.renderList(this.reading.value),
        complete: (listed) => this.renderList(listed),
        error: () =>
          html`<div class="stack" role="alert">
            ${notice("error", html`<p>${t.ownBookingsFailed}</p>`)}
            <div class="actions">
              <button type="button" @click=${() => this.reading.run()}>${t.retry}</button>
            </div>
          </div>`,
      })}
    </div>`;
  }

  private renderList(listed: Listed | undefined) {
    const { t } = this;
    if (!listed) return html`<p role="status">${t.ownBookingsLoading}</p>`;
    if (listed.bookings.length === 0) return html`<p>${t.ownBookingsNone}</p>`;
    const { accountState: now } = this;
    const { clock, office } = this.context;
    const isExpected = listed.bookings.some(
      (booking) => booking.office === office.id && isAhead(booking, clock.now()),
    );
    return html`<ul class="bookings">
        ${repeat(
          listed.bookings,
          ({ id }) => id,
          (booking) =>
            html`<li>
              ${bookingItem(booking, this.context, this.locale, {
                office: listed.offices.find(({ id }) => id === booking.office),
                isClosed: isClosedFor(booking, now),
                asked: "booking" in now && now.booking.id === booking.id ? now.screen : undefined,
                choose: () => this.flow.handle({ type: "cancel-chosen", booking }),
                drop: () => this.flow.handle({ type: "cancel-dropped" }),
                press: (event) => this.onCancel(event),
              })}
            </li>`,
        )}
      </ul>
      ${
        isExpected
          ? html`<hw-ob-before-meeting .context=${this.context}></hw-ob-before-meeting>`
          : nothing
      }`;
  }
}

function isClosedFor({ id }: OwnBooking, now: AccountState): boolean {
  return (
    now.screen === "own-bookings" &&
    now.news.kind === "cancel-refused" &&
    now.news.problem.code === "cancel-closed" &&
    now.news.booking.id === id
  );
}
