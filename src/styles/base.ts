import { css } from "lit";

/** What every step shares: type, buttons, fields, notices. Sizes in pixels, so that a page's root cannot shrink them. */
export const base = css`
  /* What a page has its text inherit ends here, but for what its readers set and what hides. */
  .container {
    all: initial;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
  }
  :host,
  .container {
    display: block;
    color: var(--_color-text);
    font: 400 var(--_font-size) / var(--_line-height) var(--_font-family);
    /* No last line of a letter or two, where the engine can. */
    text-wrap: pretty;
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
  figure,
  form {
    margin: 0;
  }
  ul,
  ol {
    padding-inline-start: 24px;
  }
  ul {
    list-style: disc;
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
  /* Engines break no line with readings where a phrase ends: more of it fits on one. */
  .heading.main:has(ruby) {
    font-size: calc(var(--_font-size-heading) * 11 / 12);
  }
  /* A line of Japanese is read with ease up to some forty letters. */
  p {
    max-inline-size: 46em;
  }
  @container (min-width: 720px) {
    .heading.main {
      font-size: calc(var(--_font-size-heading) * 7 / 6);
    }
  }
  /* What is short breaks between phrases; a paragraph of such lines would be ragged. */
  a,
  label,
  summary {
    word-break: auto-phrase;
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
  /* Readings over kanji: readable, and no part of what is copied. */
  rt {
    padding-inline: 1px;
    font-size: max(10px, 0.5em);
    user-select: none;
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
    /* Brought to an edge of the window by a key, the ring comes with it. */
    scroll-margin-block: 8px;
  }
  .heading:focus,
  .heading:focus-visible {
    outline-width: 0;
    box-shadow: none;
  }
`;
