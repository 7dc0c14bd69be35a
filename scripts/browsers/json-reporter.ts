import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestSession, TestSuiteResult } from "@web/test-runner-core";

export interface EngineResult {
  readonly engine: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What failed, by file and title. */
  readonly failures: readonly string[];
}

function testsOf(suite: TestSuiteResult): TestSuiteResult["tests"] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

function secondsIn(session: TestSession): number {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  return tests.reduce((total, test) => total + (test.duration ?? 0), 0) / 1000;
}

/** A file that crashed, did not load or ran no test at all counts as one failed test. */
function count(session: TestSession): { passed: number; failed: number; skipped: number } {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped;
  const broken = tests.length === 0 || (!session.passed && failed === 0);
  return { passed, skipped, failed: failed + (broken ? 1 : 0) };
}

/** A test under its suites' names; a file that ran no test, or that failed beside its tests, by itself. */
function failuresOf(session: TestSession): string[] {
  const file = relative(process.cwd(), session.testFile);
  const named = (suite: TestSuiteResult, above: readonly string[]): string[] => [
    ...suite.tests
      .filter((test) => !test.passed && !test.skipped)
      .map((test) => [file, ...above, test.name].join(" > ")),
    ...suite.suites.flatMap((inner) => named(inner, [...above, inner.name])),
  ];
  const failed = session.testResults ? named(session.testResults, []) : [];
  const { failed: counted } = count(session);
  return counted > failed.length ? [...failed, file] : failed;
}

export function jsonReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const engines = [...new Set(sessions.map((session) => session.browser.name))];
      const results = engines.map((engine): EngineResult => {
        const own = sessions.filter((session) => session.browser.name === engine);
        const sum = (pick: (session: TestSession) => number) =>
          own.reduce((total, session) => total + pick(session), 0);
        return {
          engine,
          passed: sum((session) => count(session).passed),
          failed: sum((session) => count(session).failed),
          skipped: sum((session) => count(session).skipped),
          seconds: sum(secondsIn),
          failures: own.flatMap(failuresOf),
        };
      });
      writeFileSync(file, JSON.stringify(results));
    },
  };
}
