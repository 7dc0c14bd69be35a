import type { Browser } from "playwright-core";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import { buildLibrary } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { startChromium, Visit } from "../demo/visit.ts";

export const TAG = (api: string, office = "kitakyushu-mothers") =>
  `<hw-online-booking office="${office}" api-base="${api}">お電話でどうぞ</hw-online-booking>`;

export const SCRIPT = '<script type="module" src="/hw-online-booking.js"></script>';

/** Somebody's own site, with the widget as it is published beside its pages, and a backend elsewhere. */
export class Site {
  readonly browser: Browser;
  readonly api: MockServer;
  readonly #server: DemoServer;

  private constructor(browser: Browser, api: MockServer, server: DemoServer) {
    this.browser = browser;
    this.api = api;
    this.#server = server;
  }

  /** @param pages whole documents by their names, told where the backend is */
  static async starts(
    pages: (api: string) => Readonly<Record<string, string>>,
    browserArgs: readonly string[] = [],
    backend: () => Backend = () => new Backend(),
  ): Promise<Site> {
    await loadTemporal();
    const [browser, api, split, oneFile] = await Promise.all([
      startChromium(...browserArgs),
      startMockServer({ backend: backend(), port: 0 }),
      buildLibrary(),
      buildLibrary("one-file"),
    ]);
    const documents = Object.entries(pages(api.base));
    const files = new Map([...split, ...oneFile, ...documents]);
    return new Site(browser, api, await startServer(files, { port: 0, host: "localhost" }));
  }

  get url(): string {
    return this.#server.url;
  }

  visit(): Promise<Visit> {
    return Visit.starts(this.browser, this.url, this.api.base);
  }

  async ends(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.api.close(), this.#server.close()]);
  }
}

/** A document in standards mode. */
export function documentWith(body: string, head = ""): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>窓口</title>
<link rel="icon" href="data:,">${head}<body>${body}</body></html>`;
}
