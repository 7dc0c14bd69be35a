import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { languages } from "../../../src/i18n/locale.ts";
import { sees, startChromium, Visit } from "./visit.ts";

const others = Object.entries(languages).filter(([tag]) => tag !== "ja");

describe("the languages of the built widget", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let browser: Browser;
  const office = (query: string) => `${server.url}kitakyushu-mothers.html${query}`;

  before(async () => {
    [server, browser] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      startChromium(),
    ]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("are a file each, asked for by the language that is on show and no other", async () => {
    for (const [tag, name] of others) {
      const visit = await Visit.starts(browser, server.url);
      const asked: string[] = [];
      visit.context.on("request", (request) => asked.push(request.url()));
      const page = await visit.opens(office(`?lang=${tag}`));
      await page.locator(`.container[lang="${tag}"]`).waitFor();
      await page.getByRole("checkbox").first().waitFor();
      assert.equal(await page.locator("#language").inputValue(), tag, name);
      const files = asked.flatMap((url) => /chunks\/([\w-]+)-[\w-]{8}\.js$/u.exec(url)?.[1] ?? []);
      const own = files.filter((file) => others.some(([each]) => each.toLowerCase() === file));
      assert.deepEqual(own, [tag.toLowerCase()]);
      await visit.ends();
    }
  });

  it("stay as they are where a file does not load, which is said, and can be chosen again", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(office("?lang=en"));
    await sees(page, "Read the terms and agree to them");
    await page.route(/chunks\/vi-/u, (route) => route.abort());
    await page.locator("#language").selectOption("Tiếng Việt");
    await sees(page, "Tiếng Việt could not be loaded.");
    assert.equal(await page.locator("#language").inputValue(), "en");
    await sees(page, "Read the terms and agree to them");

    await page.unroute(/chunks\/vi-/u);
    await page.locator("#language").selectOption("Tiếng Việt");
    await page.locator('.container[lang="vi"]').waitFor();
    assert.equal(await page.getByText("could not be loaded").count(), 0);
    await visit.context.close();
  });
});
