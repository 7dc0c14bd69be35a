import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import peers from "./peers.json" with { type: "json" };

export type Peer = keyof typeof peers;

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/benchmark-peers");

/**
 * The folder of a published package, fetched when a benchmark first needs it: 62 MB would slow every `npm ci`, and
 * one of them names a version of a dependency that the registry does not have, so that it cannot be installed.
 * What is measured is bundled and needs no dependency. The digest is checked here, as a lockfile's is.
 */
export function folderOf(peer: Peer): string {
  const { version, integrity } = peers[peer];
  const folder = join(CACHE, `${peer.replaceAll("/", "+")}-${version}`);
  if (!existsSync(join(folder, "package/package.json"))) fetchInto(folder, peer, integrity);
  return join(folder, "package");
}

export function nameOf(peer: Peer): string {
  return `${peer} ${peers[peer].version}`;
}

function fetchInto(folder: string, peer: Peer, integrity: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const spec = `${peer}@${peers[peer].version}`;
  const out = execFileSync("npm", ["pack", "--silent", spec], { cwd: folder, encoding: "utf8" });
  const archive = join(folder, out.trim());
  const digest = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (`sha512-${digest}` !== integrity) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${spec} is not the file that was pinned in peers.json`);
  }
  execFileSync("tar", ["-xzf", archive, "-C", folder]);
}
