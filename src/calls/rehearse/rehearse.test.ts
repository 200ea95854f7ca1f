import { sql } from "kysely";
import { expect, it } from "vitest";

import { callsHouse, siret } from "../calls.testing.ts";

const house = await callsHouse();
const { db, as, agent, lead, addCall } = house;

/** How many rows each table of the house has, logs, files and messages among them. */
async function rows(): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
      and schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(db);
  const counted: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows: found } = await sql<{
      hash: string;
    }>`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${sql.raw(name)} t`.execute(db);
    counted[name] = found[0]!.hash;
  }
  return counted;
}
const typed = {
  ...{ titre: "Zyxomma", resume: "Un atelier.", commune: "59512", structure: "Association Essai", genre: "association", siret },
  ...{ "q_public-vise": "Le quartier", q_stade: "idee", depense0: "Travaux", depense0_somme: "10000" },
  ...{ ressource0: "Fonds", ressource0_somme: "8000", ressource0_origine: "own", demande: "2000", pieces: "statuts" },
};

it("a call that nobody can read yet is tried as a file would be, and no row of the house changes", async () => {
  const { slug } = await addCall({}, { published: false });
  const address = `/appels/preparation/${slug}/essai`;
  expect((await as(agent).get(address)).status).toBe(200);
  for (const by of [as(lead)]) expect((await by.get(address)).status).toBe(403);
  const before = await rows();
  const right = await as(agent).post(address, typed);
  expect(right.status).toBe(200);
  const page = await right.text();
  expect(page).toContain("Ce dossier pourrait être envoyé");
  expect(page).toContain("&quot;title&quot;: &quot;Zyxomma&quot;");
  const lacking = await (await as(agent).post(address, { ...typed, pieces: "", q_stade: "ouvert", demande: "5000" })).text();
  expect(lacking).toContain("Le dossier n’est pas encore complet");
  for (const name of ["Le projet", "Budget", "Pièces"]) expect(lacking).toContain(`${name}\u00a0: 1 chose manque`);
  expect(lacking).toContain("Le projet ne répond pas aux règles de l’appel");
  const wrong = await as(agent).post(address, { ...typed, siret: "123", depense0_somme: "beaucoup" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="beaucoup"');
  expect(await rows()).toEqual(before);
});
