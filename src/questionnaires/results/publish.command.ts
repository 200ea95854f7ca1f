import { sql } from "kysely";

import { smallest } from "#engines/disclosure/small-cells.ts";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { holdStage } from "#processes";
import { type Questionnaire, type QuestionnaireState, readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { hidePartition, protectAll, type ProtectedTally } from "./protect.ts";
import { countChannels, readGiven } from "./results.query.ts";
import { tallyAll } from "./tally.ts";

export type PublishProblem = "still_open" | "published" | "no_answer" | "not_online";
type PublishedNow = { readonly ok: true } | { readonly ok: false; readonly problem: PublishProblem };

/**
 * Publishes the results once and for all: from here on no answer is added, or the difference between two publications would tell of
 * those few who came in between. Only the protected figures are written.
 */
export async function publishResults(db: Db, questionnaire: Questionnaire, by: string): Promise<PublishedNow> {
  const { id } = questionnaire;
  return db.transaction().execute(async (trx) => {
    const { phase, running } = await holdStage(trx, questionnaire.stageId);
    const { rows } = await sql<{ state: QuestionnaireState }>`select state from questionnaires.questionnaire
      where id = ${id} for update`.execute(trx);
    const { state } = rows[0]!;
    if (state === "published") return { ok: false, problem: "published" };
    if (state === "draft") return { ok: false, problem: "not_online" };
    if (phase !== "done" && running) return { ok: false, problem: "still_open" };
    const total = await writeResults(trx, id);
    if (total === 0) return { ok: false, problem: "no_answer" };
    await sql`update questionnaires.questionnaire set state = 'published', published_at = now() where id = ${id}`.execute(trx);
    await sql`delete from questionnaires.answer_draft where questionnaire_id = ${id}`.execute(trx);
    await tellResults(trx, questionnaire, by);
    await recordAct(trx, { who: by, act: "questionnaire.publish", room: "participation", about: { kind: "questionnaire", id }, after: { total } });
    return { ok: true };
  });
}

/** Protects the figures, then writes them. Gives how many answers there were; of none nothing is written. */
export async function writeResults(trx: Db, id: string): Promise<number> {
  const channels = await countChannels(trx, id);
  const total = channels.reduce((sum, { people }) => sum + people, 0);
  if (total === 0) return 0;
  await writeTallies(trx, protectAll(tallyAll(await readPages(trx, id), await readGiven(trx, id), total), total));
  await writeChannels(trx, id, channels, total);
  return total;
}

async function writeTallies(trx: Db, tallies: readonly ProtectedTally[]): Promise<void> {
  const cells = tallies.flatMap(({ question, lines }) =>
    lines.flatMap(({ line, cells: own }, rank) =>
      own.map(({ cell, people }, at) => ({ question: question.id, line, cell, position: rank * 1000 + at, people })),
    ),
  );
  const means = tallies.flatMap(({ question, lines }) =>
    lines.flatMap(({ means: own }) => own.map(({ of, mean, people }) => ({ question: question.id, line: of, mean: Math.round(mean * 10) / 10, people }))),
  );
  await sql`
    insert into questionnaires.published_cell (question_id, line, cell, position, people)
    select question, line, cell, position, people
    from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as t (question uuid, line text, cell text, position integer,
      people integer)`.execute(trx);
  await sql`
    insert into questionnaires.published_mean (question_id, line, mean, people)
    select question, line, mean, people
    from jsonb_to_recordset(${JSON.stringify(means)}::jsonb) as t (question uuid, line text, mean numeric, people integer)`.execute(trx);
}

async function writeChannels(trx: Db, id: string, channels: readonly { channel: string; people: number }[], total: number): Promise<void> {
  const hidden =
    total < smallest ? new Set(channels.map(({ channel }) => channel)) : hidePartition(channels.map(({ channel, people }) => ({ cell: channel, people })));
  const rows = [
    ...channels.map(({ channel, people }) => ({ channel, people: hidden.has(channel) ? null : people })),
    { channel: "all", people: total < smallest ? null : total },
  ];
  await sql`
    insert into questionnaires.published_channel (questionnaire_id, channel, people)
    select ${id}, channel, people from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (channel text, people integer)`.execute(trx);
}

/** Who follows the process, and who answered with an account. */
async function tellResults(trx: Db, { id, slug, title, process, signed }: Questionnaire, by: string): Promise<void> {
  if (process.state === "draft" || process.state === "rehearsal") return;
  const { rows } = await sql<{ person: string }>`
    select person_id::text as person from processes.follow where process_id = ${process.id}
    union select person_id::text from questionnaires.answer_sheet
      where ${signed}::boolean and questionnaire_id = ${id} and person_id is not null`.execute(trx);
  const href = routes.questionnaireResults.href({ process: process.slug, questionnaire: slug });
  const to = rows.map(({ person }) => person).filter((person) => person !== by);
  await notify(trx, { to, kind: "participation.results_published", payload: { title, href } });
}
