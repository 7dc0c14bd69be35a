import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { Camera } from "../../../scripts/screenshots/camera.ts";
import { judge, SHARE_ALLOWED } from "../../../scripts/screenshots/judge.ts";
import { fileOf, shots, type Shot } from "../../../scripts/screenshots/shots.ts";

describe("looks as it was kept:", { timeout: 900_000 }, () => {
  let camera: Camera;
  let desk: Page;
  let failures: string | undefined;

  before(async () => {
    camera = await Camera.starts();
    desk = await camera.opensDesk();
  });
  after(async () => {
    await camera?.stops();
  });

  const keptOf = (shot: Shot) =>
    existsSync(fileOf(shot)) ? readFileSync(fileOf(shot)) : undefined;

  for (const shot of shots) {
    it(shot.name, async () => {
      const kept = keptOf(shot);
      assert.ok(kept, `nobody has kept it: npm run screenshots -- --update`);
      const { share, sideBySide } = await judge(desk, await camera.takes(shot), kept);
      if (share <= SHARE_ALLOWED) return;
      failures ??= mkdtempSync(join(tmpdir(), "hw-screenshots-"));
      const file = join(failures, `${shot.name}.png`);
      writeFileSync(file, sideBySide);
      assert.fail(
        `${(share * 100).toFixed(1)} % differ. As it was, as it is, and where: ${file}. ` +
          "If it is meant: npm run screenshots -- --update",
      );
    });
  }

  const planted: readonly (readonly [what: string, css: string])[] = [
    ["a button of another colour", "button.primary { background: #197a4b }"],
    ["an inner margin that is gone", ".frame { padding: 8px }"],
    ["a field without its frame", "input { border-color: transparent !important }"],
    ["a heading of another size", ".heading.main { font-size: 20px !important }"],
    ["a hint that is missing", ".subtle { visibility: hidden }"],
  ];
  for (const [what, css] of planted) {
    it(`would not, with ${what}`, async () => {
      const shot = shots.find(({ name }) => name === "form-of-otaru-390")!;
      const { small } = await judge(desk, await camera.takes(shot), undefined);
      const { share } = await judge(desk, await camera.takes(shot, css), small);
      assert.ok(share > SHARE_ALLOWED, `only ${(share * 100).toFixed(2)} % differ`);
    });
  }

  it("would, with letters that a new version of a font draws a little heavier", async () => {
    const shot = shots.find(({ name }) => name === "form-of-otaru-390")!;
    const css = "* { -webkit-text-stroke: 0.15px currentColor }";
    const { small } = await judge(desk, await camera.takes(shot), undefined);
    const { share } = await judge(desk, await camera.takes(shot, css), small);
    assert.ok(share <= SHARE_ALLOWED, `${(share * 100).toFixed(2)} % differ`);
  });
});
