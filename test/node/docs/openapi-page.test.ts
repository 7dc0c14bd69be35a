import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { root } from "../../../scripts/openapi/redocly.ts";
import { startChromium, Visit } from "../demo/visit.ts";

describe("the page of the OpenAPI document", () => {
  const out = mkdtempSync(join(tmpdir(), "api-docs-"));
  let server: Server;
  let origin: string;

  before(async () => {
    const script = join(root, "scripts/build-api-docs.ts");
    const { status, stderr } = spawnSync(process.execPath, [script, "--out", out], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    server = createServer(({ url }, response) => {
      if (url === "/favicon.ico") return response.writeHead(204).end();
      response.setHeader("content-type", "text/html; charset=utf-8");
      return response.end(readFileSync(join(out, "api.html")));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    rmSync(out, { recursive: true });
  });

  it("shows the calls and loads nothing from any other host", async () => {
    const browser = await startChromium();
    try {
      const visit = await Visit.starts(browser, origin);
      const page = await visit.opens(`${origin}/#/bookings/createbooking`);
      await page.getByRole("heading", { name: "Apply for a slot" }).waitFor();
      await page.getByText("docs/examples/booking-request-email-link.json").first().waitFor();
      await page.waitForLoadState("networkidle");
      assert.deepEqual(visit.faults, []);
    } finally {
      await browser.close();
    }
  });
});
