/** The README's table of sizes: written by `npm run sizes`, held fresh by `npm run check:size`. */

const START = "<!-- sizes: npm run sizes -->\n";
const END = "<!-- end of sizes -->";
/** So far the README may be off before it has to be written anew: not for every byte. */
const TOLERANCE_KB = 0.5;

export interface FileSize {
  /** As `check-size` prints it. */
  readonly name: string;
  /** Compressed by brotli. */
  readonly bytes: number;
}

const loads: Readonly<Record<string, string>> = {
  "hw-online-booking.js": "first: the frame, the terms and the eligibility, in Japanese",
  "all until the terms": "together with `flow`: what every visitor waits for before the terms",
  "all until the times":
    "together with `booking-steps`: the same, before the first time can be chosen",
  flow: "beside the office's profile: what checks it and all other answers, and what may happen next",
  "temporal-polyfill": "beside the office's profile, where the browser has no Temporal of its own",
  "booking-steps": "while the terms are read: from the choice of a time to the end",
  "account-steps": "as well, at an office with accounts",
  "receipt-steps": "as well, at an office with receipt numbers",
  "hand-over-steps": "as well, at an office without a backend",
  "challenge-steps": "where the backend asks for a proof of work",
  solver: "beside it, and in its worker",
  "device-check": "on a press, after a booking: camera, microphone, connection",
  "office-step": "where the visitor chooses the office",
  "hw-online-booking.one-file.js": "everything in one file, for content systems that take one",
};

/** Small files that others share, and languages, have no words of their own. */
export function sizeTable(files: readonly FileSize[]): string {
  const rows = files.flatMap(({ name, bytes }) => {
    const file = plainName(name);
    const when = loads[file] ?? (isLanguage(file) ? "in that language" : undefined);
    return when ? [`| \`${file}\` | ${when} | ${(bytes / 1000).toFixed(1)} |`] : [];
  });
  return ["| file | loads | kB (brotli) |", "| --- | --- | ---: |", ...rows, ""].join("\n");
}

/** `hw-online-booking.js (2 files)`, `Temporal polyfill`, `chunks/flow-BGDc5bnP.js` → the name without the rest. */
function plainName(name: string): string {
  if (name === "Temporal polyfill") return "temporal-polyfill";
  return name.replace(/ \(.*\)$/u, "").replace(/^chunks\/(.+)-[\w-]{8}\.js$/u, "$1");
}

const isLanguage = (file: string) => /^(?:ja-x-easy|[a-z]{2}(?:-[a-z]{2,4})?)$/u.test(file);

export function withTable(readme: string, table: string): string {
  const [before, after] = around(readme);
  return `${before}${START}\n${table}\n${END}${after}`;
}

/** Whether the README names the same files, each about as large. */
export function isFresh(readme: string, table: string): boolean {
  const [written, now] = [figuresIn(readme), figuresIn(table)];
  return (
    written.size === now.size &&
    [...now].every(([file, kB]) => Math.abs((written.get(file) ?? Infinity) - kB) <= TOLERANCE_KB)
  );
}

function figuresIn(text: string): Map<string, number> {
  const rows = text.matchAll(/^\| `([\w. -]+)` +\|[^|]*\| +([\d.]+) \|$/gmu);
  return new Map(Array.from(rows, ([, file = "", kB]) => [file, Number(kB)]));
}

function around(readme: string): readonly [before: string, after: string] {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error("The README has no place for the table of sizes");
  return [readme.slice(0, start), readme.slice(end + END.length)];
}
