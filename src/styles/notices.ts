import { css } from "lit";

/** Framed messages and lists of facts. */
export const notices = css`
  .notice {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 2px solid var(--_color-primary);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
    background: var(--_color-background);
  }
  .notice.error {
    border-color: var(--_color-error);
  }
  .notice.success {
    border-color: var(--_color-success);
  }
  .notice.warning {
    border-color: var(--_color-warning);
  }
  .notice ul {
    display: grid;
    gap: 8px;
  }
  dl.facts {
    display: grid;
    gap: 0;
    border-block-start: 1px solid var(--_color-divider);
  }
  dl.facts > div {
    display: grid;
    gap: 4px 16px;
    grid-template: "term action" "text text" / minmax(0, 1fr) auto;
    align-items: baseline;
    padding: 12px 0;
    border-block-end: 1px solid var(--_color-divider);
  }
  dl.facts dt {
    font-weight: 700;
  }
  dl.facts dd {
    grid-area: text;
    white-space: pre-line;
  }
  dl.facts .action {
    grid-area: action;
  }
  @container (min-width: 560px) {
    dl.facts > div {
      grid-template: "term text action" / 180px minmax(0, 1fr) auto;
    }
  }
`;
