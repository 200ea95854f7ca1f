import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";

import { freshFolder } from "./fresh-folder.testing.ts";
import { startOwnServer } from "./own-server.ts";

const folder = await freshFolder("own-server");
afterAll(() => rm(folder, { recursive: true, force: true }));

it("starts anew after one that was still ending when it was asked", async () => {
  const first = await startOwnServer(folder, { forTests: true });
  const late = new pg.Client(first.url());
  await late.connect();
  const postmaster = Number((await readFile(join(folder, "postgres/postmaster.pid"), "utf8")).split("\n")[0]);
  // It takes nobody new, and ends when the last one has left.
  process.kill(postmaster, "SIGTERM");
  const second = startOwnServer(folder, { forTests: true });
  const isEarly = await Promise.race([second.then(() => true), new Promise<false>((done) => setTimeout(done, 1000, false))]);
  expect(isEarly).toBe(false);
  await late.end();
  const { url, release } = await second;
  const client = new pg.Client(url());
  await client.connect();
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await client.end();
  await release();
  await first.release();
});
