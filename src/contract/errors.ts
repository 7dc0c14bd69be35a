import type { Problem } from "./problem.ts";

/** Whatever kept a call from its answer. `message` is for the site's owner and says what to do. */
export abstract class ApiError extends Error {}

/** No answer: the network, a time-out, a lost connection. */
export class UnreachableError extends ApiError {
  constructor(url: string, cause: unknown) {
    super(
      `${withoutQuery(url)} did not answer. Check that the backend runs, that it allows this page's origin (CORS), and that the page's Content-Security-Policy names it in connect-src.`,
      { cause },
    );
  }
}

/** Something else answered: a captive portal, a login page, a firewall, a wrong `api-base`. */
export class NotTheApiError extends ApiError {
  /** What answered instead. */
  readonly what: string;
  constructor(url: string, what: string) {
    super(`${withoutQuery(url)} did not answer as the booking API (${what}). Check api-base.`);
    this.what = what;
  }
}

/** The address that should have a profile's file has something else, or nothing. */
export class NotAProfileError extends ApiError {
  constructor(url: string, what: string) {
    super(`${withoutQuery(url)} is no profile's file (${what}). Check the attribute profile.`);
  }
}

/** The backend answered, but not as the contract says. */
export class InvalidResponseError extends ApiError {
  constructor(url: string, faults: readonly string[]) {
    super(`${withoutQuery(url)} broke the contract: ${faults.join("; ")}`);
  }
}

/** The backend said no, and why. */
export class ProblemError extends ApiError {
  readonly problem: Problem;
  constructor(url: string, problem: Problem) {
    const hint = problem.code === "office-not-found" ? " Check the attribute office." : "";
    super(`${withoutQuery(url)} answered ${problem.status} ${problem.code}.${hint}`);
    this.problem = problem;
  }
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/su, "");
}
