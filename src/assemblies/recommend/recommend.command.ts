import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { beginHeldText, publishIn, renameHeldText } from "#texts";
import { addLink, type ThingRef } from "#thread";
import { record } from "../record.command.ts";
import type { Progress, Verdict, Vote } from "./recommendation.ts";

interface Draft {
  readonly title: string;
  /** Markdown: a blank line between paragraphs. */
  readonly body: string;
}

/** A new draft of the panel, open to changes at once; its number. Null: the panel has handed over, or does not sit yet. */
export async function addDraft(db: Db, assemblyId: string, { title, body }: Draft, by: string): Promise<number | null> {
  return db.transaction().execute(async (trx) => {
    const { rows: held } = await sql`select from assemblies.assembly where id = ${assemblyId} and state = 'drawn' for update`.execute(trx);
    if (held.length === 0) return null;
    const textId = await beginHeldText(trx, { title: title.slice(0, 160), source: body, by });
    const { rows } = await sql<{ number: number }>`
      insert into assemblies.recommendation (assembly_id, number, title, text_id)
      select a.id, coalesce((select max(r.number) from assemblies.recommendation r where r.assembly_id = a.id), 0) + 1, ${title}, ${textId}
      from assemblies.assembly a where a.id = ${assemblyId} returning number`.execute(trx);
    const { number } = rows[0]!;
    await record(trx, { kind: "assembly", id: assemblyId, act: "draft", by, after: { number } });
    return number;
  });
}

/** Another title. False: somebody changed it meanwhile, or it is no draft any more. */
export async function renameDraft(db: Db, id: string, title: string, version: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ textId: string }>`
      update assemblies.recommendation set title = ${title}, version = version + 1 where id = ${id} and version = ${version} and state = 'draft'
      returning text_id as "textId"`.execute(trx);
    if (rows[0]) await renameHeldText(trx, rows[0].textId, title.slice(0, 160));
    return rows.length > 0;
  });
}

/** The text is final from now on, with what was taken up. False: a change awaits its answer, nothing is left of the text, or the vote is open. */
export async function openVote(db: Db, id: string, by: string): Promise<boolean> {
  return db
    .transaction()
    .execute(async (trx) => {
      const { rows } = await sql<{ textId: string }>`
      select text_id as "textId" from assemblies.recommendation where id = ${id} and state = 'draft' for update`.execute(trx);
      const textId = rows[0]?.textId;
      if (textId === undefined) return false;
      const finished = await publishIn(trx, textId, { summary: "", final: true, by });
      if (!finished.ok) return false;
      const left = await sql`
      select from texts.text t join texts.text_paragraph p on p.text_id = t.id and p.version = t.version where t.id = ${textId} limit 1`.execute(trx);
      if (left.rows.length === 0) throw new EmptyText();
      await sql`update assemblies.recommendation set state = 'voting', version = version + 1 where id = ${id}`.execute(trx);
      await record(trx, { kind: "assembly", id, act: "open_vote", by });
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof EmptyText) return false;
      throw error;
    });
}

/** Takes the transaction back: a text of which every paragraph was taken out is not voted on. */
class EmptyText extends Error {}

/**
 * Counted, and each ballot deleted: who voted what is known to nobody any more. More yes than no adopts. Of those who sit now: a place has one vote,
 * and whoever gave theirs back while the vote was open is replaced by somebody who votes too.
 */
export async function closeVote(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ state: string }>`select state from assemblies.recommendation where id = ${id} for update`.execute(trx);
    if (rows[0]?.state !== "voting") return false;
    const { rows: counted } = await sql<Record<Vote, number>>`
      select count(*) filter (where choice = 'yes')::int as yes, count(*) filter (where choice = 'no')::int as no, count(*) filter (where choice = 'blank')::int as blank
      from assemblies.ballot b join assemblies.seat s on s.id = b.seat_id where b.recommendation_id = ${id} and s.state = 'accepted'`.execute(trx);
    const { yes, no, blank } = counted[0]!;
    await sql`
      update assemblies.recommendation set state = ${yes > no ? "adopted" : "rejected"}, yes = ${yes}, no = ${no}, blank = ${blank}, version = version + 1
      where id = ${id}`.execute(trx);
    await sql`delete from assemblies.ballot where recommendation_id = ${id}`.execute(trx);
    await record(trx, { kind: "assembly", id, act: "close_vote", by, after: { yes, no, blank } });
    return true;
  });
}

/** The last vote of a member counts. False: the vote is over, or they sit no more. */
export async function vote(db: Db, recommendationId: string, seatId: string, choice: Vote): Promise<boolean> {
  try {
    await sql`
      insert into assemblies.ballot (recommendation_id, seat_id, choice) values (${recommendationId}, ${seatId}, ${choice})
      on conflict (recommendation_id, seat_id) do update set choice = excluded.choice`.execute(db);
    return true;
  } catch (error) {
    if (brokenConstraint(error)?.startsWith("ballot_")) return false;
    throw error;
  }
}

/** One of each member, which they may write anew until it is handed over. False: it is too late or too early. */
export async function writeMinority(db: Db, recommendationId: string, seatId: string, words: string): Promise<boolean> {
  const done = await sql`
    insert into assemblies.minority (recommendation_id, seat_id, words)
    select r.id, ${seatId}, ${words} from assemblies.recommendation r join assemblies.assembly a on a.id = r.assembly_id
    where r.id = ${recommendationId} and r.state in ('adopted', 'rejected') and a.state = 'drawn'
    on conflict on constraint minority_once do update set words = excluded.words`.execute(db);
  return done.numAffectedRows === 1n;
}

/** What the panel adopted goes to whoever asked it, for everybody to read. False: a draft or a vote is open, nothing was adopted, or it was done. */
export async function handOver(db: Db, assemblyId: string, words: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
    const done = await sql`
      update assemblies.assembly a set state = 'handed', handed_at = clock_timestamp(), handed_words = ${words}, version = version + 1
      where a.id = ${assemblyId} and a.state = 'drawn' and exists (select from assemblies.recommendation r where r.assembly_id = a.id and r.state = 'adopted')
        and not exists (select from assemblies.recommendation r where r.assembly_id = a.id and r.state in ('draft', 'voting'))`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await joinHanded(trx, assemblyId, by);
    await record(trx, { kind: "assembly", id: assemblyId, act: "hand_over", by });
    return true;
  });
}

/** On the thread, where each recommendation is found from now on, with its answer and what becomes of it. */
export async function joinHanded(trx: Db, assemblyId: string, by: string | null): Promise<void> {
  const { rows } = await sql<{ id: string; number: number; day: string }>`
    select r.id, r.number, ((a.handed_at at time zone 'Europe/Paris')::date)::text as day
    from assemblies.recommendation r join assemblies.assembly a on a.id = r.assembly_id where a.id = ${assemblyId} and r.state = 'adopted' order by r.number`.execute(
    trx,
  );
  for (const { id, number, day } of rows)
    await addLink(trx, {
      from: { kind: "assembly", id: assemblyId },
      relation: "decides",
      to: { kind: "recommendation", id },
      reason: {
        fr: `L’assemblée adopte la recommandation ${number} et la remet.`,
        en: `The assembly adopts recommendation ${number} and hands it over.`,
        nl: `De burgerraad neemt aanbeveling ${number} aan en overhandigt ze.`,
      },
      ...{ day, by },
    });
}

/** A thing that came of a recommendation: a place, a project, a decision of the council. Joined already, it stays as it was. */
export async function joinCame(
  trx: Db,
  id: string,
  thing: ThingRef,
  { words, day, by }: { readonly words: string; readonly day: string; readonly by: string },
): Promise<void> {
  await addLink(trx, { from: { kind: "recommendation", id }, relation: "becomes", to: thing, reason: words.replace(/\s+/g, " ").slice(0, 300), day, by });
}

interface Answer {
  readonly verdict: Verdict;
  readonly answer: string;
  readonly service: string;
  readonly day: string;
  /** Of the recommendation as whoever answers saw it. */
  readonly version: number;
  readonly by: string;
}

/** The official answer to one that was handed over. False: somebody answered meanwhile, or it was not handed over. */
export async function answerRecommendation(db: Db, id: string, { verdict, answer, service, day, version, by }: Answer): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`
      update assemblies.recommendation r set verdict = ${verdict}, answer = ${answer}, answered_on = ${day}::date, answered_service = ${service}, version = r.version + 1
      from assemblies.assembly a where r.id = ${id} and r.state = 'adopted' and a.id = r.assembly_id and a.state = 'handed' and r.version = ${version}`.execute(
      trx,
    );
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "assembly", id, act: "answer", by, after: { verdict } });
    return true;
  });
}

export interface Outcome {
  readonly day: string;
  readonly progress: Progress;
  readonly words: string;
  /** What came of it, where it stands in the house. */
  readonly thing: ThingRef | null;
  readonly version: number;
  readonly by: string;
}

/** What became of it by a day; said again of the same day, it is corrected. False: somebody told meanwhile, or it is not answered. */
export async function tellOutcome(db: Db, id: string, { day, progress, words, thing, version, by }: Outcome): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`
      update assemblies.recommendation set version = version + 1 where id = ${id} and verdict is not null and version = ${version}`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await sql`
      insert into assemblies.outcome (recommendation_id, day, progress, words) values (${id}, ${day}::date, ${progress}, ${words})
      on conflict on constraint outcome_day do update set progress = excluded.progress, words = excluded.words`.execute(trx);
    if (thing !== null) await joinCame(trx, id, thing, { words, day, by });
    await record(trx, { kind: "assembly", id, act: "outcome", by, after: { day, progress } });
    return true;
  });
}
