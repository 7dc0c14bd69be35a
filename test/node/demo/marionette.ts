import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { locateOrThrow, NEEDS } from "../../../scripts/browsers/find.ts";

type Reply = readonly [
  type: 1,
  id: number,
  error: { readonly message: string } | null,
  result: unknown,
];

interface Value {
  readonly value: unknown;
}

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE_MS = 20_000;

/**
 * Firefox through Marionette, its own protocol: alone of all it reaches what is the browser's and no page's, such as
 * the addresses that somebody keeps in it.
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: Socket;
  readonly #profile: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #unread = Buffer.alloc(0);
  #count = 0;

  private constructor(process: ChildProcess, socket: Socket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.on("data", (bytes) => this.#reads(bytes));
  }

  static async starts(settings: Readonly<Record<string, unknown>>): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), "hw-firefox-"));
    const lines = Object.entries({ ...settings, "marionette.port": 0 }).map(
      (setting) => `user_pref(${setting.map((part) => JSON.stringify(part)).join(", ")});`,
    );
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    const process = spawn(
      locateOrThrow(NEEDS.firefox),
      [
        "--headless",
        "--no-remote",
        "--marionette",
        "--remote-allow-system-access",
        "--profile",
        profile,
      ],
      { stdio: "ignore" },
    );
    const socket = createConnection(await portIn(profile), "127.0.0.1");
    await once(socket, "connect");
    const firefox = new Firefox(process, socket, profile);
    await firefox.#asks("WebDriver:NewSession", {});
    return firefox;
  }

  async ends(): Promise<void> {
    this.#socket.destroy();
    const isGone = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await isGone;
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async opens(url: string): Promise<void> {
    await this.#asks("WebDriver:Navigate", { url });
  }

  /** What a script in the page returns. */
  async inPage(script: string): Promise<unknown> {
    return ((await this.#asks("WebDriver:ExecuteScript", { script, args: [] })) as Value).value;
  }

  /** What an asynchronous script of the browser's own returns. */
  async inBrowser(script: string): Promise<unknown> {
    await this.#asks("Marionette:SetContext", { value: "chrome" });
    const wrapped = `const done = arguments[0]; (async () => {${script}})().then(done, (error) => done(String(error)));`;
    const { value } = (await this.#asks("WebDriver:ExecuteAsyncScript", {
      script: wrapped,
      args: [],
    })) as Value;
    await this.#asks("Marionette:SetContext", { value: "content" });
    return value;
  }

  /** @param script returns the element */
  async clicks(script: string): Promise<void> {
    const element = (await this.inPage(script)) as Record<typeof ELEMENT, string>;
    await this.#asks("WebDriver:ElementClick", { id: element[ELEMENT] });
  }

  /** @param key by its code in WebDriver */
  async presses(key: string): Promise<void> {
    const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: key }));
    await this.#asks("WebDriver:PerformActions", {
      actions: [{ type: "key", id: "keys", actions }],
    });
  }

  #asks(name: string, parameters: object): Promise<unknown> {
    const id = (this.#count += 1);
    const text = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([, , error, result]) =>
        error ? reject(new Error(`${name}: ${error.message}`)) : resolve(result),
      );
    });
  }

  /** A message is its length in bytes, a colon and JSON. */
  #reads(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const colon = this.#unread.indexOf(":");
      const end = colon + 1 + Number(this.#unread.subarray(0, Math.max(0, colon)));
      if (colon < 0 || this.#unread.length < end) return;
      const message: unknown = JSON.parse(this.#unread.subarray(colon + 1, end).toString());
      this.#unread = this.#unread.subarray(end);
      // The first is a greeting.
      if (!Array.isArray(message)) continue;
      const reply = message as unknown as Reply;
      this.#waiting.get(reply[1])?.(reply);
      this.#waiting.delete(reply[1]);
    }
  }
}

/** The port that Firefox chose, which it writes down once it listens. */
async function portIn(profile: string): Promise<number> {
  return Number(
    await until(() => {
      try {
        return readFileSync(join(profile, "MarionetteActivePort"), "utf8");
      } catch {
        return "";
      }
    }),
  );
}

export async function until<T>(look: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${String(look)}`);
    await pause(100);
  }
}
