import { css } from "lit";

/** Buttons and rows of them. */
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
    text-wrap: balance;
    word-break: auto-phrase;
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
    min-inline-size: 44px;
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
  @media print {
    .actions {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button.plain {
      border-color: Canvas;
    }
    button.primary,
    button.danger {
      border-width: 3px;
    }
  }
`;
