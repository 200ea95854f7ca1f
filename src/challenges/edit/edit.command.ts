import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { Challenge } from "../challenges.query.ts";
import { record } from "../record.command.ts";
import type { ChallengeForm } from "./edit.form.ts";

/** Words that already mean a page of this room. */
const reserved = ["nouveau", "calendrier"];

/** A draft; gives its address. */
export const createChallenge = (db: Db, typed: ChallengeForm, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const slug = await freeSlug(trx, "challenges.challenge", slugOf(typed.title, "defi"), { reserved });
    const { rows } = await sql<{ id: string }>`
      insert into challenges.challenge (slug, title, question, about, rules, partners, criteria, team_most, opens_at, questions_until, closes_at, created_by)
      values (${slug}, ${typed.title}, ${typed.question}, ${typed.about}, ${typed.rules}, ${[...typed.partners]}, ${JSON.stringify(typed.criteria)}::jsonb, ${typed.teamMost},
        ${typed.opensAt}, ${typed.questionsUntil}, ${typed.closesAt}, ${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await putParts(trx, id, typed);
    await record(trx, { kind: "challenge", id, act: "create", by, after: { title: typed.title } });
    return slug;
  });

async function putParts(trx: Db, id: string, { datasets, prizes }: ChallengeForm): Promise<void> {
  await sql`delete from challenges.dataset where challenge_id = ${id}`.execute(trx);
  await sql`insert into challenges.dataset (challenge_id, dataset) select ${id}, one from unnest(${[...datasets]}::text[]) one`.execute(trx);
  await sql`delete from challenges.prize where challenge_id = ${id}`.execute(trx);
  for (const { rank, label, cents } of prizes)
    await sql`insert into challenges.prize (challenge_id, rank, label, cents) values (${id}, ${rank}, ${label}, ${cents})`.execute(trx);
}

const told = (
  one: Pick<
    ChallengeForm,
    "title" | "question" | "about" | "rules" | "partners" | "criteria" | "teamMost" | "opensAt" | "questionsUntil" | "closesAt" | "datasets" | "prizes"
  >,
) => {
  const { title, question, about, rules, partners, criteria, teamMost, opensAt, questionsUntil, closesAt, datasets, prizes } = one;
  return { title, question, about, rules, partners, criteria, teamMost, opensAt, questionsUntil, closesAt, datasets, prizes };
};

type SaveOutcome = "saved" | "moved" | "frozen";

/** `moved`: somebody was quicker. `frozen`: its closing has passed, or by these criteria somebody gave points. What is published leaves its change and the reason. */
export async function saveChallenge(db: Db, before: Challenge, typed: ChallengeForm, by: string): Promise<SaveOutcome> {
  const save = async (trx: Db): Promise<SaveOutcome> => {
    const { rows } = await sql<{ version: number }>`
      update challenges.challenge set title = ${typed.title}, question = ${typed.question}, about = ${typed.about}, rules = ${typed.rules}, partners = ${[...typed.partners]},
        criteria = ${JSON.stringify(typed.criteria)}::jsonb, team_most = ${typed.teamMost}, opens_at = ${typed.opensAt}, questions_until = ${typed.questionsUntil},
        closes_at = ${typed.closesAt}, version = version + 1
      where id = ${before.id} and version = ${typed.version} and ended_at is null and results_at is null returning version`.execute(trx);
    if (rows.length === 0) return "moved";
    await putParts(trx, before.id, typed);
    if (before.publishedAt)
      await sql`
        insert into challenges.change (challenge_id, number, reason, before, after, by)
        values (${before.id}, (select coalesce(max(number), 0) + 1 from challenges.change where challenge_id = ${before.id}), ${typed.reason},
          ${JSON.stringify(told(before))}::jsonb, ${JSON.stringify(told(typed))}::jsonb, ${by})`.execute(trx);
    await record(trx, { kind: "challenge", id: before.id, act: "change", by, after: { closes_at: typed.closesAt }, reason: typed.reason });
    return "saved";
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "challenge_frozen") return "frozen";
    throw error;
  }
}

/** False: it was published already. */
export const publishChallenge = (db: Db, id: string, by: string): Promise<boolean> => press(db, id, by, "publish");

/** It ends without results, for a public reason. False: it has results, or somebody was quicker. */
export const endChallenge = (db: Db, id: string, by: string, reason: string): Promise<boolean> => press(db, id, by, "end", reason);

const press = (db: Db, id: string, by: string, what: "publish" | "end", reason: string | null = null): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await (what === "publish"
      ? sql`update challenges.challenge set published_at = clock_timestamp(), version = version + 1 where id = ${id} and published_at is null and closes_at > clock_timestamp() returning id`
      : sql`update challenges.challenge set ended_at = clock_timestamp(), end_reason = ${reason}, version = version + 1
          where id = ${id} and published_at is not null and ended_at is null and results_at is null returning id`
    ).execute(trx);
    if (rows.length > 0) await record(trx, { kind: "challenge", id, act: what, by, reason });
    return rows.length > 0;
  });
