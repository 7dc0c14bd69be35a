interface Mermaid {
  initialize(options: object): void;
  run(): Promise<void>;
}

/** Draws the pictures that stand as text in the pages; the text stays where that fails. */
const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: "neutral" });
void mermaid.run();
