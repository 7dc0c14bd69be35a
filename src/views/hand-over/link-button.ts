import { css } from "lit";

/** A link that is the step's main way on: it looks like the button that it stands in for. */
export const linkButton = css`
  a.primary {
    display: inline-block;
    min-block-size: 56px;
    padding: 14px 24px;
    border: 1px solid var(--_color-primary);
    border-radius: var(--_radius);
    background: var(--_color-primary);
    color: var(--_color-background);
    font-weight: 700;
    line-height: 1.6;
    text-align: center;
    text-decoration: none;
  }
  a.primary:hover {
    border-color: var(--_color-primary-hover);
    background: var(--_color-primary-hover);
    color: var(--_color-background);
    text-decoration: underline;
  }
  a.primary:active {
    border-color: var(--_color-primary-active);
    background: var(--_color-primary-active);
  }
  @container (max-width: 479px) {
    .actions > a.primary {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    a.primary {
      border-width: 3px;
    }
  }
`;
