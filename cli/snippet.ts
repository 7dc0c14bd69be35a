import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadTemporal } from "../src/domain/temporal.ts";
import { readOptions, usage, type Options } from "./snippet/options.ts";
import { readProfile } from "./snippet/read-profile.ts";
import { snippetOf } from "./snippet/snippet.ts";
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
  const wishes = { ...options, integrity: await integrityOf(options) };
  const read = await readProfile(options.apiBase, options.office);
  const { html, css } = snippetOf(wishes, "profile" in read ? read.profile : undefined);
  process.stdout.write(html + (css === undefined ? "" : `\n/* スタイルシートに */\n${css}`));
  for (const note of [...warningsOf(wishes, read), ...notesOf(options)]) {
    process.stderr.write(`注意: ${note}\n`);
  }
  return "trouble" in read ? 1 : 0;
}

function notesOf({ script, oneFile }: Options): string[] {
  const upload = oneFile
    ? `パッケージの dist/hw-online-booking.one-file.js を ${script} に置いてください。`
    : `パッケージの dist フォルダーを、中身ごと ${script} のある場所に置いてください。integrity が確かめるのはこのファイルだけです。すべてを確かめるには --one-file を使ってください。`;
  return [`${upload}ファイルを新しい版に替えたら、タグも作り直してください。`];
}

/** As the build of this very package has it. @throws {UsageError} in a checkout without a build */
async function integrityOf({ oneFile }: Options): Promise<string | undefined> {
  const path = createRequire(import.meta.url).resolve("hw-online-booking/integrity.json");
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError("There is no build to take the integrity from. Run npm run build first.");
  });
  const { files } = JSON.parse(text) as { files: Readonly<Record<string, string>> };
  return files[`hw-online-booking${oneFile ? ".one-file" : ""}.js`];
}
