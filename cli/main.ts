#!/usr/bin/env node
import { createRequire } from "node:module";
import { commands } from "./commands.ts";
import { nearestName } from "./check-profile/nearest-name.ts";
import { UsageError } from "./usage-error.ts";

const names = Object.keys(commands);

const usage = `Tools around the booking widget <hw-online-booking>.

  npx hw-online-booking <command> [options]

${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(15)}${does}`)
  .join("\n")}

  --help         this text; behind a command, that command's
  --version      the version of the package

A command ends with 0 when all is well, 1 when what it checked has faults, 2 when it was asked wrongly.`;

async function run(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h") return print(usage);
  if (name === "--version" || name === "-v") return print(version());
  const command = name !== undefined && isCommand(name) ? commands[name] : undefined;
  if (!command) throw new UsageError(missing(name));
  const { run: runCommand } = await command.load();
  return await runCommand(args);
}

function isCommand(name: string): boolean {
  return Object.hasOwn(commands, name);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function version(): string {
  const { version } = createRequire(import.meta.url)("hw-online-booking/package.json") as {
    version: string;
  };
  return version;
}

function missing(name: string | undefined): string {
  const all = `The commands are ${names.join(", ")}; --help tells what they do.`;
  if (name === undefined) return `Name a command. ${all}`;
  const nearest = nearestName(name, names);
  const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return `There is no command "${name}".${meant} ${all}`;
}

const [name, ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(name, args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const who = name !== undefined && isCommand(name) ? name : "hw-online-booking";
  process.stderr.write(`${who}: ${error.message}\n`);
  process.exitCode = 2;
}
