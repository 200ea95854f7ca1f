import pg from "pg";
import { expect, it, onTestFinished } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { dropHouse } from "../load.command.ts";
import { makeRoom } from "../restore.ts";

const { url, ownerUrl } = await testDb();
const target = { url, ownerUrl, application: "beffroi_app", migrations: "src", rooms: [], storage: null };

async function connected(): Promise<pg.Client> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const schemasOf = async (client: pg.Client) => {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where not starts_with(nspname, 'pg_') and nspname not in ('information_schema', 'public') order by 1",
  );
  return rows.map(({ name }) => name);
};

it("a house goes schema by schema, on a server for few connections too, and what tells that it is there goes last", async () => {
  const client = await connected();
  const before = await schemasOf(client);
  expect(before.length).toBeGreaterThan(20);
  const dropped: string[] = [];
  const listening = new Proxy(client, {
    get: (own, name) =>
      name === "query"
        ? (text: string) => {
            if (text.startsWith("drop")) dropped.push(text);
            return own.query(text);
          }
        : Reflect.get(own, name),
  });
  await dropHouse(listening);
  expect(dropped.toSorted()).toEqual(before.map((name) => `drop schema ${name} cascade`));
  expect(dropped.at(-1)).toBe("drop schema platform cascade");
  expect(await schemasOf(client)).toEqual([]);
});

it("what a restore that was killed left of a house is replaced by name, and not otherwise", async () => {
  const client = await connected();
  await client.query("create schema platform; create table platform.migration (name text primary key); create schema budgets");
  await expect(makeRoom(target, false)).rejects.toThrow("There is a house in this database already");
  expect(await schemasOf(client)).toEqual(["budgets", "platform"]);
  expect(await makeRoom(target, true)).toEqual([]);
  expect(await schemasOf(client)).toEqual([]);
});
