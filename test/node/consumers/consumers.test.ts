import assert from "node:assert/strict";
import { cpSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import type { Files } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { goesToForm, startChromium, Visit } from "../demo/visit.ts";
import { pack, project, root, run } from "../package/packed.ts";

/** The API's address in the sample projects, which Chromium is told to find on this machine. */
const API = "http://booking-api.example";

const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  devDependencies: Readonly<Record<string, string>>;
};
const REACT = ["react", "react-dom", "@types/react", "@types/react-dom"];

/** Further packages of each sample project; `plain` has no build. */
const consumers: Readonly<Record<string, readonly string[]>> = {
  plain: [],
  vite: ["vite"],
  react: ["vite", ...REACT],
  vue: ["vite", "vue", "@vitejs/plugin-vue"],
};

/** Every file below a folder, by the path that a page names. */
function filesIn(folder: string, under = ""): Files {
  const files = globSync("**/*.*", { cwd: folder });
  return new Map(files.map((file) => [under + file, readFileSync(join(folder, file))]));
}

async function succeeds(command: string, args: readonly string[], home: string): Promise<void> {
  const { code, stdout, stderr } = await run(command, args, home);
  assert.equal(code, 0, `${command} ${args.join(" ")}: ${stdout}${stderr}`);
}

/** @returns the project's folder, as somebody has it who followed the README */
async function install(name: string, tarball: string): Promise<string> {
  const packages = (consumers[name] ?? []).map((each) => `${each}@${devDependencies[each]}`);
  const home = await project(name, tarball, ...packages);
  cpSync(join(import.meta.dirname, name), home, { recursive: true });
  return home;
}

async function siteOf(name: string, home: string): Promise<Files> {
  if (name === "plain") {
    const dist = join(home, "node_modules/hw-online-booking/dist");
    return new Map([...filesIn(join(import.meta.dirname, name)), ...filesIn(dist, "booking/")]);
  }
  await succeeds("npx", ["vite", "build", "--base", "./", "--logLevel", "warn"], home);
  return filesIn(join(home, "dist"));
}

describe("the packed package in somebody's project", { timeout: 600_000, concurrency: 4 }, () => {
  let tarball: string;
  let api: MockServer;
  let browser: Browser;
  const sites: DemoServer[] = [];

  before(async () => {
    await loadTemporal();
    [{ tarball }, api] = await Promise.all([
      pack(),
      startMockServer({ backend: new Backend(), port: 0 }),
    ]);
    const { host } = new URL(api.base);
    browser = await startChromium(`--host-resolver-rules=MAP booking-api.example:80 ${host}`);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([api, ...sites].map((server) => server?.close()));
  });

  for (const name of Object.keys(consumers)) {
    it(`works in a fresh project: ${name}`, async () => {
      const home = await install(name, tarball);
      if (name !== "plain") await succeeds(join(root, "node_modules/.bin/tsc"), ["-p", "."], home);
      const site = await startServer(await siteOf(name, home), { port: 0, host: "localhost" });
      sites.push(site);
      const visit = await Visit.starts(browser, site.url, API);
      const page = await visit.opens(site.url);
      await page.waitForFunction(() => document.title === "ready: otaru");
      await goesToForm(page);
      await visit.ends();
    });
  }
});
