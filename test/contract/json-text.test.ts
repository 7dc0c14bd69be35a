import { expect } from "@open-wc/testing";
import * as fc from "fast-check";
import { jsonText } from "../../src/contract/json-text.ts";

type WithToJson = { toJSON?: () => string };

describe("plain data as JSON", () => {
  it("reads back as it was, whatever it holds", () => {
    const letters = fc.string({ unit: "binary" });
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        letters,
        fc.boolean(),
        fc.constant(null),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
        fc.array(tie("value")),
        fc.dictionary(letters, tie("value"), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (data) => {
        expect(JSON.parse(jsonText(data))).to.deep.equal(data);
      }),
    );
  });

  it("is the same where a page's library has arrays, texts and objects write themselves", () => {
    const prototypes = [Array, String, Object, Number].map(
      ({ prototype }) => prototype as WithToJson,
    );
    let text: string;
    try {
      for (const each of prototypes) each.toJSON = () => "mine";
      text = jsonText({ consents: [{ id: "terms", version: "1" }], count: 1 });
    } finally {
      for (const each of prototypes) delete each.toJSON;
    }
    expect(text).to.equal('{"consents":[{"id":"terms","version":"1"}],"count":1}');
  });
});
