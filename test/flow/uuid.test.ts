import { expect } from "@open-wc/testing";
import { randomUuid } from "../../src/flow/uuid.ts";

describe("a random UUID", () => {
  it("is of version 4 and of the right variant", () => {
    for (let made = 0; made < 200; made += 1) {
      expect(randomUuid()).to.match(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      );
    }
  });

  it("is not made twice", () => {
    const made = Array.from({ length: 1000 }, randomUuid);
    expect(new Set(made)).to.have.property("size", 1000);
  });
});
