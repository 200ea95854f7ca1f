import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { StageSheet } from "#processes";
import { readCriteria } from "../criteria/criteria.query.ts";
import { findCase } from "../case/case.query.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { countConflicts, lockJury, readCandidates, readSheets } from "./jury.query.ts";
import { rankProposals } from "./ranking.ts";
import { changedRanks, type JuryRecordContent } from "./record.ts";
import { readRecords } from "./record.query.ts";
import type { JourneyFact } from "../journey-fact.ts";
import { tieRanking } from "../thread/tie.command.ts";

interface Publishing {
  readonly stage: StageSheet;
  /** Null for the first record: later ones say why they differ. */
  readonly why: string | null;
  readonly by: string;
  readonly asWhom: string;
}

type PublishOutcome = { readonly ok: true; readonly number: number } | { readonly ok: false; readonly problem: "published" | "still_open" | "nothing" };

/** Publishes the first record, once the stage is over or every juror has judged every proposal. */
export async function publishRecord(db: Db, publishing: Publishing): Promise<PublishOutcome> {
  return db.transaction().execute(async (trx): Promise<PublishOutcome> => {
    const { records, jurors, over } = await lockForRecord(trx, publishing.stage);
    if (records > 0) return { ok: false, problem: "published" };
    const content = await computeRecord(trx, publishing.stage);
    if (content.ranking.every(({ sheets }) => sheets === 0)) return { ok: false, problem: "nothing" };
    const complete = content.ranking.every(({ sheets, conflicts }) => sheets + conflicts >= jurors);
    if (!over && !complete) return { ok: false, problem: "still_open" };
    return { ok: true, number: await writeRecord(trx, publishing, content) };
  });
}

/** Computes the ranking again, in the transaction of the appeal that changed what counts. */
export async function publishAgain(trx: Db, publishing: Publishing & { readonly why: string }): Promise<number> {
  await lockJury(trx, publishing.stage);
  return writeRecord(trx, publishing, await computeRecord(trx, publishing.stage));
}

async function lockForRecord(trx: Db, stage: StageSheet): Promise<{ records: number; jurors: number; over: boolean }> {
  await sql`select from processes.stage where id = ${stage.id} for share`.execute(trx);
  const { records } = await lockJury(trx, stage);
  const { rows } = await sql<{ jurors: number; over: boolean }>`
    select coalesce(s.closes_at <= clock_timestamp(), false) as over,
      (select count(*) from processes.process_member m where m.process_id = s.process_id and m.part = 'juror') as jurors
    from processes.stage s where s.id = ${stage.id}`.execute(trx);
  return { records, ...rows[0]! };
}

async function computeRecord(trx: Db, stage: StageSheet): Promise<JuryRecordContent> {
  const { top, quorum } = await lockJury(trx, stage);
  const criteria = await readCriteria(trx, stage.id);
  const [candidates, sheets, conflicts] = [
    await readCandidates(trx, stage.processId, stage.id),
    await readSheets(trx, stage.id),
    await countConflicts(trx, stage.id),
  ];
  const ranking = rankProposals(candidates, sheets, { criteria, top, quorum }).map((one) => ({ ...one, conflicts: conflicts.get(one.proposalId) ?? 0 }));
  const { rows } = await sql<{ count: number }>`select count(*) as count from ideas.juror where stage_id = ${stage.id}`.execute(trx);
  return { top, quorum, jurors: rows[0]!.count, criteria: criteria.map(({ name, weight }) => ({ name, weight })), ranking };
}

async function writeRecord(trx: Db, { stage, why, by, asWhom }: Publishing, content: JuryRecordContent): Promise<number> {
  const [last] = await readRecords(trx, stage.id);
  const number = (last?.number ?? 0) + 1;
  await sql`
    insert into ideas.jury_record (stage_id, number, by, why, content)
      values (${stage.id}, ${number}, ${by}, ${why}, ${JSON.stringify(content)}::jsonb)`.execute(trx);
  await tieRanking(trx, { stageId: stage.id, ranking: content.ranking, at: new Date() });
  const told = last ? changedRanks(last.content, content).map(({ proposalId, after }) => ({ proposalId, rank: after })) : content.ranking;
  for (const { proposalId, rank } of told) {
    const judged = (await findCase(trx, proposalId))!;
    const told: JourneyFact = rank === null ? { code: "no_rank" } : { code: "rank", rank, of: content.ranking.filter((one) => one.rank !== null).length };
    await writeJourney(trx, { proposalId, act: "ranked", stageId: stage.id, by, asWhom, told });
    await tellParticipants(trx, judged, "ranked", { except: by, part: "jury" });
  }
  await recordAct(trx, {
    who: by,
    act: "jury.publish_record",
    room: "participation",
    about: { kind: "stage", id: stage.id },
    after: { number, ranked: told.length },
    reason: why,
  });
  return number;
}
