import { css } from "lit";

/** Labels, inputs, choices and their faults. */
export const fields = css`
  .field {
    display: grid;
    gap: 8px;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  label,
  .label {
    font-weight: 700;
  }
  /* A grid's gap passes a legend by. */
  legend {
    margin-block-end: 8px;
  }
  .requirement {
    margin-inline-start: 8px;
    white-space: nowrap;
    font-weight: 400;
    color: var(--_color-text-subtle);
  }
  .requirement.required {
    color: var(--_color-error);
  }
  /* An example begins a line: a number or an address broken in two is hard to copy. */
  .field > [id$="-hint"] {
    white-space: pre-line;
  }
  .fault {
    color: var(--_color-error);
    font-weight: 700;
  }
  input:not([type]),
  input[type="text"],
  input[type="email"],
  input[type="tel"],
  input[type="password"],
  select,
  textarea {
    inline-size: 100%;
    max-inline-size: 360px;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-background);
    color: var(--_color-text);
    font: inherit;
  }
  textarea,
  input.long {
    max-inline-size: 560px;
  }
  input.year {
    max-inline-size: 96px;
    padding-inline: 12px;
  }
  input.short {
    max-inline-size: 64px;
    padding-inline: 12px;
  }
  input.code {
    max-inline-size: 176px;
    letter-spacing: 0.2em;
  }
  :is(input, select, textarea)[aria-invalid="true"] {
    border: 2px solid var(--_color-error);
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 48px;
    padding: 9px 12px;
    border: 1px solid var(--_color-divider);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }
  /* The background stays: the red of a requirement needs white behind it. */
  .choice:hover,
  .choice:has(:checked) {
    border-color: var(--_color-primary);
    box-shadow: inset 0 0 0 1px var(--_color-primary);
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 2px 0 0;
    accent-color: var(--_color-primary);
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .parts label {
    display: grid;
    gap: 4px;
    font-weight: 400;
  }
`;
