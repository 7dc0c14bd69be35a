import { expect } from "@open-wc/testing";
import { surroundingsFor } from "../../src/views/device-check/surroundings.ts";
import { FakeMedia, hasNoMedia, leavesMedia } from "../../demo/gallery/fake-media.ts";

/** A page as its window tells of it: some engines do not let a test change the real one's answers. */
function pageThat({ isSecure = true, isFramed = false } = {}) {
  const top = (isFramed ? {} : window) as Window;
  return { isSecureContext: isSecure, self: window, top };
}

describe("what a page is told of itself before it asks for a device", () => {
  afterEach(() => leavesMedia());

  const rows = [
    ["that it is secure and on its own", {}, { isSecure: true, isFramed: false }],
    ["that it is not secure", { isSecure: false }, { isSecure: false, isFramed: false }],
    ["that it is in a frame", { isFramed: true }, { isSecure: true, isFramed: true }],
  ] as const;
  for (const [what, page, expected] of rows) {
    it(what, () => {
      const { isSecure, isFramed } = surroundingsFor("camera", pageThat(page));
      expect({ isSecure, isFramed }).to.deep.equal(expected);
    });
  }

  it("whether there is a way to ask, without asking", () => {
    hasNoMedia();
    expect(surroundingsFor("camera").hasApi).to.equal(false);
    const media = new FakeMedia();
    expect(surroundingsFor("camera").hasApi).to.equal(true);
    expect(media.asked).to.deep.equal([]);
  });

  it("by the real window, that the tests' own page is secure", () => {
    expect(surroundingsFor("microphone").isSecure).to.equal(true);
  });
});
