import { css, html, type TemplateResult } from "lit";

/** No word that a browser or a password manager fills in by. */
export const TRAP = "hw-leave-empty";

export const trapStyles = css`
  /* Programs that fill in forms skip what is not displayed. */
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/**
 * An input that no person sees, hears or reaches by keyboard. Whatever fills it in all the same is told
 * as a hint and refused nothing: a password manager may have done it.
 */
export function formTrap(label: string): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <label for="trap">${label}</label>
    <input
      id="trap"
      name=${TRAP}
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-bwignore
      data-form-type="other"
      data-lpignore="true"
    />
  </div>`;
}
