import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The process of load tests: `bench:pages` asks for its lists. */
export const loadProcess = { id: "70000000-0000-4000-8000-000000009999", slug: "charge", categories: [1, 2, 3, 4, 5, 6].map(categoryId) } as const;

function categoryId(n: number): string {
  return `72000000-0000-4000-8000-00000099990${n}`;
}

const themes = ["Nature", "Se déplacer", "Apprendre", "Solidarités", "Culture", "Jeux"];

/** One process that collects ideas now; nothing when it is there. */
export async function plantLoadProcess(db: Db): Promise<void> {
  const { id, slug, categories } = loadProcess;
  const { numAffectedRows } = await sql`
    insert into processes.process (id, slug, title, summary, scale, owner_service, template, state, published_at, demo)
    values (${id}, ${slug}, 'Essai de charge', 'Une démarche inventée pour les essais de charge.', 'metropolis', 'Essais', 'participatory_budget', 'published', now(), true)
    on conflict do nothing`.execute(db);
  if (!numAffectedRows) return;
  await sql`
    insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at)
    values (${id}, 0, 'collect', 'Déposer une idée', 'Tout le monde', 'Chacun', now() - interval '90 days'),
      (${id}, 1, 'admissibility', 'Vérifier', 'Essais', 'Essais', now() + interval '30 days')`.execute(db);
  await sql`
    insert into processes.category (id, process_id, slug, position, name)
    select c.id, ${id}, 'theme-' || at, at - 1, name from unnest(${categories}::uuid[], ${themes}::text[]) with ordinality c (id, name, at)`.execute(db);
}
