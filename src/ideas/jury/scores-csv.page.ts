import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findJuryOf } from "./gate.ts";
import { nameProposals, readRecords } from "./record.query.ts";
import { readScores, type ScoreLine } from "./scores.query.ts";
import { routes } from "../routes.ts";

/** Every score with its reason, by jurors who are numbers, as the pages of the ideas show them; of a conflict only that there was one. */
export const juryScoresCsv = page("ideas/jury", routes.juryScoresCsv, {
  access: anyone,

  async get(visit) {
    const { db } = visit;
    const { process, jury } = await findJuryOf(visit);
    const [record] = await readRecords(db, jury.stage.id);
    if (!record) throw new NotFound();
    const names = await nameProposals(db, process.id);
    const ranked = record.content.ranking.map(({ proposalId }) => proposalId).filter((id) => names.has(id));
    const columns = {
      numero: ({ proposalId }: ScoreLine) => names.get(proposalId)!.number,
      titre: ({ proposalId }: ScoreLine) => names.get(proposalId)!.title,
      jure: ({ juror }: ScoreLine) => juror,
      conflit_d_interets: ({ kind }: ScoreLine) => (kind === "conflict" ? "oui" : "non"),
      critere: ({ criterion }: ScoreLine) => criterion,
      poids: ({ weight }: ScoreLine) => weight,
      note: ({ score }: ScoreLine) => score,
      note_maximale: ({ score }: ScoreLine) => (score === null ? null : record.content.top),
      raison: ({ reason }: ScoreLine) => reason,
      ecartee_car: ({ excludedReason }: ScoreLine) => excludedReason,
    };
    return csvResponse(columns, await readScores(db, jury.stage.id, ranked), { filename: `jury-notes-${process.slug}.csv`, bom: true });
  },
});
