import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { isFresh, sizeTable, withTable } from "./size-table.ts";

/**
 * The ceilings, in bytes of brotli 11. What is put apart is not lighter for that: the sums hold what every visitor
 * loads before the terms can be read, and before a time can be chosen.
 */
const CEILINGS = { entry: 25_000, terms: 34_000, times: 62_000, polyfill: 19_000 } as const;

const dist = join(import.meta.dirname, "../dist/");

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function sizeOf(file: string): Size {
  const bytes = readFileSync(join(dist, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** A file and every chunk it cannot start without. */
function withStaticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const { module } = parseSync(file, readFileSync(join(dist, file), "utf8"));
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  for (const request of requests) {
    if (!request.startsWith(".")) throw new Error(`${file} still imports ${request}`);
    withStaticImports(posix.join(posix.dirname(file), request), seen);
  }
  return seen;
}

function sum(files: Iterable<string>): Size {
  const zero: Size = { raw: 0, gzip: 0, brotli: 0 };
  return [...files].map(sizeOf).reduce(
    (total, size) => ({
      raw: total.raw + size.raw,
      gzip: total.gzip + size.gzip,
      brotli: total.brotli + size.brotli,
    }),
    zero,
  );
}

const ENTRY = "hw-online-booking.js";
const entryFiles = withStaticImports(ENTRY);
const lazyChunks = readdirSync(join(dist, "chunks"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => `chunks/${file}`)
  .filter((file) => !entryFiles.has(file));
const isPolyfill = (file: string) => file.startsWith("chunks/temporal-polyfill-");

function onlyChunk(name: string): string {
  const found = lazyChunks.filter((file) => file.startsWith(`chunks/${name}-`));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${name} is not one chunk of its own`);
  return only;
}
const forTerms = [...entryFiles, onlyChunk("flow")];
const forTimes = [...forTerms, onlyChunk("booking-steps")];

interface Row {
  readonly name: string;
  readonly size: Size;
  readonly ceiling?: number;
}

const rows: Row[] = [
  { name: `${ENTRY} (${entryFiles.size} files)`, size: sum(entryFiles), ceiling: CEILINGS.entry },
  { name: "all until the terms", size: sum(forTerms), ceiling: CEILINGS.terms },
  { name: "all until the times", size: sum(forTimes), ceiling: CEILINGS.times },
  {
    name: "Temporal polyfill",
    size: sizeOf(onlyChunk("temporal-polyfill")),
    ceiling: CEILINGS.polyfill,
  },
  ...lazyChunks
    .filter((file) => !isPolyfill(file))
    .map((file) => ({ name: file, size: sizeOf(file) })),
  { name: "hw-online-booking.one-file.js", size: sizeOf("hw-online-booking.one-file.js") },
];

const number = (bytes: number) => bytes.toLocaleString("en").padStart(9);
console.log(`${"bytes".padEnd(36)}${["raw", "gzip", "brotli"].map((h) => h.padStart(9)).join("")}`);
for (const { name, size, ceiling } of rows) {
  const limit = ceiling === undefined ? "" : `  of ${ceiling.toLocaleString("en")}`;
  console.log(
    `${name.padEnd(36)}${number(size.raw)}${number(size.gzip)}${number(size.brotli)}${limit}`,
  );
}

for (const { name, size, ceiling } of rows)
  if (ceiling !== undefined && size.brotli > ceiling) {
    console.error(`${name} is ${size.brotli - ceiling} bytes over its ceiling`);
    process.exitCode = 1;
  }

const README = join(import.meta.dirname, "../README.md");
const readme = readFileSync(README, "utf8");
const table = sizeTable(rows.map(({ name, size }) => ({ name, bytes: size.brotli })));
if (process.argv.includes("--write")) writeFileSync(README, withTable(readme, table));
else if (!isFresh(readme, table)) {
  console.error("The table of sizes in the README is out of date: npm run sizes");
  process.exitCode = 1;
}
