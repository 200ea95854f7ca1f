import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { cast } from "#people";
import { crowd, processIds, type StoryProcess, storyProcesses, plantMembers } from "#processes";
import { rankProposals } from "../../jury/ranking.ts";
import type { JuryRecordContent } from "../../jury/record.ts";
import { tieRanking } from "../../thread/tie.command.ts";
import { dice } from "../ideas/ideas-2025.ts";
import type { Line } from "./lines.ts";
import { chance, contestedRanking, pick, stageId, type StoryCase, storyId, whenIn } from "./story-case.ts";
import { anyJuryWords, juryWords } from "./words.seeds.ts";

interface Sheet {
  readonly row: Row & { readonly id: string; readonly juror: number; readonly proposal_id: string; readonly kind: string };
  readonly scores: readonly { readonly criterionId: string; readonly score: number; readonly reason: string }[];
}

const quorum = 6;

/** The commission of 2025: thirty residents, of whom twelve judge each idea. */
const commission = crowd.slice(570, 600);
/** Before the old mill: two of the cast and six others; only these have begun. */
const millJurors = [cast.amina, cast.elif, ...crowd.slice(550, 556)];

export async function plantJurors(db: Db): Promise<void> {
  const member = (process: StoryProcess) => (person: { id: string }) => ({ processId: processIds[process].id, personId: person.id, part: "juror" as const });
  await plantMembers(db, [...commission.map(member("budget2025")), ...millJurors.map(member("oldMill"))]);
}

/** How good an idea is in the eyes of the commission, of 5: those that were awarded stand above the others. */
const qualityOf = ({ id, state }: StoryCase): number => (state === "not_awarded" ? 1.7 + chance(`quality ${id}`) : 3.35 + 1.2 * chance(`quality ${id}`));

function scoreOf(quality: number, words: string): number {
  const noise = (dice(`noise ${words}`, 300) - 150) / 100;
  return Math.min(5, Math.max(0, Math.round(quality + noise)));
}

const levelOf = (score: number): 0 | 1 | 2 => (score <= 1 ? 0 : score <= 3 ? 1 : 2);

interface Judging {
  readonly cases: readonly StoryCase[];
  readonly criteria: readonly { readonly id: string }[];
  readonly before: number;
}

function sheetsOf({ cases, criteria, before }: Judging, jurors: readonly number[], each: number, quality: (one: StoryCase) => number): Sheet[] {
  return cases.flatMap((one, at) => {
    const own = jurors.toSorted((a, b) => dice(`seat ${one.id} ${a}`, 2 ** 31) - dice(`seat ${one.id} ${b}`, 2 ** 31)).slice(0, each);
    return own.map((juror, n): Sheet => {
      const conflict = chance(`conflict ${one.id} ${juror}`) < 0.012;
      const when = whenIn(one, "jury", 0.05 + 0.9 * chance(`sheet ${one.id} ${juror}`)).toISOString();
      const id = storyId("79", before + at * each + n + 1);
      const row = {
        id,
        stage_id: stageId(one.process, "jury"),
        juror,
        proposal_id: one.id,
        kind: conflict ? "conflict" : "score",
        conflict: conflict ? "Je connais l’auteur." : null,
        at: when,
      };
      const scores = criteria.map((criterion, rank) => {
        const score = scoreOf(quality(one), `${one.id} ${juror} ${rank}`);
        const words = one.process === "budget2025" ? juryWords[rank % juryWords.length]! : anyJuryWords;
        return { criterionId: criterion.id, score, reason: pick(words[levelOf(score)]!, `reason ${one.id} ${juror} ${rank}`) };
      });
      return { row, scores: conflict ? [] : scores };
    });
  });
}

async function insertSheets(db: Db, sheets: readonly Sheet[]): Promise<void> {
  await insertRows(
    db,
    "ideas.jury_sheet",
    sheets.map(({ row }) => ({ ...row, version: 1 })),
  );
  await insertRows(
    db,
    "ideas.jury_score",
    sheets.flatMap(({ row, scores }) =>
      scores.map(({ criterionId, score, reason }) => ({ sheet_id: row.id, kind: "score", criterion_id: criterionId, score, reason })),
    ),
  );
}

async function seat(db: Db, stage: string, people: readonly { id: string }[], openedAt: Date): Promise<number[]> {
  await sql`update ideas.jury set quorum = ${quorum}, frozen_at = ${openedAt.toISOString()} where stage_id = ${stage}`.execute(db);
  const rows = people.map(({ id }, at) => ({ stage_id: stage, number: at + 1, person_id: id }));
  await insertRows(db, "ideas.juror", rows);
  return rows.map(({ number }) => number);
}

type Criteria = ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>;

/** The record of 2025: 54 ideas, 12 sheets each, ranked; gives the rank of each idea. The jury of the old mill has begun. */
export async function plantJuries(db: Db, cases: readonly StoryCase[], criteria: Criteria): Promise<{ lines: Line[]; ranks: ReadonlyMap<string, number> }> {
  const stage = stageId("budget2025", "jury");
  const judged = cases.filter(({ process, state }) => process === "budget2025" && !["inadmissible", "infeasible"].includes(state));
  const own = criteria.get(stage)!;
  const jurors = await seat(db, stage, commission, whenIn(judged[0]!, "jury", 0.04));
  const sheets = sheetsOf({ cases: judged, criteria: own, before: 0 }, jurors, 12, qualityOf);
  await insertSheets(db, sheets);
  await plantMill(db, cases, criteria, sheets.length);
  return publish(db, judged, own, sheets);
}

async function plantMill(db: Db, cases: readonly StoryCase[], criteria: Criteria, before: number): Promise<void> {
  const stage = stageId("oldMill", "jury");
  const judged = cases.filter(({ process, state }) => process === "oldMill" && state === "feasible");
  if (judged.length === 0) return;
  const begun = await seat(db, stage, millJurors.slice(2, 6), whenIn(judged[0]!, "jury", 0.1));
  const sheets = sheetsOf({ cases: judged.slice(0, 4), criteria: criteria.get(stage)!, before }, begun, 3, ({ id }) => 1.5 + 3 * chance(`quality ${id}`));
  await insertSheets(db, sheets);
}

const why = "Recours d’un auteur\u00a0: la note d’une personne qui n’avait pas déclaré de conflit d’intérêts est écartée.";

/** Twice: the first record, and the second after an appeal that left one sheet out. The second counts. */
async function publish(db: Db, judged: readonly StoryCase[], criteria: readonly { id: string; name: string }[], sheets: readonly Sheet[]) {
  const stage = stageId("budget2025", "jury");
  const { rows: weights } = await sql<{ id: string; weight: number }>`
    select id, weight from ideas.criterion where stage_id = ${stage} order by position`.execute(db);
  const left = sheets.find(({ row }) => row.proposal_id === contestedRanking(judged)?.id && row.kind === "score");
  await sql`update ideas.jury_sheet set excluded_at = '2026-03-12T10:00:00Z', excluded_reason = ${why} where id = ${left?.row.id ?? null}`.execute(db);
  const contentOf = (counted: readonly Sheet[]): JuryRecordContent => ({
    top: 5,
    quorum,
    jurors: commission.length,
    criteria: criteria.map(({ id, name }) => ({ name, weight: weights.find((one) => one.id === id)!.weight })),
    ranking: rankingOf(judged, counted, weights),
  });
  const records = [
    { number: 1, published_at: "2026-03-03T10:00:00+01:00", why: null, content: contentOf(sheets) },
    { number: 2, published_at: "2026-03-12T11:00:00+01:00", why, content: contentOf(sheets.filter((one) => one !== left)) },
  ] as const;
  await insertRows(
    db,
    "ideas.jury_record",
    records.map((record) => ({ ...record, stage_id: stage })),
  );
  const { ranking } = records[1].content;
  await tieRanking(db, { stageId: stage, ranking, at: new Date(records[1].published_at) });
  const as_whom = storyProcesses.budget2025.service;
  const lines = ranking.map(
    ({ proposalId, rank }): Line => ({
      ...{ proposal_id: proposalId, at: records[0].published_at, act: "ranked", state: null, as_whom, words: null },
      told: { code: "rank", rank: rank!, of: ranking.length },
    }),
  );
  return { lines, ranks: new Map(ranking.map(({ proposalId, rank }) => [proposalId, rank!])) };
}

function rankingOf(judged: readonly StoryCase[], sheets: readonly Sheet[], criteria: readonly { id: string; weight: number }[]) {
  const scored = sheets.flatMap(({ row, scores }) =>
    scores.length === 0
      ? []
      : [{ proposalId: row.proposal_id, juror: row.juror, scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score])) }],
  );
  const conflicts = (id: string) => sheets.filter(({ row }) => row.proposal_id === id && row.kind === "conflict").length;
  return rankProposals(judged, scored, { criteria, top: 5, quorum }).map((line) => ({ ...line, conflicts: conflicts(line.proposalId) }));
}
