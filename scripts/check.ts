import { spawn } from "node:child_process";
import { globSync } from "node:fs";

/** `npm run check`: what most often goes wrong, in under a minute. `npm test` is the whole. */

interface Part {
  readonly name: string;
  readonly command: readonly string[];
}

const npm = (script: string, ...args: string[]): readonly string[] => [
  "npm",
  "run",
  "--silent",
  script,
  ...(args.length > 0 ? ["--", ...args] : []),
];

/** On Node, without a build, a browser or a server of its own. */
const QUICK_TESTS = [
  ...globSync("test/node/{contract,scripts,mock-api}/*.test.ts"),
  ...globSync(
    "test/node/docs/{architecture,accessibility,code-blocks,profile-guide,reliability,theming-guide}.test.ts",
  ),
].filter((file) => !/library|http|scenarios-demo/u.test(file));

/** Rules, states and words: no view is rendered. */
const RULES = ["test/domain/**/*.test.ts", "test/flow/**/*.test.ts", "test/i18n/*.test.ts"];

/** Two at a time, the longest first. */
const parts: readonly Part[] = [
  {
    name: "rules, in Chromium",
    command: npm("test:browser", "--engine=chromium", "--files", ...RULES),
  },
  { name: "tests on Node", command: npm("test:node", ...QUICK_TESTS) },
  { name: "types", command: npm("check:types") },
  { name: "lint", command: npm("lint") },
  { name: "unused", command: npm("check:unused") },
  { name: "OpenAPI is fresh", command: npm("check:openapi") },
  { name: "format", command: npm("check:format") },
  { name: "layers", command: npm("check:layers") },
];
const AT_ONCE = 2;

function run({ name, command: [program = "", ...args] }: Part): Promise<boolean> {
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve) => {
    child.on("error", (error) => collect(Buffer.from(String(error))));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${name.padEnd(20)}${seconds} s`);
      if (code !== 0) console.log(output.replace(/^\s*[✔▶] .*\n/gmu, "").trimEnd());
      resolve(code === 0);
    });
  });
}

const started = performance.now();
const waiting = [...parts];
let isWell = true;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      if (!(await run(part))) isWell = false;
    }
  }),
);
console.log(
  `${isWell ? "All is well" : "Not well"} after ${((performance.now() - started) / 1000).toFixed(0)} s.`,
);
process.exitCode = isWell ? 0 : 1;
