import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { before, describe, test } from "node:test";
import { promisify } from "node:util";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer } from "../../../mock-api/http.ts";
import { bookingStatuses, canBecome } from "../../../src/domain/booking.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";

const guide = readFileSync(new URL("../../../docs/backend.md", import.meta.url), "utf8");
const sql = /```sql\n(?<text>[\s\S]*?)```/u.exec(guide)?.groups?.["text"] ?? "";

/** A database made by the guide's own statements, and a way to book in it. */
function database() {
  const db = new DatabaseSync(":memory:");
  db.exec(sql);
  const insert = db.prepare(
    `INSERT INTO bookings (id, office, start_at, seat, status, idempotency_key, payload_hash, answer)
     VALUES (?, 'otaru', '2026-05-07T01:00:00Z', ?, ?, ?, 'hash', '{}')`,
  );
  let count = 0;
  const book = (seat: number, status: string, key = `key-${count}`) => {
    count += 1;
    insert.run(`b-${count}`, seat, status, key);
  };
  return { db, book };
}

describe("the guide's database", () => {
  for (const status of ["provisional", "awaiting-office", "confirmed"]) {
    test(`gives a seat that is ${status} to nobody else`, () => {
      const { book } = database();
      book(1, status);
      assert.throws(() => book(1, "provisional"), /UNIQUE constraint failed/u);
      book(2, "provisional");
    });
  }

  for (const status of ["expired", "declined", "cancelled", "completed"]) {
    test(`gives a seat again after ${status}`, () => {
      const { book } = database();
      book(1, status);
      book(1, status);
      book(1, "confirmed");
    });
  }

  test("makes one booking of one key", () => {
    const { book } = database();
    book(1, "cancelled", "same");
    assert.throws(() => book(2, "provisional", "same"), /UNIQUE constraint failed/u);
  });
});

describe("the guide's walk with curl", () => {
  before(() => loadTemporal());
  const script = /```sh\n(?<text>[^`]*curl[\s\S]*?)```/u.exec(guide)?.groups?.["text"] ?? "";
  const lacks = ["curl", "sh"].find((name) => spawnSync(name, ["--version"]).error);

  test("is answered as it says", { skip: lacks && `there is no ${lacks}` }, async () => {
    const server = await startMockServer({ backend: new Backend(), port: 0, testInterface: true });
    try {
      const here = script.replaceAll("http://127.0.0.1:8787", new URL(server.base).origin);
      const cwd = new URL("../../../", import.meta.url).pathname;
      const { stdout } = await promisify(execFile)("sh", ["-euc", here], { cwd });
      const answers = stdout.trim().split("\n");
      const told = answers.map((answer) => {
        const { status, code, id, month, ...rest } = JSON.parse(answer);
        return { said: code ?? status ?? month ?? id ?? Object.keys(rest)[0], id };
      });
      assert.deepEqual(
        told.map(({ said }) => said),
        [
          "now",
          "otaru",
          "otaru-terms",
          "2026-05",
          "awaiting-office",
          "awaiting-office",
          "idempotency-key-reused",
          "awaiting-office",
          "confirmed",
          "confirmed",
        ],
      );
      assert.equal(told[5]?.id, told[4]?.id);
    } finally {
      await server.close();
    }
  });
});

describe("the guide's table of statuses", () => {
  const table = /## Statuses, and who moves them\n(?<text>[\s\S]*?)\n## /u.exec(guide);
  const rows = [
    ...(table?.groups?.["text"] ?? "").matchAll(/^\| (?<from>.*?) \| (?<to>.*?) \|/gmu),
  ];
  const words = (text = "") => [...text.matchAll(/`(?<word>[a-z-]+)`/gu)].map(([, word]) => word);
  const moves = rows.flatMap(({ groups }) =>
    words(groups?.["to"]).flatMap((to) => words(groups?.["from"]).map((from) => `${from} ${to}`)),
  );

  test("has every move that the rules allow, and no other", () => {
    const standing = ["provisional", "awaiting-office", "confirmed"];
    assert.ok(rows.some(({ groups }) => groups?.["from"] === "any of these"));
    const told = [...moves, ...standing.map((from) => `${from} cancelled`)];
    const allowed = bookingStatuses.flatMap((from) =>
      bookingStatuses.filter((to) => canBecome(from, to)).map((to) => `${from} ${to}`),
    );
    assert.deepEqual(told.toSorted(), allowed.toSorted());
  });
});
