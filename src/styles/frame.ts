import { css } from "lit";

/** The public element's own box. */
export const frameStyles = css`
  /*
   * Not on the host itself: a page's rules for every element would reach it there. Where the host is only as
   * wide as its content, that is as wide as a small phone.
   */
  .container {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(288px, 80vw);
  }
  .frame {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 960px);
    justify-content: center;
    padding: 32px;
    border: 1px solid var(--_color-divider);
    border-radius: var(--_radius);
    background: var(--_color-background);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    justify-content: space-between;
    align-items: center;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_color-divider);
  }
  .aside,
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .aside {
    margin-inline-start: auto;
  }
  .languages {
    gap: 4px 8px;
  }
  .languages select {
    min-block-size: 44px;
    padding: 4px 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-background);
    color: inherit;
    font: inherit;
  }
  .banner {
    display: grid;
  }
  .progress {
    display: grid;
    gap: 8px;
  }
  .progress p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
  }
  .marks {
    display: flex;
    gap: 4px;
    padding: 0;
    list-style: none;
  }
  .marks li {
    flex: 1;
    block-size: 8px;
    border: 1px solid var(--_color-primary);
    border-radius: 4px;
  }
  .marks .done {
    background: var(--_color-primary-border);
  }
  .marks .current {
    background: var(--_color-primary);
  }
  .help {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_color-background-subtle);
  }
  /* As tall as most of what comes in its place, so that the page below keeps still. */
  .skeleton {
    block-size: 640px;
    background: repeating-linear-gradient(
      var(--_color-background-subtle) 0 16px,
      transparent 0 32px
    );
  }
  @container (max-width: 559px) {
    .frame {
      padding: 16px;
    }
  }
  /* On paper: what stands, not what can be pressed. */
  @media print {
    .frame {
      padding: 0;
      border: 0;
    }
    .aside,
    .progress {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .marks .current {
      background: Highlight;
    }
  }
`;
