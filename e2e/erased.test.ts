import { sql } from "kysely";
import { expect, it } from "vitest";

import { connect } from "#platform/db/db.ts";
import { startOwnServer } from "#platform/db/own-server.ts";
import { emitWork } from "#platform/events/events.ts";
import { visitor } from "./browser.ts";
import { linkOfMail, openAccount, signInByLink } from "./newcomer.ts";
import { mouseReader } from "./reader.ts";
import { sharedHouse } from "./shared-house.ts";

const email = "adieu@exemple.fr";
const name = "Camille Adieu";

it("whoever leaves for good is gone after a fortnight: from the pages, the mails and every table", async () => {
  const { folder, urls } = await sharedHouse("present");
  const own = await startOwnServer(folder);
  const { db, close } = connect(own.ownerUrl());
  try {
    const camille = mouseReader(await visitor(urls[0]!));
    await openAccount(camille, email, name);
    await camille.page.getByRole("heading", { level: 1, name: `Bonjour ${name}` }).waitFor();
    await camille.page.goto("/mon-espace/effacer");
    await camille.write("Votre adresse électronique", email);
    await camille.press("button", "Effacer mon compte");
    await camille.page.getByRole("heading", { level: 1, name: "Votre compte est fermé" }).waitFor();
    const undo = await linkOfMail(camille, email, /\/effacement\//);
    const before = await listPeople();

    await sql`update people.person set erasure_asked_at = now() - interval '14 days' where email = ${email}`.execute(db);
    await emitWork(db, "people/erase", { data: {} }, "people");
    for (let turns = 0; turns < 200 && (await findEverywhere()).length > 0; turns += 1) await new Promise((later) => setTimeout(later, 100));
    expect(await findEverywhere()).toEqual([]);
    // What others are told of her stays hers, without a name; others are there.
    expect(await listPeople()).toEqual(expect.arrayContaining(before));

    await camille.page.goto(undo);
    expect(await camille.page.getByRole("heading", { level: 1 }).innerText()).toBe("Ce lien ne vaut plus");
    await camille.page.goto(`/_courrier?pour=${email}`);
    expect(await camille.page.locator("main").innerText()).not.toContain(email);
    await signInByLink(camille, email);
    await camille.page.getByRole("heading", { level: 1, name: "Votre compte est ouvert" }).waitFor();
  } finally {
    await close();
    await own.release();
  }

  async function listPeople(): Promise<string[]> {
    return (await db.selectFrom("people.person").select("id").execute()).map(({ id }) => id);
  }

  /** Every table of every room, and the queues of jobs. */
  async function findEverywhere(): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
    const found: string[] = [];
    for (const table of rows) {
      const hits = await sql`select from ${sql.raw(table.name)} as row where row::text ilike any(${[`%${email}%`, `%${name}%`]}) limit 1`.execute(db);
      if (hits.rows.length > 0) found.push(table.name);
    }
    return found;
  }
});
