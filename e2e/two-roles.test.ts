import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type OwnServer, startOwnServer } from "#platform/db/own-server.ts";
import { openHouse } from "./open-house.ts";
import { begunFolder, emptyFolder } from "./own-folder.ts";

const [empty, older] = [await emptyFolder(), await begunFolder()];

/** What one role says and may, in a database. */
async function asked(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const roleOf = async (house: string) => ((await (await fetch(`${house}/sante`)).json()) as { role: string }).role;
const seesPlaces = async (house: string) => (await fetch(`${house}/lieux`)).status;

describe("with a database of your own and its two roles, as docs/operations.md makes them", () => {
  let yours: OwnServer;
  let environment: { DATABASE_URL: string; DATABASE_OWNER_URL: string };
  /** Another metropolis, which one number tells the house. */
  const grenoble = { EPCI_SIREN: "200040715" };
  beforeAll(async () => {
    yours = await startOwnServer(join(empty, "yours"), { forTests: true });
    for (const line of ["create role holder login", "create role asker login", "grant asker to holder", "create database held owner holder"])
      await asked(yours.ownerUrl("postgres"), line);
    const urlOf = (role: string) => yours.ownerUrl("held").replace("//beffroi@", `//${role}@`);
    environment = { DATABASE_URL: urlOf("asker"), DATABASE_OWNER_URL: urlOf("holder") };
  });
  afterAll(() => yours.release());

  it("no process begins before the owner has migrated", async () => {
    await expect(openHouse(join(empty, "early"), { ...grenoble, DATABASE_URL: environment.DATABASE_URL })).rejects.toThrow(
      "start once with DATABASE_OWNER_URL",
    );
  });

  it("the owner migrates, the application owns nothing and works, for another metropolis by its number", async () => {
    const house = await openHouse(join(empty, "house"), { ...grenoble, ...environment });
    expect([house.output().includes("Warning"), await roleOf(house.url), await seesPlaces(house.url)]).toEqual([false, "owns nothing", 200]);
    expect(await (await fetch(house.url)).text()).toContain("Grenoble-Alpes-Métropole");
    const communes = await (await fetch(`${house.url}/communes.csv`)).text();
    expect(communes.trim().split("\n")).toHaveLength(1 + 49);
    await house.close();
    await expect(asked(environment.DATABASE_URL, "truncate people.person cascade")).rejects.toThrow("permission denied");
  });

  it("later a process needs no way to the owner", async () => {
    const house = await openHouse(join(empty, "house"), { ...grenoble, DATABASE_URL: environment.DATABASE_URL });
    expect([await roleOf(house.url), await seesPlaces(house.url)]).toEqual(["owns nothing", 200]);
    await house.close();
  });

  it("as the owner alone it opens too, and warns", async () => {
    const house = await openHouse(join(empty, "house"), { ...grenoble, DATABASE_URL: environment.DATABASE_OWNER_URL });
    expect(house.output()).toContain("Warning: the application connects as the owner of its tables");
    expect([await roleOf(house.url), await seesPlaces(house.url)]).toEqual(["owns the tables: set DATABASE_OWNER_URL", 200]);
    await house.close();
  });
});

it("a data folder of before, with one role for everything, gets the application's at its next start", async () => {
  const server = await startOwnServer(older);
  for (const database of ["beffroi", "postgres"])
    await asked(server.ownerUrl(database), "reassign owned by beffroi_app to beffroi; drop owned by beffroi_app").catch((error) => {
      throw new Error(`${database}: ${error}`);
    });
  await asked(server.ownerUrl(), "drop role beffroi_app");
  await server.release();

  const house = await openHouse(older, { SEED: "non" });
  expect([await roleOf(house.url), await seesPlaces(house.url)]).toEqual(["owns nothing", 200]);
  await house.close();
});
