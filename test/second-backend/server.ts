import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Backend } from "./bookings.ts";
import { Problem, problemReply, readCall, send, writeHead, type Reply } from "./http.ts";
import { loadOffices } from "./office.ts";
import { answerApi } from "./routes.ts";
import { Store } from "./store.ts";
import { answerTest } from "./test-interface.ts";

export interface Options {
  /** The address of an office's page, on which the widget stands. */
  readonly pageOf: (office: string) => string;
  /** Answers `/__test/…`: whoever reaches it reads every mail. Never outside a test. */
  readonly testInterface?: boolean;
  /** Asks for a challenge before every booking, signed with this. */
  readonly challengeKey?: string;
  /** The time in milliseconds; the real one where it is left out. */
  readonly now?: () => number;
  /** 0 takes a free one. */
  readonly port?: number;
  /** A file to keep the bookings in; in memory where it is left out. */
  readonly file?: string;
}

export interface SecondBackend {
  /** The address of the API, with its version. */
  readonly base: string;
  /** The next requests for a booking are committed, and their answers are lost on the way. */
  cutAfterCommit(times: number): void;
  close(): Promise<void>;
}

/**
 * A backend as an integrator would write one: from `docs/backend.md`, `docs/profile.md` and the two
 * documents in `docs/api` alone, with nothing of the project but its offices' JSON checked by `check-profile`.
 */
export async function startSecondBackend(options: Options): Promise<SecondBackend> {
  const offices = loadOffices();
  const store = new Store(options.file);
  const { now = Date.now } = options;
  let frozen: number | null = null;
  let cuts = 0;
  const backend: Backend = {
    store,
    offices,
    now: () => frozen ?? Math.floor(now() / 1000) * 1000,
    pageOf: options.pageOf,
    challengeKey: options.challengeKey,
  };
  const controls = {
    setClock: (moment: number | null) => {
      frozen = moment;
    },
    reset: () => {
      for (const table of ["mails", "links", "bookings"]) store.run(`DELETE FROM ${table}`);
      for (const [id, office] of loadOffices()) offices.set(id, office);
      frozen = null;
    },
  };

  const server = createServer((request, response) => {
    void (async () => {
      const method = request.method ?? "GET";
      try {
        const call = await readCall(request);
        const isTest = options.testInterface && call.url.pathname.startsWith("/__test/");
        const reply = isTest ? answerTest(backend, controls, call) : answerApi(backend, call);
        if (reply.status === 201 && cuts > 0) {
          cuts -= 1;
          cutShort(response, reply);
          return;
        }
        send(response, method, reply);
      } catch (error) {
        // A fault of our own tells nothing of itself: it may hold what somebody wrote.
        const problem = error instanceof Problem ? error : new Problem(500, "server-fault");
        send(response, method, problemReply(problem));
      }
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1`,
    cutAfterCommit: (times) => {
      cuts = times;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          store.close();
          resolve();
        });
      }),
  };
}

/** The connection ends within the answer: before its first byte a browser would ask again by itself. */
function cutShort(response: ServerResponse, reply: Reply): void {
  writeHead(response, { ...reply, headers: { ...reply.headers, "Content-Length": "1000" } });
  response.write("{", () => response.destroy());
}
