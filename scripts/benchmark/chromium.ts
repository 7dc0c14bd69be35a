import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from "playwright-core";
import { locateOrThrow, NEEDS } from "../browsers/find.ts";

export function launch(...extraArgs: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: locateOrThrow(NEEDS.chromium),
    args: ["--no-sandbox", "--disable-gpu", ...extraArgs],
  });
}

export interface Throttling {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  readonly network: "slow-4g" | "none";
}

/** What Chromium's own tools call "Slow 4G": set by the protocol, for every request alike. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
} as const;

export const FREE: Throttling = { name: "1×", cpu: 1, network: "none" };
export const SLOW: Throttling = { name: "4×, slow 4G", cpu: 4, network: "slow-4g" };
export const SLOWEST: Throttling = { name: "6×, slow 4G", cpu: 6, network: "slow-4g" };

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly session: CDPSession;
}

/** A page of a visitor who was never here: nothing is in a cache. */
export async function openThrottled(
  browser: Browser,
  { cpu, network }: Throttling,
  viewport = { width: 390, height: 800 },
): Promise<Opened> {
  const context = await browser.newContext({
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await session.send("Network.enable");
  if (network === "slow-4g") {
    await session.send("Network.emulateNetworkConditions", SLOW_4G);
  }
  return { page, context, session };
}

/** Counts, from now on, what comes over the wire. */
export function watchTransfers(session: CDPSession): { requests: number; bytes: number } {
  const transfers = { requests: 0, bytes: 0 };
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    transfers.requests += 1;
    transfers.bytes += encodedDataLength;
  });
  return transfers;
}
