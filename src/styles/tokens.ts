// Written by `npm run tokens` from @digital-go-jp/design-tokens. Do not edit.
import { css } from "lit";

export const tokens = css`
  :host {
    --_color-primary: var(--hw-color-primary, var(--color-primitive-blue-900, #0017c1));
    --_color-primary-hover: var(--hw-color-primary-hover, var(--color-primitive-blue-1000, #00118f));
    --_color-primary-active: var(--hw-color-primary-active, var(--color-primitive-blue-1200, #000060));
    --_color-primary-subtle: var(--hw-color-primary-subtle, var(--color-primitive-blue-50, #e8f1fe));
    --_color-primary-border: var(--hw-color-primary-border, var(--color-primitive-blue-300, #9db7f9));
    --_color-background: var(--hw-color-background, var(--color-neutral-white, #ffffff));
    --_color-background-subtle: var(--hw-color-background-subtle, var(--color-neutral-solid-gray-50, #f2f2f2));
    --_color-text: var(--hw-color-text, var(--color-neutral-solid-gray-800, #333333));
    --_color-text-subtle: var(--hw-color-text-subtle, var(--color-neutral-solid-gray-600, #666666));
    --_color-border: var(--hw-color-border, var(--color-neutral-solid-gray-600, #666666));
    --_color-divider: var(--hw-color-divider, var(--color-neutral-solid-gray-200, #cccccc));
    --_color-error: var(--hw-color-error, var(--color-primitive-red-800, #ec0000));
    --_color-success: var(--hw-color-success, var(--color-primitive-green-800, #197a4b));
    --_color-warning: var(--hw-color-warning, var(--color-primitive-yellow-900, #927200));
    --_color-focus: var(--hw-color-focus, var(--color-neutral-black, #000000));
    --_color-focus-ring: var(--hw-color-focus-ring, var(--color-primitive-yellow-300, #ffd43d));
    --_font-family: var(--hw-font-family, var(--font-family-sans, "Noto Sans JP", -apple-system, BlinkMacSystemFont, sans-serif));
    --_font-size-small: var(--hw-font-size-small, 14px);
    --_font-size: var(--hw-font-size, 16px);
    --_font-size-heading: var(--hw-font-size-heading, 24px);
    --_font-size-subheading: var(--hw-font-size-subheading, 20px);
    --_line-height: var(--hw-line-height, var(--line-height-170, 1.7));
    --_line-height-tight: var(--hw-line-height-tight, var(--line-height-140, 1.4));
    --_radius-small: var(--hw-radius-small, 4px);
    --_radius: var(--hw-radius, 8px);
  }
`;
