import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { officeJson, type OfficeId } from "../../../mock-api/offices/index.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

const script = fileURLToPath(new URL("../../../cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "slots-"));
after(() => rmSync(folder, { recursive: true }));

/** A folder of this run's own. */
export const someFolder = folder;

export interface DayReport {
  readonly date: string;
  readonly state: string;
  readonly reason: string | null;
  readonly slots: readonly {
    readonly start: string;
    readonly end: string;
    readonly deadline: string;
  }[];
}

interface MonthReport {
  readonly office: string;
  readonly now: string;
  readonly month: string;
  readonly days: readonly DayReport[];
}

/** Runs the command as a person would, on a machine in `timeZone`. */
export function runSlots(args: readonly string[], timeZone = "Asia/Tokyo") {
  const env = { ...process.env, TZ: timeZone };
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [script, "slots", ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** The month as JSON, and its days by date. */
export async function ask(office: string, now: string, month: string, ...more: string[]) {
  const args = ["--office", office, "--now", now, "--month", month, "--json", ...more];
  const { status, stdout, stderr } = await runSlots(args);
  assert.deepEqual([status, stderr], [0, ""]);
  const report = JSON.parse(stdout) as MonthReport;
  const day = (date: string): DayReport => {
    const found = report.days.find((each) => each.date === date);
    assert.ok(found, `${date} is in the month`);
    return found;
  };
  return { report, day };
}

export async function profileJson(id: OfficeId) {
  await loadTemporal();
  return officeJson(id, Temporal.Instant.from("2026-04-28T12:00:00+09:00"));
}

/** Writes a file for the command to read. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
