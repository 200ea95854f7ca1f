import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, onTestFinished } from "vitest";

import { connect } from "#platform/db/db.ts";
import { keepKeys } from "#platform/keys/keep-keys.command.ts";
import platform from "#platform/module.ts";
import { openHouse } from "#platform/web/house.ts";
import { settingsOfTests, testHouse } from "#platform/start/house.testing.ts";

const { services, jobs, owner, get } = await testHouse([]);

it("says that all lives, and that the application owns no table", async () => {
  const answer = await get("/sante");
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: "up", database: "up", role: "owns nothing" }]);
});

it("names no queue: whoever asks each second would read there what somebody has just done", async () => {
  await jobs.send("platform/sweep-files", {});
  const { jobs: told } = (await (await get("/sante")).json()) as { jobs: object };
  expect(Object.keys(told).toSorted()).toEqual(["active", "dead", "oldestSeconds", "outbox", "state", "waiting"]);
});

it("warns when the application connects as the owner, and stays up", async () => {
  const answer = await openHouse([platform], { ...services, db: owner, jobs }).request("http://localhost/sante");
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: "up", role: "owns the tables: set DATABASE_OWNER_URL" }]);
});

const without = (changed: Partial<typeof services>) => openHouse([platform], { ...services, jobs, ...changed });
const nobody = connect("postgres://nobody@127.0.0.1:1/nothing", { max: 1 });
afterAll(() => nobody.close());

it("tells a database that is down from a process that lives", async () => {
  const house = without({ db: nobody.db });
  const ready = await house.request("http://localhost/sante");
  expect([ready.status, await ready.json()]).toMatchObject([503, { status: "down", database: "down", jobs: { state: "down" } }]);
  const alive = await house.request("http://localhost/sante/vie");
  expect([alive.status, await alive.json()]).toMatchObject([200, { status: "up" }]);
});

it("says which key has gone, or is another, since the start: nobody signs in or votes without it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-health-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const settings = { ...settingsOfTests({ DATA_DIR: folder }), AUTH_SECRET: undefined };
  await keepKeys(services.db, settings, []);
  onTestFinished(async () => void (await owner.deleteFrom("platform.key_check").execute()));
  const ask = async () => {
    const answer = await without({ settings }).request("http://localhost/sante");
    return [answer.status, await answer.json()];
  };
  expect(await ask()).toMatchObject([200, { status: "up", keys: "up" }]);
  await rename(join(folder, "secret"), join(folder, "vote-key"));
  expect(await ask()).toMatchObject([503, { status: "down", database: "up", keys: "missing: secret, of another house: vote-key" }]);
});

// Linux says of this folder that it has no room at all.
it.runIf(process.platform === "linux")("sees that nothing more can be written", async () => {
  const answer = await without({ settings: settingsOfTests({ DATA_DIR: "/proc" }) }).request("http://localhost/sante");
  expect([answer.status, await answer.json()]).toMatchObject([503, { status: "down", database: "up", disk: { state: "full", freeMegabytes: 0 } }]);
});
