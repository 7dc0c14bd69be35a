/** Empties every input, also of what was typed since it was drawn. What follows an input follows this too. */
export function emptyInputs(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input, textarea, select")) {
    input.value = "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
