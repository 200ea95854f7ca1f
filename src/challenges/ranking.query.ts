import { sql } from "kysely";

import { type Place, percentOf, rank, type RankedApplication, writeRanking } from "#calls";
import type { Db } from "#platform/db/db.ts";
import { type Answer, listAnswers, listVerdicts } from "./answers.query.ts";
import { scale } from "./challenge.ts";
import type { Challenge } from "./challenges.query.ts";

export interface JudgedAnswer extends Answer {
  /** Sent by jurors without a tie. */
  readonly verdicts: number;
  readonly place: Place;
  /** Hundredths of the best possible; null where nothing was given. */
  readonly percent: number | null;
}

/** Corrections of accepted appeals, by team: criterion → points that count instead. */
async function listCorrections(db: Db, challengeId: string): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const { rows } = await sql<{ team: string; corrections: Record<string, number> }>`
    select a.team_id as team, a.corrections from challenges.appeal a join challenges.entry e on e.team_id = a.team_id
    where e.challenge_id = ${challengeId} and a.outcome = 'accepted' order by a.settled_at`.execute(db);
  const all = new Map<string, Record<string, number>>();
  for (const { team, corrections } of rows) all.set(team, { ...all.get(team), ...corrections });
  return all;
}

/** Answers in the order of the jury's points, and the file from which anybody makes it again (`beffroi calls rank FILE`). */
export async function rankAnswers(
  db: Db,
  { id, slug, criteria }: Pick<Challenge, "id" | "slug" | "criteria">,
): Promise<{ readonly judged: readonly JudgedAnswer[]; readonly text: string }> {
  const [answers, corrections] = await Promise.all([listAnswers(db, id), listCorrections(db, id)]);
  const verdicts = await listVerdicts(
    db,
    answers.map(({ teamId }) => teamId),
  );
  const counted = answers.map(({ teamId }) => verdicts.filter((one) => one.counts && one.teamId === teamId));
  const files: RankedApplication[] = answers.map(({ number, teamId }, at) => ({
    ...{ number, commune: "", askedCents: 0 },
    reviews: counted[at]!.map(({ points }) => criteria.map(({ key }) => points[key] ?? 0)),
    corrections: criteria.map(({ key }) => corrections.get(teamId)?.[key] ?? null),
  }));
  const rules = { criteria: criteria.map((one) => ({ ...one, about: one.label })), scale, threshold: 0, quota: null };
  const places = rank(files, rules, 0);
  const judged = places.map((place) => {
    const at = answers.findIndex(({ number }) => number === place.number);
    return { ...answers[at]!, verdicts: counted[at]!.length, place, percent: percentOf(place.score) };
  });
  return { judged, text: writeRanking({ call: slug, edition: 1, rules, envelopeCents: 0, files, places }) };
}
