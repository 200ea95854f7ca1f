import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { crowd } from "#processes";
import { chance, storyId } from "./story-case.ts";

const sayings = [
  "On s’y arrête, on se parle. Avant, on passait.",
  "C’est bien fait. Il manque encore un point d’eau.",
  "Les enfants y vont seuls le mercredi, et nous sommes tranquilles.",
  "Le soir c’est plus bruyant qu’avant. Le reste est réussi.",
  "Pratique, propre, ouvert quand c’est écrit.",
  "Je n’ai pas vu de différence dans ma rue, un peu dans celle d’à côté.",
];

const some = 6;

/** Residents say what delivered ideas changed: of one in two enough for each answer to be told, of the next for their number alone; of the others nobody yet. */
export async function plantTestimonies(db: Db, processId: string): Promise<void> {
  const { rows } = await sql<{ id: string; number: number }>`
    select id, number from ideas.proposal where process_id = ${processId} and state = 'delivered' order by id limit ${some}`.execute(db);
  const base = Number(processId.slice(-4)) * 1000;
  const said = rows.flatMap(({ id, number }, rank) =>
    Array.from({ length: (rank % 2 === 0 ? 40 : 11) + Math.floor(chance(`testimonies ${id}`) * 9) }, (_, at) => {
      const person = crowd[(rank * 61 + at * 7) % crowd.length]!;
      const draw = chance(`testimony ${id} ${at}`);
      return {
        ...{ id: storyId("7d", base + number * 50 + at), proposal_id: id, by: person.id, signature: person.signature },
        ...{ change: draw < 0.55 ? "better" : draw < 0.8 ? "same" : "worse", words: at % 9 === 4 ? sayings[(rank + at) % sayings.length]! : null },
        said_at: new Date(Date.now() - (50 - at) * 6 * 3_600_000).toISOString(),
      };
    }),
  );
  await insertRows(db, "ideas.testimony", said);
}
