import { expect } from "@open-wc/testing";
import { askAhead } from "../../src/contract/ask-ahead.ts";
import { toRequest } from "../../src/contract/request.ts";
import { fakeFetch, json, offline, silent, type Answer } from "../support/fake-fetch.ts";

const url = "https://api.example/v1/offices/otaru";
const realFetch = window.fetch;

describe("a question that is asked ahead of the client", () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  /** Asks ahead over a network that gives these answers. */
  function asks(...answers: readonly Answer[]) {
    const { fetch, sent } = fakeFetch(...answers);
    window.fetch = (input) => fetch(input as Request);
    const page = new AbortController();
    return { client: askAhead(url, page.signal), sent, page };
  }
  const request = (address = url, signal = new AbortController().signal) =>
    toRequest({ method: "GET", url: address }, signal);

  it("is sent before the client is there, as the client would send it", () => {
    const { sent } = asks(json({}));
    const [asked, own] = [sent[0]?.request, request()];
    for (const what of [
      "url",
      "method",
      "cache",
      "credentials",
      "redirect",
      "referrerPolicy",
    ] as const) {
      expect(asked?.[what], what).to.equal(own[what]);
    }
    expect([...(asked?.headers ?? [])]).to.deep.equal([...own.headers]);
  });

  it("answers the client's own, once; a repeated one is sent", async () => {
    const { client, sent } = asks(json("ahead"), json("anew"));
    expect(await (await client(request())).json()).to.equal("ahead");
    expect(sent).to.have.length(1);
    expect(await (await client(request())).json()).to.equal("anew");
  });

  it("answers no other", async () => {
    const { client } = asks(json("ahead"), json("other"));
    expect(await (await client(request(`${url}/availability`))).json()).to.equal("other");
  });

  it("fails as the client's own would, and breaks nothing where nobody asks", async () => {
    const { client } = asks(offline);
    const failed = await client(request()).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
  });

  it("is let go when the client's patience is over", async () => {
    const { client, sent } = asks(silent);
    const patience = new AbortController();
    const answer = client(request(url, patience.signal)).catch(() => "gone");
    expect(sent[0]?.request.signal.aborted).to.equal(false);
    patience.abort();
    expect(await answer).to.equal("gone");
    expect(sent[0]?.request.signal.aborted).to.equal(true);
  });

  it("is let go with the element", () => {
    const { sent, page } = asks(silent);
    page.abort();
    expect(sent[0]?.request.signal.aborted).to.equal(true);
  });
});
