import { createHash } from "node:crypto";
import { importMapOf } from "../../../cli/snippet/import-map.ts";
import { wajimaByMail } from "../../../mock-api/offices/static/wajima-by-mail.ts";
import type { Files } from "../../../scripts/demo/build.ts";
import { startServer } from "../../../scripts/demo/server.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";

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

export interface MappedSite {
  readonly page: string;
  /** What the server answers from now on for a file whose name begins so; nothing where it is gone. */
  answers(file: string, with_: (text: string) => string | undefined): void;
  close(): Promise<void>;
}

/** An office's site whose page knows the digest of every file, as they were built. */
export async function mappedSite(built: Files, lang: string): Promise<MappedSite> {
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
    page: `${server.url}page.html`,
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
