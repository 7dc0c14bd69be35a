import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants } from "node:zlib";
import { createMockApi } from "../../mock-api/in-process.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { buildLibrary, type Files } from "../demo/build.ts";
import { bundleForPage } from "./bundle.ts";
import { nylasAvailability, nylasSettings } from "./nylas-api.ts";
import { folderOf } from "./peers.ts";

/** Everything that is measured on one origin: pages, scripts and both APIs, all compressed as a good server would. */
export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  /** Bytes of a file as it goes over the wire. */
  readonly bytesOf: (name: string) => number;
  close(): Promise<void>;
}

/** A working day's morning in the month with the most open days. */
export const NOW = "2026-06-01T09:00:00+09:00";
const OFFICE = "otaru";
const MINUTES = 30;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
const SITE = join(import.meta.dirname, "site");
/** Its readme's way: the tag is defined, and set up by its attributes. */
const NYLAS_PAGE =
  'import { defineCustomElement } from "./nylas/nylas-scheduling.es.js"; defineCustomElement();';
const compressed = promisify(brotliCompress);

export async function startSite(): Promise<Site> {
  await loadTemporal();
  const files = new Map(
    [...(await allFiles())].map(([name, body]) => [
      name,
      // Pages and scripts are compressed once, when they are published.
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    ]),
  );
  const api = apiOf();
  const server = createServer((request, response) => {
    void answer(request, response, files, api);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    bytesOf: (name) => files.get(name)?.byteLength ?? Number.NaN,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
}

async function allFiles(): Promise<Files> {
  const own = ["", "by-hand"].flatMap((folder) =>
    readdirSync(join(SITE, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(SITE, folder, name), "utf8")] as const),
  );
  const nylas = join(folderOf("@nylas/web-elements"), "dist/cdn/nylas-scheduling");
  const library = await buildLibrary();
  return new Map<string, string | Uint8Array>([
    ...library,
    ...own,
    ["widget-by-snippet.html", withPreload(new Map(own).get("widget.html") ?? "", library)],
    ["calendar-widget.js", await monthScript()],
    ...filesIn(join(folderOf("cally"), "dist"), "cally"),
    ...filesIn(join(folderOf("@duetds/date-picker"), "dist/duet"), "duet"),
    ["nylas-page.js", NYLAS_PAGE],
    ["nylas/nylas-scheduling.es.js", readFileSync(join(nylas, "nylas-scheduling.es.js"), "utf8")],
  ]);
}

async function monthScript(): Promise<string> {
  const code = await bundleForPage(join(import.meta.dirname, "page/calendar.ts"), "month");
  return `${code}addEventListener("DOMContentLoaded", () => void month.mount());`;
}

function filesIn(folder: string, as: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [as + file.slice(folder.length), readFileSync(file, "utf8")]);
}

/** The page as `npx hw-online-booking snippet` writes its tag. */
function withPreload(page: string, library: Files): string {
  const links = [...library.keys()]
    .filter((name) => /^chunks\/(core|flow)-/u.test(name))
    .map((name) => `<link rel="modulepreload" href="./${name}" />\n    `);
  return page.replace('<script type="module"', (tag) => links.join("") + tag);
}

type Api = (request: Request) => Promise<Response>;

/** The mock, with time standing still, and its answers to questions kept: its own work is not what is measured. */
function apiOf(): Api {
  const mock = createMockApi({ now: NOW, seedTaken: true });
  const kept = new Map<string, Promise<string>>();
  const read = (path: string) => {
    const answer =
      kept.get(path) ?? mock.fetch(new Request(mock.base + path)).then((got) => got.text());
    kept.set(path, answer);
    return answer;
  };
  const nylas = async (url: URL): Promise<unknown> => {
    if (url.pathname.endsWith("/ui-settings")) return nylasSettings();
    const months = ["2026-06", "2026-07"].map((month) =>
      read(`/offices/${OFFICE}/availability?month=${month}`),
    );
    const starts = (await Promise.all(months))
      .flatMap((json) => (JSON.parse(json) as { slots: { start: string }[] }).slots)
      .map(({ start }) => Date.parse(start));
    return nylasAvailability(starts, MINUTES, url.searchParams);
  };
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname.startsWith("/v3/")) return Response.json(await nylas(url));
    const path = url.pathname.slice("/v1".length) + url.search;
    if (request.method === "GET") {
      return new Response(await read(path), { headers: { "content-type": "application/json" } });
    }
    const { method, headers } = request;
    const body = await request.text();
    return await mock.fetch(new Request(mock.base + path, { method, headers, body }));
  };
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Buffer>,
  api: Api,
): Promise<void> {
  const { method = "GET", url = "/", headers } = incoming;
  const usual = { "content-encoding": "br", "cache-control": "no-store" };
  if (!/^\/v\d\//u.test(url)) {
    const name = url.slice(1).replace(/\?.*$/u, "");
    const body = files.get(name);
    if (!body) return void response.writeHead(404).end();
    return void response
      .writeHead(200, { ...usual, "content-type": TYPES[extname(name)] ?? "text/plain" })
      .end(body);
  }
  const asked = new Request(`http://site${url}`, {
    method,
    headers: new Headers(headers as Record<string, string>),
    body: method === "GET" ? null : await text(incoming),
  });
  const answered = await api(asked);
  const body = await compressed(Buffer.from(await answered.arrayBuffer()), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
  response
    .writeHead(answered.status, {
      ...usual,
      "content-type": answered.headers.get("content-type") ?? "application/json",
    })
    .end(body);
}
