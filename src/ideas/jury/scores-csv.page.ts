import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findRecorded } from "./record.page.tsx";
import { nameProposals, readRecords } from "./record.query.ts";
import { routes } from "../routes.ts";

interface Line {
  readonly proposalId: string;
  readonly juror: number;
  readonly kind: "score" | "conflict";
  readonly criterion: string | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: string | null;
  readonly excludedReason: string | null;
}

/** Every score with its reason, by jurors who are numbers, as the pages of the ideas show them; of a conflict only that there was one. */
export const juryScoresCsv = page("ideas/jury", routes.juryScoresCsv, {
  access: anyone,

  async get(visit) {
    const { db } = visit;
    const { process, jury } = await findRecorded(visit);
    const [record] = await readRecords(db, jury.stage.id);
    if (!record) throw new NotFound();
    const names = await nameProposals(db, process.id);
    const ranked = record.content.ranking.map(({ proposalId }) => proposalId).filter((id) => names.has(id));
    const columns = {
      numero: ({ proposalId }: Line) => names.get(proposalId)!.number,
      titre: ({ proposalId }: Line) => names.get(proposalId)!.title,
      jure: ({ juror }: Line) => juror,
      conflit_d_interets: ({ kind }: Line) => (kind === "conflict" ? "oui" : "non"),
      critere: ({ criterion }: Line) => criterion,
      poids: ({ weight }: Line) => weight,
      note: ({ score }: Line) => score,
      note_maximale: ({ score }: Line) => (score === null ? null : record.content.top),
      raison: ({ reason }: Line) => reason,
      ecartee_car: ({ excludedReason }: Line) => excludedReason,
    };
    return csvResponse(columns, await readScores(db, jury.stage.id, ranked), { filename: `jury-notes-${process.slug}.csv`, bom: true });
  },
});

/** In the order of the ranking, then of jurors and criteria. */
async function readScores(db: Db, stageId: string, ranked: readonly string[]): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select s.proposal_id as "proposalId", s.juror, s.kind, k.name as criterion, k.weight, c.score, c.reason, s.excluded_reason as "excludedReason"
    from unnest(${[...ranked]}::uuid[]) with ordinality r(id, place) join ideas.jury_sheet s on s.proposal_id = r.id and s.stage_id = ${stageId}
    left join ideas.jury_score c on c.sheet_id = s.id left join ideas.criterion k on k.id = c.criterion_id
    order by r.place, s.juror, k.position`.execute(db);
  return rows;
}
