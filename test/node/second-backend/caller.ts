import { randomUUID } from "node:crypto";
import { startSecondBackend, type SecondBackend } from "../../second-backend/server.ts";

const MONDAY = "2026-04-27T09:00:00+09:00";

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read whatever comes
  readonly body: any;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly tokens: readonly string[];
  readonly code: string | null;
}

/** Speaks to the second backend as any program would. */
export class Caller {
  readonly backend: SecondBackend;

  private constructor(backend: SecondBackend) {
    this.backend = backend;
  }

  static async starts(pageOf = (office: string) => `https://bureau.example/${office}.html`) {
    return new Caller(await startSecondBackend({ pageOf, testInterface: true }));
  }

  async call(method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
    const response = await fetch(new URL(path.slice(1), `${this.backend.base}/`), {
      method,
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      body: text === "" ? undefined : JSON.parse(text),
    };
  }

  get = (path: string, headers = {}) => this.call("GET", path, undefined, headers);
  post = (path: string, body: unknown, headers = {}) => this.call("POST", path, body, headers);
  test = (name: string, body: unknown) => this.post(`/../__test/${name}`, body);

  async resets(now = MONDAY): Promise<void> {
    await this.test("reset", {});
    await this.test("clock", { now });
  }

  async request(office: string, start: string, applicant = {}): Promise<object> {
    const { body: profile } = await this.get(`/offices/${office}`);
    const consents = profile.consents.map(async ({ id, version }: Record<string, string>) => {
      const { body } = await this.get(`/offices/${office}/terms/${id}/versions/${version}`);
      return { id, version, digest: body.digest, agreedAt: profile.serverTime };
    });
    const isFirst = office === "mihon-daiichi";
    return {
      slot: { start },
      applicant: {
        name: "見本 花子",
        email: "hanako@example.jp",
        ...(isFirst && { kana: "ミホン ハナコ", jobSeekerNumber: "01010-12345678" }),
        ...(!isFirst && { phone: "09012345678" }),
        ...applicant,
      },
      consents: await Promise.all(consents),
      eligibility: isFirst ? ["registered", "device"] : ["lives"],
      language: "ja",
    };
  }

  book = (office: string, body: unknown, key: string = randomUUID()) =>
    this.post(`/offices/${office}/bookings`, body, { "idempotency-key": key });

  async mails(): Promise<Mail[]> {
    return (await this.get("/../__test/outbox")).body.messages;
  }
}
