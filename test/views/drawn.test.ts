import { expect } from "@open-wc/testing";
import { drawn } from "../../src/views/drawn.ts";

/** Whether `drawn` has told within so many milliseconds. */
async function tellsWithin(ms: number): Promise<boolean> {
  const told = drawn().then(() => true);
  return await Promise.race([
    told,
    new Promise<boolean>((resolve) => {
      setTimeout(resolve, ms, false);
    }),
  ]);
}

describe("what is on the page has been drawn", () => {
  const { requestAnimationFrame: realFrame, setTimeout: realTimeout } = window;
  afterEach(() => {
    window.requestAnimationFrame = realFrame;
    window.setTimeout = realTimeout;
    Reflect.deleteProperty(document, "visibilityState");
  });

  it("not before the next frame", async () => {
    // A busy machine's frame may come after the time that it is waited for.
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms ? 0 : realTimeout(run)) as typeof setTimeout;
    const seen: string[] = [];
    requestAnimationFrame(() => seen.push("frame"));
    await drawn();
    expect(seen).to.deep.equal(["frame"]);
  });

  it("at once where nobody sees the page, which draws nothing then", async () => {
    window.requestAnimationFrame = () => 0;
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    expect(await tellsWithin(0)).to.equal(true);
  });

  it("after a while also where the frame never comes", async () => {
    window.requestAnimationFrame = () => 0;
    expect(await tellsWithin(2_000)).to.equal(true);
  });
});
