import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadTemporal } from "../src/domain/temporal.ts";
import { importMapOf, type Digests } from "./snippet/import-map.ts";
import { readOptions, usage, type Options } from "./snippet/options.ts";
import { readProfile } from "./snippet/read-profile.ts";
import { snippetOf, type Wishes } from "./snippet/snippet.ts";
import { warningsOf } from "./snippet/warnings.ts";
import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  await loadTemporal();
  const files = await digests();
  const integrity = files[`hw-online-booking${options.oneFile ? ".one-file" : ""}.js`];
  const importMap = options.allFiles ? importMapOf(options.script, files) : undefined;
  const first = options.oneFile ? [] : firstFilesOf(options.script, files);
  const wishes = { ...options, integrity, importMap, first };
  const read = await readProfile(options.apiBase, options.office);
  const { html, css } = snippetOf(wishes, "profile" in read ? read.profile : undefined);
  process.stdout.write(html + (css === undefined ? "" : `\n/* スタイルシートに */\n${css}`));
  for (const note of [...warningsOf(wishes, read), ...notesOf(wishes)]) {
    process.stderr.write(`注意: ${note}\n`);
  }
  return "trouble" in read ? 1 : 0;
}

function notesOf({ script, oneFile, importMap }: Options & Pick<Wishes, "importMap">): string[] {
  const upload = oneFile
    ? `パッケージの dist/hw-online-booking.one-file.js を ${script} に置いてください。`
    : `パッケージの dist フォルダーを、中身ごと ${script} のある場所に置いてください。`;
  const checked = oneFile
    ? []
    : importMap === undefined
      ? [
          "integrity が確かめるのは、このファイルだけです。すべてを確かめるには --all-files か --one-file を使ってください。",
        ]
      : [
          "importmap は、ページのほかの module より前に置いてください。",
          `Content-Security-Policy があるページでは、script-src に 'sha256-${sha256(importMap)}' を加えてください。`,
        ];
  return [`${upload}ファイルを新しい版に替えたら、タグも作り直してください。`, ...checked];
}

/** Their names change with what is in them, as the digest of the tag does. */
function firstFilesOf(script: string, files: Digests): NonNullable<Wishes["first"]> {
  return Object.entries(files)
    .filter(([name]) => /^chunks\/(core|flow)-[\w-]+\.js$/u.test(name))
    .map(([name, integrity]) => ({ address: script.replace(/[^/]*$/u, name), integrity }));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** As the build of this very package has them. @throws {UsageError} in a checkout without a build */
async function digests(): Promise<Digests> {
  const path = createRequire(import.meta.url).resolve("hw-online-booking/integrity.json");
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError("There is no build to take the integrity from. Run npm run build first.");
  });
  return (JSON.parse(text) as { files: Digests }).files;
}
