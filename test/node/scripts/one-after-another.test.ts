import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BrowserLauncher } from "@web/test-runner-core";
import { oneAfterAnother } from "../../../scripts/browsers/one-after-another.ts";

/** A browser that notes what is done with it, and whose pages open when they are told to. */
function browser() {
  const done: string[] = [];
  const page = Promise.withResolvers<void>();
  const launcher = oneAfterAnother<BrowserLauncher>({
    name: "browser",
    type: "browser",
    async startSession(id) {
      await page.promise;
      done.push(`${id} is open`);
    },
    async stopSession(id) {
      done.push(`${id} is left`);
      return {};
    },
    async startDebugSession() {},
    isActive: () => true,
    getBrowserUrl: (id) => id,
  });
  return { done, page, launcher };
}

describe("a page of tests", () => {
  it("is left only when it has opened", async () => {
    const { done, page, launcher } = browser();
    void launcher.startSession("a", "about:blank");
    const left = launcher.stopSession("a");
    page.resolve();
    await left;
    assert.deepEqual(done, ["a is open", "a is left"]);
  });

  it("is left also when it could not be opened, and its fault is told to who opened it", async () => {
    const { done, page, launcher } = browser();
    const opened = launcher.startSession("a", "about:blank");
    page.reject(new Error("no page"));
    await launcher.stopSession("a");
    await assert.rejects(Promise.resolve(opened), /no page/u);
    assert.deepEqual(done, ["a is left"]);
  });
});
