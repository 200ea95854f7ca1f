import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { dayOf } from "#platform/time/day.ts";
import { needsReason, type ProposalState } from "../proposal.ts";
import { plantAdmissibility, plantCriteria, readAdmitted } from "./judging/admissibility.seeds.ts";
import { linkAnswers, plantAnswers } from "./judging/answers.seeds.ts";
import { plantAwards } from "./judging/awards.seeds.ts";
import { deliveryLines, plantDeliveries, tellDeliveries } from "./judging/deliveries.seeds.ts";
import { type Line, writeLines } from "./judging/lines.ts";
import { plantJurors, plantJuries } from "./judging/jury.seeds.ts";
import { plantContests, plantNotes, plantReplies, plantRoutings } from "./judging/open.seeds.ts";
import { plantOpinions } from "./judging/opinions.seeds.ts";
import { hangPictures } from "./judging/pictures.seeds.ts";
import { processIds } from "#processes";
import { evaluateOpening, linkPlaces } from "./judging/places.seeds.ts";
import { plantAssessors, plantStudies } from "./judging/studies.seeds.ts";
import { plantTestimonies } from "./judging/testimonies.seeds.ts";
import { readCases } from "./judging/story-case.ts";

/** What became of every idea of the demo: the budget of 2025 from 137 ideas to 35 deliveries, and what is judged now elsewhere. */
export async function plantJudging({ db, files, say, offers }: Pick<SeedContext, "db" | "files" | "say" | "offers">): Promise<void> {
  const cases = await readCases(db);
  const today = dayOf(new Date());
  await plantAssessors(db);
  await plantJurors(db);
  const criteria = await plantCriteria(db);
  const lines: Line[] = [...(await plantRoutings(db))];
  lines.push(...(await plantAdmissibility(db, cases, criteria)));
  lines.push(...(await plantOpinions(db, cases, await readAdmitted(db))));
  lines.push(...(await plantStudies(db, cases)));
  const { lines: ranked, ranks } = await plantJuries(db, cases, criteria);
  lines.push(...ranked, ...(await plantAwards(db, cases, ranks)));
  const deliveries = tellDeliveries(cases, today);
  lines.push(...deliveryLines(deliveries));
  lines.push(...(await plantContests(db, cases)), ...(await plantReplies(db, cases)));
  await plantNotes(db, cases);
  lines.push(...(await plantAnswers(db, cases, ranks)));
  await writeLines(db, lines);
  await settle(db, lines);
  await plantDeliveries(db, deliveries, today);
  const places = await linkPlaces(db, cases);
  await evaluateOpening(db, cases, today, offers);
  await linkAnswers(db, cases);
  for (const process of ["budget2025", "schoolStreets"] as const) await plantTestimonies(db, processIds[process].id);
  if (files) await hangPictures(db, files, cases);
  say(`Participation: ${cases.length} ideas judged, ${places} of them at home in a place`);
}

/** Each idea stands where the last line of its journey that names a state left it. */
async function settle(db: Db, lines: readonly Line[]): Promise<void> {
  const last = new Map(
    lines
      .filter(({ state }) => state !== null)
      .toSorted((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime())
      .map((line) => [line.proposal_id, line]),
  );
  const rows = [...last.values()].map(({ proposal_id: id, at, state, words }) => ({
    id,
    at,
    state,
    reason: needsReason(state as ProposalState) ? words : null,
  }));
  await sql`
    update ideas.proposal p set state = t.state, state_at = t.at, updated_at = t.at, state_reason = t.reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, at timestamptz, state text, reason text) where p.id = t.id`.execute(db);
}
