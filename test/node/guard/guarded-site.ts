import type { Browser, Page } from "puppeteer-core";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import type { Files } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { pause, Person } from "./person.ts";
import { recordsBefore, type Received, type RecordingServer } from "./recording-server.ts";
import { spies, whatIsKept, type Trace } from "./spy.ts";

const policyFor = (api: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${api}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");

const FALLBACK = "お電話でどうぞ: 0000-00-0000";

function pageOf(attributes: string, api: string): string {
  return `<!doctype html>
<html lang="ja">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <meta http-equiv="Content-Security-Policy" content="${policyFor(api)}" />
  <title>窓口のページ</title>
  <link rel="icon" href="data:," />
  <script type="module" src="./hw-online-booking.js"></script>
  <hw-online-booking ${attributes}>${FALLBACK}</hw-online-booking>
</html>
`;
}

/** An office's site and a backend on another origin; both write down what they are asked. */
export class GuardedSite {
  readonly backend: Backend;
  readonly #mock: MockServer;
  readonly #servers: readonly { close(): Promise<void> }[];
  readonly #site: RecordingServer;
  readonly #api: RecordingServer;
  readonly #browser: Browser;
  readonly #pages: Page[] = [];

  private constructor(
    browser: Browser,
    backend: Backend,
    site: RecordingServer,
    api: RecordingServer,
    mock: MockServer,
    files: DemoServer,
  ) {
    this.#browser = browser;
    this.backend = backend;
    this.#site = site;
    this.#api = api;
    this.#mock = mock;
    this.#servers = [site, api, files, mock];
  }

  /** `files` are the built ones, and profiles that lie beside the pages. */
  static async opens(browser: Browser, files: Files): Promise<GuardedSite> {
    let origin = "";
    const backend = new Backend({ pageFor: (office) => `${origin}/${office}.html` });
    const mock = await startMockServer({ backend, port: 0, testInterface: true });
    const api = await recordsBefore(mock.base);
    const pages = [
      ...["otaru", "kitakyushu-mothers", "wajima", "kanazawa", "kanagawa"].map(
        (id) => [id, `office="${id}" api-base="${api.origin}/v1"`] as const,
      ),
      ["bureau", `api-base="${api.origin}/v1"`],
      ["wajima-by-mail", `profile="wajima-by-mail.json"`],
      ["kanagawa-external", `profile="kanagawa-external.json"`],
    ] as const;
    const html = pages.map(
      ([name, attributes]) => [`${name}.html`, pageOf(attributes, api.origin)] as const,
    );
    const server = await startServer(new Map([...files, ...html]), { port: 0, host: "127.0.0.1" });
    const site = await recordsBefore(server.url);
    origin = site.origin;
    return new GuardedSite(browser, backend, site, api, mock, server);
  }

  /** Opens a page of the site, or a mail's link, in a tab of its own. */
  async visits(address: string): Promise<Person> {
    const page = await this.#browser.newPage();
    this.#pages.push(page);
    await page.evaluateOnNewDocument(spies);
    await page.goto(new URL(address, `${this.#site.origin}/`).href);
    return new Person(page);
  }

  /** The newest mail's link with this word in it, once it has come. */
  async linkOf(word: string): Promise<string> {
    for (const until = Date.now() + 20_000; Date.now() < until; await pause()) {
      const links = this.backend.state.outbox.flatMap((mail) => mail.links);
      const link = links.findLast((each) => each.includes(`/${word}/`));
      if (link) return link;
    }
    throw new Error(`No mail has a link to ${word}.`);
  }

  /** What the newest mail that matches says there. */
  mailed(pattern: RegExp): string {
    const texts = this.backend.state.outbox.map(({ text }) => text);
    return texts.flatMap((text) => pattern.exec(text)?.[1] ?? []).at(-1) ?? "";
  }

  /** Something that a person at the office does. */
  async office(call: string, body: object): Promise<void> {
    const reply = await fetch(new URL(`/__test/${call}`, this.#mock.base), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${call}: ${await reply.text()}`);
  }

  /** Every trace of every page that was opened, and of both servers. */
  async traces(): Promise<Trace[]> {
    const kept = await Promise.all(this.#pages.map((page) => page.evaluate(whatIsKept)));
    const entries = await Promise.all(this.#pages.map(entriesOf));
    return [
      ...kept.flat(),
      ...entries.flat(),
      ...this.#site.received.flatMap((request) => tracesOf(request, "the site")),
      ...this.#api.received.flatMap((request) => tracesOf(request, "the backend")),
    ];
  }

  async closes(): Promise<void> {
    for (const page of this.#pages)
      if (page.browser().connected && !page.isClosed()) await page.close();
    await Promise.all(this.#servers.map((server) => server.close()));
  }
}

/** What Back and Forward would open; Firefox tells its driver of no such list. */
async function entriesOf(page: Page): Promise<Trace[]> {
  if (!(await page.browser().version()).startsWith("Chrome")) return [];
  const session = await page.createCDPSession();
  const { entries } = await session.send("Page.getNavigationHistory");
  return entries.map(({ url, title }) => ({
    where: "entry of the history",
    what: `${url} ${title}`,
  }));
}

function tracesOf({ method, url, headers, body }: Received, whose: string): Trace[] {
  const path = url.replace(/[\da-f]{8}-[\da-f-]{27}/gu, ":id");
  return [
    { where: `address at ${whose}`, what: decodeURIComponent(url) },
    { where: `headers at ${whose}`, what: headers },
    { where: `body of ${method} ${path}`, what: body },
  ];
}
