import { sql } from "kysely";
import { expect, it } from "vitest";

import { noteAsked } from "./asked-of-database.ts";
import type { Db } from "./db.ts";
import { testDb } from "./test-db.ts";
import { together } from "./together.ts";

const { db } = await testDb();

/** Asks for the number of each word, and counts how often the database was asked, and for how many. */
function numbers() {
  const asked: number[] = [];
  const numberOf = together<string, number>("platform/db", async (db: Db, words) => {
    asked.push(words.length);
    const { rows } = await sql<{ number: number }>`select w::int as number from unnest(${words}::text[]) with ordinality u (w, n) order by n`.execute(db);
    return rows.map(({ number }) => number);
  });
  return { asked, numberOf };
}

it("those who ask while a question is under way are asked for together, and each gets their own answer", async () => {
  const { asked, numberOf } = numbers();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => numberOf(db, String(n))));
  expect(answers).toEqual(Array.from({ length: 200 }, (_, n) => n));
  expect(asked).toEqual([1, 128, 71]);
  expect(await numberOf(db, "7")).toBe(7);
  expect(asked).toEqual([1, 128, 71, 1]);
});

it("what one of them asks wrongly fails for nobody else; a database that does not answer fails for all, and for none afterwards", async () => {
  const { numberOf } = numbers();
  const answers = await Promise.allSettled(["1", "2", "no number", "3"].map((word) => numberOf(db, word)));
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);

  let down = true;
  const answer = together<number, number>("platform/db", async (_db, keys) => {
    await Promise.resolve();
    if (down) throw new Error("the database is away");
    return keys;
  });
  const all = await Promise.allSettled([1, 2, 3].map((key) => answer(db, key)));
  expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  down = false;
  expect(await answer(db, 4)).toBe(4);
});

it("nothing is remembered: whoever asks after a change is told of it, though a question is under way", async () => {
  let now = 1;
  const first = Promise.withResolvers<void>();
  const tell = together<string, number>("platform/db", async (_db, keys) => {
    const seen = now;
    if (keys[0] === "first") await first.promise;
    return keys.map(() => seen);
  });
  const early = tell(db, "first");
  now = 2;
  const late = tell(db, "second");
  first.resolve();
  expect(await Promise.all([early, late])).toEqual([1, 2]);
});

it("a question that never comes back, on a connection that is dead, holds up nobody who asks after it", async () => {
  const tell = together<string, string>("platform/db", (_db, keys) => (keys[0] === "dead" ? new Promise(() => {}) : Promise.resolve(keys)));
  void tell(db, "dead");
  expect(await Promise.all([tell(db, "alive"), tell(db, "too")])).toEqual(["alive", "too"]);
  expect(await tell(db, "later")).toBe("later");
});

it("a page that is kept for its statements is told of those that somebody else's request sent for it", async () => {
  const { numberOf } = numbers();
  const notes = await Promise.all(["1", "2", "3"].map((word) => noteAsked(() => numberOf(db, word))));
  for (const { asked } of notes) expect([...asked.texts].join()).toContain("unnest");
});
