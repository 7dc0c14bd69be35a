import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Backend } from "../../../mock-api/backend.ts";
import { buildLibrary } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { goesToForm, sees, sends, Visit } from "../demo/visit.ts";
import { documentWith, SCRIPT, Site, TAG } from "./site.ts";

const HANAKO = { name: "職業 花子", email: "hanako@example.jp", phone: "090-1234-5678" };

/** Where the widget's files come from, and in how many workers a challenge can be worked out there. */
const places = {
  "the page's own site": ["own", 1],
  "one file with everything": ["one-file", 0],
  "another origin": ["elsewhere", 0],
} as const;

describe(
  "a challenge of the backend's is worked out with the widget from",
  { timeout: 180_000 },
  () => {
    let site: Site;
    let elsewhere: DemoServer;
    before(async () => {
      elsewhere = await startServer(await buildLibrary(), { port: 0, host: "127.0.0.1" });
      const script = (src: string) => `<script type="module" src="${src}"></script>`;
      site = await Site.starts(
        (api) => ({
          "own.html": documentWith(TAG(api), SCRIPT),
          "one-file.html": documentWith(TAG(api), script("/hw-online-booking.one-file.js")),
          "elsewhere.html": documentWith(TAG(api), script(`${elsewhere.url}hw-online-booking.js`)),
        }),
        [],
        () => new Backend({ scenario: { scenario: "challenge" } }),
      );
    });
    after(async () => {
      await site?.ends();
      await elsewhere?.close();
    });

    for (const [name, [page, workers]] of Object.entries(places)) {
      it(`${name}, and one press books once`, async () => {
        const visit = await Visit.starts(site.browser, site.url, site.api.base, elsewhere.url);
        const solutions: boolean[] = [];
        visit.context.on("request", (request) => {
          if (request.method() === "POST" && request.url().endsWith("/bookings")) {
            solutions.push("challenge-solution" in request.headers());
          }
        });
        const opened = await visit.opens(`${site.url}${page}.html`);
        let started = 0;
        opened.on("worker", () => (started += 1));
        await goesToForm(opened);
        await sends(opened, HANAKO, "送信して確認メールを受け取る");
        await sees(opened, "確認のメールを送りました");
        assert.deepEqual(solutions, [false, true]);
        assert.equal(started, workers);
        // Browsers write every 403 down.
        assert.match(visit.faults.splice(0).join("\n"), /^Failed to load resource.+403.+$/u);
        await visit.ends();
      });
    }
  },
);
