import { createHash } from "node:crypto";
import { after, before } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { importMapOf } from "../../../cli/snippet/import-map.ts";
import { wajimaByMail } from "../../../mock-api/offices/static/wajima-by-mail.ts";
import { buildLibrary, type Files } from "../../../scripts/demo/build.ts";
import { startServer } from "../../../scripts/demo/server.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { ENGINES } from "./engines.ts";
import { Person } from "./person.ts";

export const PHONE = "お電話でどうぞ: 0000-00-0000";
const digest = (algorithm: string, text: string | Uint8Array) =>
  `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;

/** The page as `snippet --all-files` has it, under a policy that lets its import map be. */
function pageWith(map: string, entry: string, lang: string): string {
  const policy = `default-src 'none'; script-src 'self' '${digest("sha256", map)}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  return `<!doctype html><html lang="ja"><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<script type="importmap">${map}</script>
<script type="module" src="/booking/hw-online-booking.js" integrity="${entry}"></script>
<hw-online-booking profile="/office.json" lang="${lang}">${PHONE}</hw-online-booking></html>`;
}

interface MappedSite {
  readonly address: string;
  /** What the server answers from now on for a file whose name begins so; nothing where it is gone. */
  answers(file: string, with_: (text: string) => string | undefined): void;
  close(): Promise<void>;
}

/** An office's site whose page knows the digest of every file, as they were built. */
async function mappedSite(built: Files, lang: string): Promise<MappedSite> {
  const { Now } = (await loadTemporal()) as typeof Temporal;
  const scripts = [...built].filter(([name]) => name.endsWith(".js"));
  const digests = scripts.map(([name, text]) => [name, digest("sha384", text)] as const);
  const map = importMapOf("/booking/hw-online-booking.js", Object.fromEntries(digests));
  const entry = new Map(digests).get("hw-online-booking.js") ?? "";
  const files = new Map<string, string | Uint8Array>([
    ["page.html", pageWith(map, entry, lang)],
    ["office.json", JSON.stringify(await wajimaByMail(Now.instant()))],
    ...scripts.map(([name, text]) => [`booking/${name}`, text] as const),
  ]);
  const server = await startServer(files, { port: 0, host: "127.0.0.1" });
  return {
    address: `${server.url}page.html`,
    answers(file, with_) {
      for (const [name, text] of scripts.filter(([name]) => name.startsWith(file))) {
        const answer = with_(String(text));
        if (answer === undefined) files.delete(`booking/${name}`);
        else files.set(`booking/${name}`, answer);
      }
    },
    close: () => server.close(),
  };
}

interface MappedVisit {
  readonly page: Page;
  readonly person: Person;
  readonly site: Pick<MappedSite, "answers">;
}

interface MappedVisits {
  /** Opens a site of its own, where a file whose name begins so is answered with that. */
  opens(
    lang: string,
    file: string,
    with_: (text: string) => string | undefined,
  ): Promise<MappedVisit>;
  /** The name of the built file that begins so. */
  nameOf(file: string): string | undefined;
}

/** Inside a `describe`: a browser for its tests, and the files as they were built. */
export function mappedVisits(engine: keyof typeof ENGINES): MappedVisits {
  let browser: Browser;
  let built: Files;
  const sites: MappedSite[] = [];
  before(async () => {
    [browser, built] = await Promise.all([ENGINES[engine](), buildLibrary()]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all(sites.map((site) => site.close()));
  });
  return {
    async opens(lang, file, with_) {
      const site = await mappedSite(built, lang);
      sites.push(site);
      site.answers(file, with_);
      const page = await browser.newPage();
      await page.goto(site.address);
      return { page, person: new Person(page), site };
    },
    nameOf: (file) => [...built.keys()].find((name) => name.startsWith(file)),
  };
}

/** A script that has been changed on the server, and tells when it ran. */
export const forged = (text: string) => `globalThis.forged = true;${text}`;
export const ranForged = (page: Page) => page.evaluate("globalThis.forged === true");
