import { sql } from "kysely";

import type { ProcessFolder } from "#processes";
import { findFile } from "../publish/files.query.ts";

/** The files that each vote of a process published, as they were hashed. */
export const votesFolder: ProcessFolder = {
  folder: "votes",
  says: {
    fr: "Fichiers publiés des votes\u00a0: bulletins anonymes, projets, décompte, journal",
    en: "Published files of votes: anonymous ballots, projects, count, log",
    nl: "Gepubliceerde bestanden van stemmingen: anonieme stembiljetten, projecten, telling, logboek",
  },
  async *files({ db }, { id }) {
    const { rows } = await sql<{ id: string; slug: string; name: string }>`
      select v.id, v.slug, f.name from budgets.vote v join budgets.publication f on f.vote_id = v.id
      where v.process_id = ${id} and v.rehearsal_of is null order by v.slug, f.name`.execute(db);
    for (const vote of rows) yield { name: `${vote.slug}-${vote.name}`, content: async () => (await findFile(db, vote.id, vote.name))?.content ?? null };
  },
};
