import assert from "node:assert/strict";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import type Axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { navigation } from "../../../scripts/site/layout.ts";
import { placeOf } from "../../../scripts/site/links.ts";
import { goesToForm, startChromium, Visit } from "../demo/visit.ts";
import { root, run } from "../package/packed.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the docs' site", { timeout: 600_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), "hw-site-"));
  let files: ReadonlyMap<string, Uint8Array>;
  let server: DemoServer;
  let browser: Browser;

  before(async () => {
    const script = join(root, "scripts/site.ts");
    const { code, stdout, stderr } = await run(process.execPath, [script, "--out", out], root);
    assert.equal(code, 0, stdout + stderr);
    const names = globSync("**/*.*", { cwd: out }).map((name) => name.replaceAll("\\", "/"));
    files = new Map(names.map((name) => [name, readFileSync(join(out, name))]));
    server = await startServer(files, { port: 0, host: "localhost" });
    browser = await startChromium("--allow-file-access-from-files=false");
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(out, { recursive: true, force: true });
  });

  const htmlFiles = () => [...files.keys()].filter((name) => name.endsWith(".html"));
  /** The rendered reference has a test of its own: openapi-page. */
  const ownPages = () => htmlFiles().filter((name) => !/^api\/(?!index)/u.test(name));

  /** A page, from the server or as a file, that asks nothing of any other place. */
  async function visits(
    address: string,
    looks: (page: Page) => Promise<void>,
    origin: string = server.url,
  ): Promise<void> {
    const visit = await Visit.starts(browser, origin);
    await looks(await visit.opens(address));
    await visit.ends();
  }

  test("has a page behind every name beside the pages, each named once", () => {
    const named = navigation.flatMap((group) => group.pages.map(([path]) => placeOf(path)));
    assert.equal(new Set(named).size, named.length);
    for (const place of named) assert.ok(files.has(place ?? ""), `${place} is not there`);
  });

  test("has a file and a heading behind every link", () => {
    const texts = new Map(ownPages().map((name) => [name, String(files.get(name))]));
    assert.ok(texts.size > 30);
    for (const [name, text] of texts) {
      for (const [, to = ""] of text.matchAll(
        / (?:href|src)="(?!https?:|data:|mailto:|tel:)([^"]*)"/gu,
      )) {
        const [file = "", anchor] = decodeURIComponent(to).split("#");
        const target = file === "" ? name : posix.join(posix.dirname(name), file);
        assert.ok(files.has(target), `${name}: ${to} is not there`);
        const html = texts.get(target);
        if (anchor && html) assert.ok(html.includes(`id="${anchor}"`), `${name}: ${to}`);
      }
    }
  });

  test("asks nothing of others on any page, and draws every diagram", async () => {
    for (const name of ownPages()) {
      await visits(`${server.url}${name}`, async (page) => {
        await page.waitForLoadState("networkidle");
        for (const diagram of await page.locator(".mermaid").all()) {
          await diagram.locator("svg[role]").waitFor();
          assert.doesNotMatch((await diagram.textContent()) ?? "", /Syntax error/u);
        }
      });
    }
  });

  for (const [how, address] of [
    ["from a server", () => `${server.url}index.html`],
    ["as a file", () => pathToFileURL(join(out, "index.html")).href],
  ] as const) {
    test(`has the live widget, ${how}, which goes to the form without a network`, async () => {
      await visits(address(), (page) => goesToForm(page));
    });

    test(`finds English and Japanese words, ${how}`, async () => {
      await visits(address(), async (page) => {
        await page.getByRole("searchbox").fill("idempotency");
        await page.getByRole("link", { name: "Write a backend: Idempotency" }).click();
        await page.getByRole("heading", { name: "Idempotency" }).waitFor();
        await page.getByRole("searchbox").fill("電話番号");
        await page
          .locator("#found")
          .getByRole("link", { name: /五分で設置/u })
          .first()
          .click();
        await page.getByRole("heading", { level: 1, name: /五分で設置/u }).waitFor();
      });
    });
  }

  for (const name of ["index.html", "backend.html", "ja/webmasters.html", "architecture.html"]) {
    test(`has no fault that axe finds, at 320 px too: ${name}`, async () => {
      await visits(`${server.url}${name}`, async (page) => {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.waitForLoadState("networkidle");
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `${wide} px wide`);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const found = await axe.run(document, { rules: { "color-contrast": { enabled: true } } });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        assert.deepEqual(violations, []);
      });
    });
  }
});
