import type { Visitor } from "../../support/visitor.ts";

/**
 * Reads the page frame by frame from now on, for what stands there only for a moment.
 *
 * @returns ends it, and tells every text that was on show
 */
export function reads(visitor: Visitor): () => readonly string[] {
  const texts = new Set<string>();
  let frame = 0;
  function look(): void {
    texts.add(visitor.text);
    frame = requestAnimationFrame(look);
  }
  look();
  return () => {
    cancelAnimationFrame(frame);
    texts.add(visitor.text);
    return [...texts];
  };
}
