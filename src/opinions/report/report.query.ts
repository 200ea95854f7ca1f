import { sql } from "kysely";

import { fold } from "#engines/similarity/fold.ts";
import { protectTable } from "#engines/disclosure/small-cells.ts";
import type { Tally } from "#engines/opinion/tally.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readTerritory } from "#territory";
import type { Findings, FoundStatement } from "../analyse/findings.ts";
import type { Stance } from "../conversation.ts";
import type { OpenStatement } from "../statement.ts";
import { askedStatements } from "../statements.query.ts";

interface StatementAnswer {
  readonly number: number;
  readonly stance: Stance;
  readonly words: string;
  readonly asWhom: string;
}

export interface LeftOut {
  readonly withdrawn: readonly { readonly number: number; readonly reason: string; readonly votes: number }[];
  readonly refused: number;
  readonly banned: number;
}

export interface ReportMaterial {
  /** By number. */
  readonly statements: ReadonlyMap<number, OpenStatement>;
  readonly answers: ReadonlyMap<number, StatementAnswer>;
  readonly out: LeftOut;
}

/** The words to the figures, the answers, and what was left out with its reason. */
export async function readTold(db: Db, conversationId: string): Promise<ReportMaterial> {
  const [statements, answers, withdrawn, counts] = await Promise.all([
    askedStatements(db, conversationId),
    sql<StatementAnswer>`
      select t.number, a.stance, a.words, a.as_whom as "asWhom" from opinions.answer a join opinions.statement t on t.id = a.statement_id
      where a.conversation_id = ${conversationId} order by t.number`.execute(db),
    sql<LeftOut["withdrawn"][number]>`
      select number, coalesce(reason, '') as reason, coalesce(withdrawn_votes, 0) as votes from opinions.statement
      where conversation_id = ${conversationId} and state = 'withdrawn' order by number`.execute(db),
    sql<{ refused: number; banned: number }>`
      select (select count(*)::int from opinions.statement where conversation_id = ${conversationId} and state = 'refused') as refused,
        (select count(*)::int from opinions.participant where conversation_id = ${conversationId} and banned_at is not null) as banned`.execute(db),
  ]);
  return {
    statements: new Map(statements.map((statement) => [statement.number, statement])),
    answers: new Map(answers.rows.map((answer) => [answer.number, answer])),
    out: { withdrawn: withdrawn.rows, ...counts.rows[0]! },
  };
}

export interface CommuneLine {
  readonly name: string;
  readonly people: number;
  /** 0 to 1, of those who told their commune. */
  readonly share: number;
  /** 0 to 1, of the metropolis. */
  readonly ofPopulation: number;
}

/** Who took part by commune, against the population; nobody can be recognised. Null when nothing of it may be shown. */
export async function whoTookPart(db: Db, conversationId: string, locale: Locale): Promise<readonly CommuneLine[] | null> {
  const { rows } = await sql<{ code: string; people: number }>`
    select p.commune_code as code, count(*)::int as people from opinions.participant p
    where p.conversation_id = ${conversationId} and p.banned_at is null and p.commune_code is not null
      and exists (select from opinions.vote v where v.participant_id = p.id) group by 1`.execute(db);
  const { communes } = await readTerritory(db);
  const known = new Map(communes.map((commune) => [commune.code, commune]));
  const cells = rows.filter(({ code }) => known.has(code)).map(({ code, people }) => ({ key: code, name: known.get(code)!.name, persons: people }));
  const everybody = communes.reduce((sum, { population }) => sum + population, 0);
  const told = cells.reduce((sum, { persons }) => sum + persons, 0);
  const shown = protectTable(cells, locale).filter((cell) => cell.persons !== null);
  if (shown.length === 0) return null;
  return shown
    .map(({ key, name, persons }) => ({ name, people: persons!, share: persons! / told, ofPopulation: known.get(key)!.population / everybody }))
    .toSorted((one, other) => other.people - one.people);
}

interface TallyChange {
  readonly number: number;
  readonly before: Tally;
  readonly now: Tally;
}

export interface Earlier {
  readonly title: string;
  readonly href: { readonly process: string; readonly conversation: string };
  readonly statements: readonly TallyChange[];
}

/** The earlier conversation, and what both ask in the same words. */
export async function compareEarlier(db: Db, earlierId: string | null, findings: Findings, statements: ReportMaterial["statements"]): Promise<Earlier | null> {
  if (earlierId === null) return null;
  const { rows } = await sql<{ title: string; slug: string; process: string; told: readonly FoundStatement[] }>`
    select c.title, c.slug, p.slug as process, a.findings -> 'statements' as told
    from opinions.conversation c join processes.process p on p.id = c.process_id join opinions.analysis a on a.conversation_id = c.id
    where c.id = ${earlierId} and c.state = 'published' and p.state in ('published', 'ended', 'cancelled')`.execute(db);
  const earlier = rows[0];
  if (!earlier) return null;
  const tallies = new Map(earlier.told.map(({ number, all }) => [number, all]));
  const before = new Map((await askedStatements(db, earlierId)).map(({ number, words }) => [fold(words), tallies.get(number)]));
  const compared = findings.statements.flatMap(({ number, all }): TallyChange[] => {
    const same = before.get(fold(statements.get(number)?.words ?? ""));
    return same ? [{ number, before: same, now: all }] : [];
  });
  return { title: earlier.title, href: { process: earlier.process, conversation: earlier.slug }, statements: compared };
}
