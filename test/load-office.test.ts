import { expect } from "@open-wc/testing";
import { Temporal } from "../src/domain/temporal.ts";
import { loadOffice } from "../src/load-office.ts";
import { waitFor } from "./support/page.ts";
import { profileJson } from "./support/profile.ts";

const realFetch = window.fetch;

describe("an office", () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it("is asked for before Temporal is there, and Temporal before the office has answered", async () => {
    let wasThere: boolean | undefined;
    window.fetch = async () => {
      wasThere = Temporal !== undefined;
      // Whoever waited for the profile before fetching the polyfill would wait for ever.
      await waitFor(
        () => Temporal !== undefined,
        () => "The polyfill is not fetched beside the profile.",
      );
      return Response.json(profileJson());
    };
    const attributes = { office: "example", apiBase: "https://api.example/v1", profile: "" };
    const loaded = await loadOffice(attributes, undefined, new AbortController().signal);
    expect(loaded).to.have.nested.property("office.id", "example");
    // Where the engine has its own, there is nothing to fetch.
    expect(wasThere).to.equal(globalThis.Temporal !== undefined);
  });

  for (const [what, attributes, answer, url] of [
    [
      "an office",
      { office: "example", apiBase: "https://api.example/v1", profile: "" },
      profileJson(),
      "https://api.example/v1/offices/example",
    ],
    [
      "the list of offices",
      { office: "", apiBase: "https://api.example/v1/", profile: "" },
      { offices: [{ id: "example", name: { ja: "見本" } }] },
      "https://api.example/v1/offices",
    ],
  ] as const) {
    it(`is asked for before anything else has loaded, and once: ${what}`, async () => {
      const asked: string[] = [];
      window.fetch = async (input) => {
        asked.push((input as Request).url);
        return Response.json(answer);
      };
      const loading = loadOffice(attributes, undefined, new AbortController().signal);
      expect(asked).to.deep.equal([url]);
      await loading;
      expect(asked).to.have.length(1);
    });
  }
});
