import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import { buildLibrary } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { languages } from "../../../src/i18n/locale.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { sees, startChromium, Visit } from "./visit.ts";

const ANY = { port: 0, host: "localhost" } as const;

describe("the one-file build", { timeout: 60_000 }, () => {
  let browser: Browser;
  let api: MockServer;
  let scripts: DemoServer;
  let site: DemoServer;

  before(async () => {
    await loadTemporal();
    [browser, api, scripts] = await Promise.all([
      startChromium(),
      startMockServer({ backend: new Backend(), port: 0 }),
      buildLibrary("one-file").then((files) => startServer(files, ANY)),
    ]);
    const script = `${scripts.url}hw-online-booking.one-file.js`;
    site = await startServer(new Map([["page.html", page(script, api.base)]]), ANY);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([api, scripts, site].map((server) => server?.close()));
  });

  it("works on another origin's page that names it, the API and lit-html, and nothing else", async () => {
    const visit = await Visit.starts(browser, api.base, scripts.url, site.url);
    const page = await visit.opens(`${site.url}page.html`);
    await sees(page, "規約を確認し、同意してください");
    await page.getByRole("checkbox").first().waitFor();
    await visit.ends();
  });

  it("has every language in it", async () => {
    const visit = await Visit.starts(browser, api.base, scripts.url, site.url);
    const page = await visit.opens(`${site.url}page.html`);
    await page.getByRole("checkbox").first().waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const [tag, name] of Object.entries(languages)) {
      await page.locator("#language").selectOption(name);
      await page.locator(`.container[lang="${tag}"]`).waitFor();
    }
    assert.deepEqual(asked, []);
    await visit.ends();
  });
});

function page(script: string, api: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${script}`,
    `connect-src ${new URL(api).origin}`,
    "img-src data:",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ];
  return `<!doctype html>
<html lang="ja">
  <meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />
  <title>ほかのサイト</title>
  <link rel="icon" href="data:," />
  <script type="module" src="${script}"></script>
  <hw-online-booking office="kitakyushu-mothers" api-base="${api}">お電話でどうぞ</hw-online-booking>
</html>
`;
}
