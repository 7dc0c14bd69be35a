import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";

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

describe("the guide", () => {
  test("links only to files that there are", () => {
    const links = [...guide.matchAll(/\]\((?<to>[^)#]+)\)/gu)].map((match) => match.groups?.["to"]);
    const own = links.filter((to) => to !== undefined && !/^https?:/u.test(to));
    assert.ok(own.length >= 4);
    for (const to of own) {
      assert.ok(existsSync(new URL(`../../../docs/${to}`, import.meta.url)), `${to} is not there`);
    }
  });
});
