import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserLauncher, TestRunnerCoreConfig } from "@web/test-runner-core";
import { keyActions, typeActions } from "./webdriver-keys.ts";

interface WebkitOptions {
  readonly driverPath: string;
  readonly browserPath: string;
  readonly xvfbPath: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** MiniBrowser's toolbar keeps a window 447 px wide; a person's smallest screen is 320. */
const NARROW_TOOLBAR =
  "toolbar, toolbar *, button, entry { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }";

function writeGtkConfig(): string {
  const folder = mkdtempSync(join(tmpdir(), "hw-webkit-"));
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(join(folder, "gtk-3.0", "gtk.css"), NARROW_TOOLBAR);
  return folder;
}

/** Xvfb picks a free display itself and writes its number to the pipe. */
async function startXvfb(path: string): Promise<{ process: ChildProcess; display: string }> {
  const xvfb = spawn(
    path,
    ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const gone = async () => {
    await once(xvfb, "exit");
    throw new Error("Xvfb did not start");
  };
  const [number] = (await Promise.race([once(xvfb.stdio[3]!, "data"), gone()])) as [Buffer];
  return { process: xvfb, display: `:${number.toString().trim()}` };
}

/**
 * Drives WebKitGTK's MiniBrowser. The runner's own commands know pages of Playwright and of
 * Puppeteer; this launcher offers Playwright's few methods, so that `sendKeys`, `setViewport` and
 * `sendMouse` are the same in every engine.
 */
export class WebkitLauncher implements BrowserLauncher {
  name = "webkit";
  readonly type = "playwright";
  /** One window, one test file at a time: focus and keys are real. */
  readonly concurrency = 1;
  readonly #options: WebkitOptions;
  readonly #processes: ChildProcess[] = [];
  readonly #urls = new Map<string, string>();
  #session: Promise<string> | undefined;
  #configFolder: string | undefined;
  #mouse = { x: 0, y: 0 };

  constructor(options: WebkitOptions) {
    this.#options = options;
  }

  async initialize(_config: TestRunnerCoreConfig): Promise<void> {}

  async startSession(id: string, url: string): Promise<void> {
    this.#urls.set(id, url);
    await this.#setViewportSize({ width: 800, height: 600 });
    await this.#command("POST", "/url", { url });
  }

  async stopSession(id: string): Promise<{ testCoverage?: never }> {
    this.#urls.delete(id);
    await this.#command("DELETE", "/actions");
    await this.#command("POST", "/url", { url: "about:blank" });
    return {};
  }

  isActive(id: string): boolean {
    return this.#urls.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#urls.get(id);
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error("Debug in Chromium or Firefox, or open the URL in a browser"));
  }

  async stop(): Promise<void> {
    if (this.#session) await this.#command("DELETE", "").catch(() => undefined);
    for (const child of this.#processes.toReversed()) child.kill();
    if (this.#configFolder) rmSync(this.#configFolder, { recursive: true, force: true });
  }

  getPage() {
    const actions = (source: Json) => this.#command("POST", "/actions", { actions: [source] });
    const keys = (list: Json[]) => actions({ type: "key", id: "keyboard", actions: list });
    const pointer = (list: Json[]) =>
      actions({
        type: "pointer",
        id: "mouse",
        parameters: { pointerType: "mouse" },
        actions: list,
      });
    const button = (name = "left") => ["left", "middle", "right"].indexOf(name);
    const moveTo = (x: number, y: number) => {
      this.#mouse = { x, y };
      return { type: "pointerMove", duration: 0, x, y };
    };
    return {
      keyboard: {
        type: (text: string) => keys(typeActions(text)),
        press: (combination: string) => keys(keyActions(combination, "press")),
        down: (key: string) => keys(keyActions(key, "down")),
        up: (key: string) => keys(keyActions(key, "up")),
      },
      mouse: {
        move: (x: number, y: number) => pointer([moveTo(x, y)]),
        click: (x: number, y: number, options?: { button?: string }) =>
          pointer([
            moveTo(x, y),
            { type: "pointerDown", button: button(options?.button) },
            { type: "pointerUp", button: button(options?.button) },
          ]),
        down: (options?: { button?: string }) =>
          pointer([
            moveTo(this.#mouse.x, this.#mouse.y),
            { type: "pointerDown", button: button(options?.button) },
          ]),
        up: (options?: { button?: string }) =>
          pointer([{ type: "pointerUp", button: button(options?.button) }]),
      },
      setViewportSize: (size: { width: number; height: number }) => this.#setViewportSize(size),
      emulateMedia: () => Promise.reject(new Error("WebKitGTK cannot emulate media features")),
    };
  }

  /** The driver sets the window's size; the viewport is smaller by the browser's own bars. */
  async #setViewportSize(size: { width: number; height: number }): Promise<void> {
    const viewport = () =>
      this.#command("POST", "/execute/sync", {
        script: "return [innerWidth, innerHeight]",
        args: [],
      });
    const window = (await this.#command("GET", "/window/rect")) as {
      width: number;
      height: number;
    };
    const [width, height] = (await viewport()) as [number, number];
    if (width === size.width && height === size.height) return;
    await this.#command("POST", "/window/rect", {
      width: window.width + size.width - width,
      height: window.height + size.height - height,
    });
    for (let attempt = 0; attempt < 50; attempt++) {
      const [w, h] = (await viewport()) as [number, number];
      if (w === size.width && h === size.height) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(
      `The viewport is ${String(await viewport())}, not ${size.width},${size.height}`,
    );
  }

  async #command(method: string, path: string, body?: Json): Promise<Json> {
    this.#session ??= this.#open();
    return request(method, (await this.#session) + path, body);
  }

  async #open(): Promise<string> {
    const xvfb = await startXvfb(this.#options.xvfbPath);
    this.#processes.push(xvfb.process);
    const port = await freePort();
    this.#configFolder = writeGtkConfig();
    const driver = spawn(this.#options.driverPath, [`--port=${port}`], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: xvfb.display,
        GDK_BACKEND: "x11",
        NO_AT_BRIDGE: "1",
        XDG_CONFIG_HOME: this.#configFolder,
      },
    });
    // A program that cannot start fails the session's first command, not the whole run.
    driver.on("error", () => {});
    this.#processes.push(driver);
    const base = `http://127.0.0.1:${port}/session`;
    const capabilities = {
      alwaysMatch: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: this.#options.browserPath, args: ["--automation"] },
      },
    };
    const reply = (await retry(() => request("POST", base, { capabilities }))) as {
      sessionId: string;
    };
    return `${base}/${reply.sessionId}`;
  }
}

async function request(method: string, url: string, body?: Json): Promise<Json> {
  const response = await fetch(url, {
    method,
    ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = (await response.json()) as { value: Json };
  if (!response.ok) throw new Error(`WebKitWebDriver: ${JSON.stringify(value)}`);
  return value;
}

/** The driver's port opens a moment after its process starts. */
async function retry<T>(attempt: () => Promise<T>, left = 50): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0 || !(error instanceof TypeError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return retry(attempt, left - 1);
  }
}
