import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Camera } from "./screenshots/camera.ts";
import { judge, SHARE_ALLOWED } from "./screenshots/judge.ts";
import { fileOf, FOLDER, shots } from "./screenshots/shots.ts";

/** `npm run screenshots -- --update`: writes the small pictures that the screenshot test compares with. */

const isUpdate = process.argv.includes("--update");
const started = performance.now();
const camera = await Camera.starts();
let changed = 0;
try {
  const desk = await camera.opensDesk();
  if (isUpdate) mkdirSync(FOLDER, { recursive: true });
  const kept = new Set(readdirSync(FOLDER).filter((name) => name.endsWith(".png")));
  for (const shot of shots) {
    const file = fileOf(shot);
    const before = kept.delete(`${shot.name}.png`) ? readFileSync(file) : undefined;
    const { share, small } = await judge(desk, await camera.takes(shot), before);
    // What is within the tolerance stays as it is: no new file for a new version of a font.
    if (share <= SHARE_ALLOWED) continue;
    changed += 1;
    console.log(`${shot.name}: ${(share * 100).toFixed(1)} % ${before ? "changed" : "new"}`);
    if (isUpdate) writeFileSync(file, small);
  }
  for (const name of kept) {
    console.log(`${name}: of no state any more`);
    if (isUpdate) rmSync(join(FOLDER, name));
  }
} finally {
  await camera.stops();
}
const bytes = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${shots.length} pictures, ${changed} changed, ${bytes} B in all, ${seconds.toFixed(0)} s`,
);
if (!isUpdate && changed > 0) process.exitCode = 1;
