import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { buildLibrary, type Files } from "../../../scripts/demo/build.ts";
import { staticProfiles } from "../../../scripts/demo/static-profiles.ts";
import { transmissionOf } from "../../../scripts/privacy/transmissions.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { ENGINES } from "./engines.ts";
import { GuardedSite } from "./guarded-site.ts";
import { journeys, type Secret } from "./journeys.ts";
import type { Trace } from "./spy.ts";

/** Where something is kept without a word of the person's: a key and a time, while an answer is awaited. */
const ATTEMPT =
  /^hw-online-booking:[\w-]+:attempt \{"key":"[\da-f-]{36}","start":"[\dTZ:-]+","sentAt":\d+\}$/u;

const BODY = /^body of (\w+ )\/v1(.+)$/u;

function placesOf(traces: readonly Trace[], text: string): string[] {
  const forms = [text, encodeURIComponent(text), text.replace(/-/gu, "")];
  const found = traces.filter(({ what }) => forms.some((form) => what.includes(form)));
  return [...new Set(found.map(({ where }) => where))].toSorted();
}

const at = (traces: readonly Trace[], where: string) =>
  traces.filter((trace) => trace.where === where).map(({ what }) => what);

for (const [engine, start] of Object.entries(ENGINES)) {
  describe(`the whole flow in ${engine}, under a strict policy`, { timeout: 400_000 }, () => {
    let browser: Browser;
    let files: Files;
    before(async () => {
      await loadTemporal();
      const [built, profiles] = await Promise.all([buildLibrary(), staticProfiles()]);
      files = new Map([...built, ...profiles]);
      browser = await start();
    });
    after(async () => browser?.close());

    for (const { title, walk } of journeys) {
      it(`breaks no rule of the page and lets nothing out: ${title}`, async () => {
        const site = await GuardedSite.opens(browser, files);
        try {
          const secrets: readonly Secret[] = await walk(site);
          const traces = await site.traces();
          assert.deepEqual(at(traces, "violation"), []);
          for (const where of ["cookie", "window's name"])
            assert.deepEqual(at(traces, where).filter(Boolean), [], where);
          for (const where of ["database", "cache"])
            assert.deepEqual(
              at(traces, where).filter((what) => what !== "[]"),
              [],
              where,
            );
          for (const text of at(traces, "storage").filter((what) => !what.startsWith("[{")))
            assert.match(text, ATTEMPT);
          for (const { kind, text, onlyIn } of secrets) {
            assert.deepEqual(placesOf(traces, text), [...onlyIn].toSorted(), text);
            for (const body of onlyIn.flatMap(
              (where) => BODY.exec(where)?.slice(1).join("") ?? [],
            )) {
              const [method = "", path = ""] = body.split(" ");
              assert.ok(transmissionOf(method, path)?.inBody.includes(kind), `${kind} in ${body}`);
            }
          }
          const links = at(traces, "link").filter(
            (link) => !/^(https:|tel:|mailto:|#)/u.test(link),
          );
          assert.deepEqual(links, []);
          for (const headers of at(traces, "headers at the backend"))
            assert.doesNotMatch(headers, /"(referer|cookie)"/u);
          assert.deepEqual([...new Set(at(traces, "title"))], ["窓口のページ"]);
        } finally {
          await site.closes();
        }
      });
    }

    it("would notice a rule that is broken, and words that are let out", async () => {
      const site = await GuardedSite.opens(browser, files);
      try {
        const { page } = await site.visits("otaru.html");
        await page.evaluate(async () => {
          const planted = "植えた言葉";
          document.body.setAttribute("style", "color: red");
          try {
            document.body.innerHTML = "<b>x</b>";
          } catch {
            // What Trusted Types are for.
          }
          window.console.warn(planted);
          localStorage.setItem("x", planted);
          document.cookie = `x=${encodeURIComponent(planted)}`;
          history.replaceState({ planted }, "", `#${planted}`);
          document.title = planted;
          window.name = planted;
          const detail = { planted };
          document.dispatchEvent(
            new CustomEvent("hw-x", { detail, bubbles: true, composed: true }),
          );
          await fetch(`/?q=${planted}`, { headers: { "x-q": encodeURIComponent(planted) } });
          indexedDB.open(planted);
          window.print();
          URL.createObjectURL(new Blob([planted]));
          Reflect.apply(BroadcastChannel.prototype.postMessage, new BroadcastChannel("x"), [
            planted,
          ]);
          await new Promise((resolve) => setTimeout(resolve, 100));
        });
        const traces = await site.traces();
        const broken = at(traces, "violation").map((what) => what.split(" ", 1)[0]);
        assert.deepEqual(broken, ["style-src-attr", "require-trusted-types-for"]);
        assert.deepEqual(placesOf(traces, "植えた言葉"), [
          "address",
          "address at the site",
          "address while asking",
          "channel",
          "console",
          "cookie",
          "database",
          ...(engine === "firefox" ? [] : ["entry of the history"]),
          "event",
          "file",
          "headers at the site",
          "history",
          "paper",
          "resource",
          "storage",
          "the page around",
          "title",
          "window's name",
        ]);
      } finally {
        await site.closes();
      }
    });
  });
}
