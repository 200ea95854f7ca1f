import { expect, it } from "vitest";

import { createQueue } from "./queue.ts";

it("does two things at a time, in the order in which they came, and gives its turns back after failures", async () => {
  const inTurn = createQueue(2, 3);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const begin = (n: number) =>
    inTurn(() => {
      begun.push(n);
      return new Promise<number>((done, failed) => ends.push(() => (n === 1 ? failed(new Error("broken")) : done(n))));
    });
  const first = begin(1).catch((error: Error) => error.message);
  const others = [2, 3, 4, 5].map(begin);
  await expect(begin(6)).rejects.toMatchObject({ status: 503 });
  expect(begun).toEqual([1, 2]);
  for (let at = 0; at < 5; at++) {
    ends[at]!();
    await (at === 0 ? first : others[at - 1]);
    await Promise.resolve();
  }
  expect(await first).toBe("broken");
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(await Promise.all(others)).toEqual([2, 3, 4, 5]);
});
