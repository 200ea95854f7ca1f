import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { StageSheet } from "#processes";
import { lockJury } from "./jury.query.ts";
import { findOwnSheet, type Sheet, type SheetScore } from "./sheet.query.ts";

interface Submission {
  readonly stage: StageSheet;
  readonly proposalId: string;
  readonly personId: string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "not_open" | "recorded" | "excluded" | "changed" | "gone" | "criteria" };

/**
 * Keeps a juror's scores. The jury's row is held meanwhile: the first score freezes criteria and scale, and nothing is scored once the
 * record is out. By the clock of the database, and once on each proposal, by constraint.
 */
export async function submitScores(
  db: Db,
  submission: Submission,
  given: { readonly seen: number; readonly scores: readonly SheetScore[]; readonly why: string | null },
): Promise<Outcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<Outcome> => {
      const opened = await openSheet(trx, submission);
      if (!opened.ok) return opened;
      const { own, juror } = opened;
      if (own?.kind === "conflict") return { ok: false, problem: "excluded" };
      if ((own?.version ?? 0) !== given.seen) return { ok: false, problem: "changed" };
      if (!(await hasAllCriteria(trx, submission.stage.id, given.scores))) return { ok: false, problem: "criteria" };
      const id = own ? await putAside(trx, own, given.why!) : await insertSheet(trx, submission, juror, null);
      await insertScores(trx, id, given.scores);
      return { ok: true };
    });
  } catch (error) {
    // Two windows of one juror at the same time.
    if (brokenConstraint(error) === "jury_sheet_stage_id_juror_proposal_id_key") return { ok: false, problem: "changed" };
    throw error;
  }
}

/** Declares a conflict of interest: the juror has no part in this proposal, and scores given before do not count any more. */
export async function declareConflict(db: Db, submission: Submission, conflict: string): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const opened = await openSheet(trx, submission);
    if (!opened.ok) return opened;
    const { own, juror } = opened;
    if (own?.kind === "conflict") return { ok: true };
    if (!own) await insertSheet(trx, submission, juror, conflict);
    else {
      await putAside(trx, own, "Conflit d’intérêts déclaré");
      await sql`update ideas.jury_sheet set kind = 'conflict', conflict = ${conflict} where id = ${own.id}`.execute(trx);
    }
    return { ok: true };
  });
}

type SheetAccess = { readonly ok: true; readonly own: Sheet | null; readonly juror: number } | Extract<Outcome, { ok: false }>;

async function openSheet(trx: Db, { stage, proposalId, personId }: Submission): Promise<SheetAccess> {
  await sql`select from processes.stage where id = ${stage.id} for share`.execute(trx);
  const { records } = await lockJury(trx, stage);
  if (records > 0) return { ok: false, problem: "recorded" };
  const { rows } = await sql<{ open: boolean; there: boolean }>`
    select s.opens_at <= clock_timestamp() and (s.closes_at is null or clock_timestamp() < s.closes_at)
      and c.state in ('published', 'rehearsal') as open,
      exists (select from ideas.proposal p where p.id = ${proposalId} and p.process_id = c.id
      and p.state in ('filed', 'admissible', 'feasible')) as there
    from processes.stage s join processes.process c on c.id = s.process_id where s.id = ${stage.id}`.execute(trx);
  if (!rows[0]?.open) return { ok: false, problem: "not_open" };
  if (!rows[0].there) return { ok: false, problem: "gone" };
  return { ok: true, own: await findOwnSheet(trx, stage.id, proposalId, personId), juror: await numberOf(trx, stage.id, personId) };
}

/** Jurors are numbered in the order in which they first judge: the record names nobody. */
async function numberOf(trx: Db, stageId: string, personId: string): Promise<number> {
  await sql`
    insert into ideas.juror (stage_id, number, person_id)
    select ${stageId}, coalesce(max(number), 0) + 1, ${personId} from ideas.juror where stage_id = ${stageId}
    on conflict (stage_id, person_id) do nothing`.execute(trx);
  const { rows } = await sql<{ number: number }>`select number from ideas.juror where stage_id = ${stageId} and person_id = ${personId}`.execute(trx);
  return rows[0]!.number;
}

/** Criteria may have been written anew while the juror typed. */
async function hasAllCriteria(trx: Db, stageId: string, scores: readonly SheetScore[]): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select id from ideas.criterion where stage_id = ${stageId}`.execute(trx);
  return rows.length === scores.length && rows.every(({ id }) => scores.some(({ criterionId }) => criterionId === id));
}

async function insertSheet(trx: Db, { stage, proposalId }: Submission, juror: number, conflict: string | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into ideas.jury_sheet (stage_id, juror, proposal_id, kind, conflict)
    values (${stage.id}, ${juror}, ${proposalId}, ${conflict === null ? "score" : "conflict"}, ${conflict}) returning id`.execute(trx);
  return rows[0]!.id;
}

/** Keeps the scores that a juror changes, with what changed their mind. */
async function putAside(trx: Db, { id, version, scores }: Sheet, why: string): Promise<string> {
  await sql`
    insert into ideas.jury_sheet_past (sheet_id, version, scores, why)
      values (${id}, ${version}, ${JSON.stringify(scores)}::jsonb, ${why})`.execute(trx);
  await sql`delete from ideas.jury_score where sheet_id = ${id}`.execute(trx);
  await sql`update ideas.jury_sheet set version = version + 1, at = now() where id = ${id}`.execute(trx);
  return id;
}

async function insertScores(trx: Db, sheetId: string, scores: readonly SheetScore[]): Promise<void> {
  await sql`
    insert into ideas.jury_score (sheet_id, criterion_id, score, reason)
    select ${sheetId}, r."criterionId"::uuid, r.score, r.reason
    from jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) as r ("criterionId" text, score smallint, reason text)`.execute(trx);
}
