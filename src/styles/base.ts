import { css } from "lit";

/** What every step shares: type, buttons, fields, notices. Sizes in pixels, so that a page's root cannot shrink them. */
export const base = css`
  :host {
    display: block;
  }
  /* What a page sets on its own text ends here. Letter and word spacing pass: readers set those. */
  :host,
  .container {
    color: var(--_color-text);
    font: 400 var(--_font-size) / var(--_line-height) var(--_font-family);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    list-style: disc;
    cursor: auto;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
  }
  ul,
  ol {
    padding-inline-start: 24px;
  }
  fieldset {
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .stack {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack.wide {
    gap: 32px;
  }
  .stack.tight {
    gap: 8px;
  }
  .heading,
  legend {
    margin: 0;
    padding: 0;
    font-weight: 700;
    line-height: var(--_line-height-tight);
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .heading {
    font-size: var(--_font-size-subheading);
  }
  .heading.main {
    font-size: var(--_font-size-heading);
  }
  .subtle {
    color: var(--_color-text-subtle);
  }
  .small {
    font-size: var(--_font-size-small);
  }
  .strong {
    font-weight: 700;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_color-primary);
    text-underline-offset: 3px;
  }
  a:hover {
    color: var(--_color-primary-hover);
    text-decoration-thickness: 3px;
  }
  :focus-visible {
    outline: 4px solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-ring);
    border-radius: var(--_radius-small);
  }
  .heading:focus,
  .heading:focus-visible {
    outline-width: 0;
    box-shadow: none;
  }
`;

export const buttons = css`
  button {
    min-block-size: 48px;
    padding: 8px 16px;
    border: 1px solid var(--_color-primary);
    border-radius: var(--_radius);
    background: var(--_color-background);
    color: var(--_color-primary);
    font: inherit;
    font-weight: 700;
    line-height: 1.4;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_color-primary-subtle);
    border-color: var(--_color-primary-hover);
    color: var(--_color-primary-hover);
    text-decoration: underline;
  }
  button:active {
    border-color: var(--_color-primary-active);
    color: var(--_color-primary-active);
  }
  button.primary {
    min-block-size: 56px;
    padding-inline: 24px;
    background: var(--_color-primary);
    color: var(--_color-background);
  }
  button.primary:hover {
    background: var(--_color-primary-hover);
  }
  button.primary:active {
    background: var(--_color-primary-active);
  }
  button.plain {
    border-color: transparent;
    text-decoration: underline;
    padding-inline: 0;
  }
  button.danger {
    background: var(--_color-error);
    border-color: var(--_color-error);
    color: var(--_color-background);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
  }
  @container (max-width: 479px) {
    .actions > button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    button.primary,
    button.danger {
      border-width: 3px;
    }
  }
`;

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
  legend.label {
    margin-block-end: 8px;
  }
  .requirement {
    margin-inline-start: 8px;
    font-weight: 400;
    color: var(--_color-text-subtle);
  }
  .requirement.required {
    color: var(--_color-error);
  }
  .fault {
    color: var(--_color-error);
    font-weight: 700;
  }
  input:not([type]),
  input[type="text"],
  input[type="email"],
  input[type="tel"],
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
  [aria-invalid="true"] {
    border: 2px solid var(--_color-error);
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 44px;
    padding: 8px 0;
    font-weight: 400;
    cursor: pointer;
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
