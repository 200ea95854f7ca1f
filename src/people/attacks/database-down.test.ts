import pg from "pg";
import { afterAll, expect, it, vi } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { browserOf, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([people]);
const log = vi.spyOn(house.services.log, "error");
// The jobs say that they lost their connection too.
const failedPages = () => log.mock.calls.filter(([, said]) => said === "a page failed");
const database = new URL(house.ownerUrl).pathname.slice(1);
const elsewhere = new URL(house.ownerUrl);
elsewhere.pathname = "/postgres";
const admin = new pg.Client(elsewhere.href);
await admin.connect();
afterAll(() => admin.end());

/** To the house it is the same as a server that is stopped: connections end, and no new one is taken. */
async function stop() {
  await admin.query(`alter database ${database} with allow_connections false`);
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database]);
}
const startAgain = () => admin.query(`alter database ${database} with allow_connections true`);

it("says to people who are signed in too that the database does not answer, and serves them as soon as it does", async () => {
  await addPerson(house.db, { email: "amina@exemple.fr" });
  const amina = browserOf(house);
  await signInByLink(house, amina, "amina@exemple.fr");
  expect((await amina.get("/mon-espace")).status).toBe(200);

  await stop();
  for (const asker of [amina, browserOf(house)])
    for (const answer of [await asker.get("/mon-espace"), await asker.get("/connexion/lien?jeton=x"), await asker.post("/affichage", {})]) {
      if (answer.status < 400) continue;
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain("La base de données ne répond pas");
    }
  expect((await amina.get("/mon-espace")).status).toBe(503);
  // Whoever restarts processes or hands requests on may carry a cookie too: a restart would mend nothing.
  const [alive, ready] = [await amina.get("/sante/vie"), await amina.get("/sante")];
  expect([alive.status, await alive.json()]).toMatchObject([200, { status: "up" }]);
  expect([ready.status, await ready.json()]).toMatchObject([503, { status: "down", database: "down" }]);
  expect(failedPages()).toEqual([]);

  await startAgain();
  expect((await amina.get("/mon-espace")).status).toBe(200);
});

it("is no excuse for a page that fails by itself", async () => {
  vi.spyOn(house.services.doorkeeper!, "whoIs").mockRejectedValueOnce(new Error("a bug of ours"));
  expect((await house.get("/mon-espace")).status).toBe(500);
  expect(failedPages()).toHaveLength(1);
});
