import { css } from "lit";

/** The choice of a slot: the list, the calendar beside the day's times, and what stands there while it loads. */
export const slotStyles = css`
  .soonest {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
    grid-template-columns: minmax(0, 1fr);
  }
  .soonest button {
    inline-size: 100%;
    text-align: start;
  }
  .soonest button span {
    display: block;
  }
  .soonest .skeleton {
    display: grid;
    padding: 8px 16px;
    border: 1px solid var(--_color-divider);
    border-radius: var(--_radius);
    background: var(--_color-background-subtle);
    line-height: 1.4;
  }
  /* Two lines, as the button has that comes in its place. */
  .soonest .skeleton::before {
    content: "\\200b\\a\\200b";
    white-space: pre;
  }
  .soonest .skeleton::before,
  .soonest .skeleton span {
    grid-area: 1 / 1;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    list-style: none;
  }
  .calendar {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .times {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 144px), 1fr));
  }
  /* With readings over them, times are whole sentences. */
  .times:has(ruby) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 272px), 1fr));
  }
  /* The focus ring goes around the readings over the day as well. */
  legend > span:has(ruby) {
    display: inline-block;
  }
  .times .choice {
    gap: 8px;
  }
  @container (min-width: 480px) {
    .soonest {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 1000px) {
    .soonest {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container (min-width: 720px) {
    .calendar {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }
  }
`;
