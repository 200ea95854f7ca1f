import { sql } from "kysely";
import { expect, it } from "vitest";

import moderation from "../../moderation/module.ts";
import { keepingHouse } from "../../places/keeping.testing.ts";
import thread from "../../thread/module.ts";
import circles from "../module.ts";

const house = await keepingHouse({}, [moderation, thread, circles]);
const { db, owner, newPlace } = house;
const siret = "99999101100019";

it("shows a procedure on the places of the structures that use it, as long as they do and it is published", async () => {
  const { rows } = await sql<{
    id: string;
  }>`insert into people.structure (name, kind, siret) values ('Ateliers essayés', 'association', ${siret}) returning id`.execute(db);
  const structure = rows[0]!.id;
  const { id } = await newPlace({ structure_pivot: siret });
  const other = await newPlace();
  const pageOf = async (place: string) => {
    const { slug } = await house.row(place);
    return house.text(await house.get(`/lieux/${slug}`));
  };
  const insert = async (slug: string, kind: string) => {
    const added = await sql<{ id: string }>`insert into circles.common (slug, kind, licence, demo) values (${slug}, ${kind}, 'cc0', true) returning id`.execute(
      owner,
    );
    await sql`
      insert into circles.version (common_id, number, title, summary, body) values (${added.rows[0]!.id}, 1, ${`Titre de ${slug}`}, 'Une visite au lieu de trois, pour tout le monde.', 'Le texte.')`.execute(
      owner,
    );
    return added.rows[0]!.id;
  };
  const [procedure, sheet] = [await insert("une-visite", "procedure"), await insert("une-fiche", "sheet")];
  expect(await pageOf(id)).not.toContain("Des démarches plus simples ici");
  for (const common of [procedure, sheet])
    await sql`insert into circles.use (common_id, structure_id, since) values (${common}, ${structure}, '2026-01-01')`.execute(db);
  expect(await pageOf(id)).toMatch(/Des démarches plus simples ici[\s\S]*Titre de une-visite/);
  expect(await pageOf(id)).not.toContain("Titre de une-fiche");
  expect(await pageOf(other.id)).not.toContain("Titre de une-visite");
  await sql`update circles.common set state = 'withdrawn', reason = 'Remplacée' where id = ${procedure}`.execute(db);
  expect(await pageOf(id)).not.toContain("Titre de une-visite");
});
