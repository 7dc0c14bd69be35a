import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";
import { UsageError } from "../../../cli/usage-error.ts";
import { buildWorker } from "../../../scripts/demo/build.ts";
import { readOptions } from "../../../scripts/demo/options.ts";
import { startServer } from "../../../scripts/demo/server.ts";

const ANY = { port: 0, host: "localhost" } as const;
const FILES = new Map([
  ["index.html", "<!doctype html>"],
  ["hw-online-booking.js", "export {};"],
]);

describe("the demo's server", () => {
  it("serves a file with its type, and never from a cache", async () => {
    const server = await startServer(FILES, ANY);
    const page = await fetch(server.url);
    assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(page.headers.get("cache-control"), "no-store");
    const script = await fetch(`${server.url}hw-online-booking.js?v=2`);
    assert.equal(script.headers.get("content-type"), "text/javascript; charset=utf-8");
    assert.equal(await script.text(), "export {};");
    await server.close();
  });

  it("knows only its own files, and only reading", async () => {
    const server = await startServer(FILES, ANY);
    const status = async (path: string, method = "GET") =>
      (await fetch(server.url + path, { method })).status;
    assert.equal(await status("..%2fpackage.json"), 404);
    assert.equal(await status("%"), 404);
    assert.equal(await status("v1/health"), 404);
    assert.equal(await status("", "POST"), 405);
    await server.close();
  });

  it("says that a port asked for is in use", async () => {
    const first = await startServer(FILES, ANY);
    const port = Number(new URL(first.url).port);
    await assert.rejects(startServer(FILES, { ...ANY, port }), {
      name: "UsageError",
      message: `Port ${port} is in use. Stop what listens there, or give another --port.`,
    });
    await first.close();
  });

  it("refuses options that it does not know, with a hint", () => {
    assert.throws(() => readOptions(["--prot", "1"]), UsageError);
    assert.throws(() => readOptions(["--port", "99999"]), /whole number from 0 to 65535/u);
    assert.throws(() => readOptions(["--host", "http://x/"]), /a name or an address/u);
  });

  it("puts the worker into one classic script", async () => {
    const worker = await buildWorker();
    assert.doesNotMatch(worker, /\bimport\s*\(|^\s*(import|export)\s|import\.meta/mu);
  });

  it("starts by one command without a build, names its pages and stops when told", async () => {
    const script = new URL("../../../scripts/demo.ts", import.meta.url).pathname;
    const child = spawn(process.execPath, [script, "--port", "0"]);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += String(chunk);
      if (output.includes("Ctrl-C")) child.kill("SIGINT");
    });
    child.stderr.on("data", (chunk: Buffer) => (output += String(chunk)));
    const [code] = await once(child, "close");
    assert.equal(code, 0, output);
    for (const page of ["kitakyushu-mothers", "otaru", "mailbox", "hostile"]) {
      assert.match(output, new RegExp(`http://localhost:\\d+/${page}\\.html`, "u"));
    }
  });
});
