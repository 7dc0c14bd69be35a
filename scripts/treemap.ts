import { build, type Rolldown } from "vite";
import { figure, table } from "./benchmark/table.ts";

/**
 * What each published file is made of: every module in it with its bytes before compression, the largest first,
 * and their sum by folder. A treemap in words, which a review can quote.
 */

/** Smaller modules are summed up: alone they explain nothing. */
const LEAST_BYTES = 400;

const result = await build({ logLevel: "silent", build: { write: false } });
const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[];
const chunks = outputs
  .flatMap(({ output }) => output)
  .filter((each): each is Rolldown.OutputChunk => each.type === "chunk");

for (const { fileName, code, modules } of chunks.toSorted(
  (a, b) => b.code.length - a.code.length,
)) {
  const sizes = Object.entries(modules).map(([id, { renderedLength }]) => ({
    name: shortName(id),
    bytes: renderedLength,
  }));
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const share = (bytes: number) => `${((bytes / all) * 100).toFixed(1)} %`;
  const large = sizes.filter(({ bytes }) => bytes >= LEAST_BYTES);
  const rest = all - large.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = [
    ...[...byFolder(sizes)].map(([name, bytes]) => ({ name: `${name}/`, bytes })),
    ...large
      .toSorted((a, b) => b.bytes - a.bytes)
      .map((each) => ({ ...each, name: `  ${each.name}` })),
    { name: "  smaller ones", bytes: rest },
  ];
  console.log(
    `${table(
      [`${fileName} (${figure(code.length)} bytes)`, "bytes", "share"],
      rows.map(({ name, bytes }) => [name, bytes.toLocaleString("en"), share(bytes)]),
    )}\n`,
  );
}

function shortName(id: string): string {
  return id.replace(/^.*\/node_modules\//u, "").replace(`${process.cwd()}/`, "");
}

/** Packages and folders of `src`, the largest first. */
function byFolder(sizes: readonly { readonly name: string; readonly bytes: number }[]) {
  const sums = new Map<string, number>();
  for (const { name, bytes } of sizes) {
    const [folder = "", next = ""] = name.split("/");
    const key =
      folder === "src" || folder.startsWith("@")
        ? `${folder}/${next.replace(/\.ts$/u, "")}`
        : folder;
    sums.set(key, (sums.get(key) ?? 0) + bytes);
  }
  return new Map([...sums].toSorted(([, a], [, b]) => b - a));
}
