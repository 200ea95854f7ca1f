import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { listVerdicts } from "./answers.query.ts";
import { rankAnswers } from "./ranking.query.ts";
import { searchPlaceBriefs } from "#places";
import { addTrialWithin, followReuses } from "./reuse/reuse.command.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { otherLanguages } from "./wording.ts";
import {
  idOf,
  toldAppeal,
  toldChallenges,
  toldJurors,
  toldPoints,
  toldQuestions,
  toldReasons,
  toldSeries,
  toldStandings,
  toldTeams,
  toldTrial,
  toldWords,
} from "./story/challenges.seeds.ts";

const dayLength = 86_400_000;

/** One challenge that is open, with two teams; one with results and what became of them; three series of measurements. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const now = Math.floor(Date.now() / 1000) * 1000;
  const today = dayOf(new Date(now));
  const at = (days: number) => instantOf(addDays(today, days), "12:00");
  await plantChallenges(db, at);
  await plantWords(db);
  await plantTeams(db, at);
  await plantQuestions(db, at);
  // What is asked at the end of a transaction is asked now: then the past one closes.
  await sql`set constraints all immediate`.execute(db);
  await plantPast(db, at);
  await plantSeries(db, now);
  say(`Challenges: ${toldChallenges.length}, ${toldTeams.length} teams, ${toldSeries.length} series of measurements`);
}

type At = (days: number) => Date;

async function plantChallenges(db: Db, at: At): Promise<void> {
  await insertRows(
    db,
    "challenges.challenge",
    toldChallenges.map(({ slug, title, question, about, rules, partners, criteria, opens }, n) => ({
      ...{ id: idOf("7a", n + 1), slug, title, question, about, rules, partners: [...partners], criteria, team_most: 6 },
      // All are open while their teams form; the past one closes after.
      ...{ opens_at: at(opens), questions_until: at(10), closes_at: at(25), published_at: at(opens - 5), created_by: cast.chloe.id, demo: true },
    })),
  );
  await insertRows(
    db,
    "challenges.dataset",
    toldChallenges.flatMap(({ datasets }, n) => datasets.map((dataset) => ({ challenge_id: idOf("7a", n + 1), dataset }))),
  );
  await insertRows(
    db,
    "challenges.prize",
    toldChallenges.flatMap(({ prizes }, n) => prizes.map((prize) => ({ challenge_id: idOf("7a", n + 1), ...prize }))),
  );
}

async function plantTeams(db: Db, at: At): Promise<void> {
  const challengeOf = (of: 0 | 1) => idOf("7a", of + 1);
  await insertRows(
    db,
    "challenges.team",
    toldTeams.map(({ challenge, name, words, seeks }, n) => ({
      ...{ id: idOf("7b", n + 1), challenge_id: challengeOf(challenge), name, words, seeks: [...seeks], made_at: at(challenge === 0 ? -12 : -140), demo: true },
    })),
  );
  await insertRows(
    db,
    "challenges.member",
    toldTeams.flatMap(({ challenge, members }, n) =>
      members.map(({ id, name }, place) => ({
        ...{ team_id: idOf("7b", n + 1), challenge_id: challengeOf(challenge), person_id: id, name, role: place === 0 ? "captain" : "member" },
        since: at((challenge === 0 ? -12 : -140) + place),
      })),
    ),
  );
  let sent = 0;
  for (const [n, { challenge, name, entry, sent: isSent }] of toldTeams.entries()) {
    if (!entry) continue;
    const team = idOf("7b", n + 1);
    await insertRows(db, "challenges.entry", [{ team_id: team, challenge_id: challengeOf(challenge), ...entry, number: isSent ? (sent += 1) : null }]);
    if (!isSent) continue;
    const { title, summary, description, link, licence } = entry;
    const text = { challenge: toldChallenges[challenge].slug, team: name, title, summary, description, link, licence, file: null, picture: null };
    await insertRows(db, "challenges.sending", [
      { team_id: team, number: 1, text: `${JSON.stringify(text, null, 1)}\n`, by: toldTeams[n]!.members[0]!.id, at: at(-66 + n) },
    ]);
  }
  await insertRows(db, "challenges.seeker", [
    {
      ...{ challenge_id: idOf("7a", 1), person_id: cast.farid.id, name: "Farid", skills: ["mediation", "field"], at: at(-3), demo: true },
      words: "Je connais les tiers-lieux de la métropole, et je sais faire parler une réunion.",
    },
  ]);
  await insertRows(db, "challenges.wish", [
    { team_id: idOf("7b", 2), person_id: cast.farid.id, name: "Farid", words: "Je peux trouver où poser vos capteurs.", at: at(-2) },
  ]);
}

async function plantQuestions(db: Db, at: At): Promise<void> {
  await insertRows(
    db,
    "challenges.question",
    toldQuestions.map(({ text, answer }, n) => ({
      ...{ id: idOf("7c", n + 1), challenge_id: idOf("7a", 1), asked_by: cast.elif.id, text, asked_at: at(-8 + n) },
      ...(answer ? { answer, answered_by: cast.chloe.id, answered_at: at(-6) } : { answer: null, answered_by: null, answered_at: null }),
    })),
  );
}

/** The past challenge closes, is judged, and its results are published. */
async function plantPast(db: Db, at: At): Promise<void> {
  const id = idOf("7a", 2);
  const { closes, questions, results, slug, criteria } = toldChallenges[1];
  await sql`update challenges.challenge set questions_until = ${at(questions)}, closes_at = ${at(closes)} where id = ${id}`.execute(db);
  await insertRows(
    db,
    "challenges.juror",
    toldJurors.map(({ id: person, name }) => ({ challenge_id: id, person_id: person, name, added_by: cast.chloe.id, added_at: at(-70), demo: true })),
  );
  const teams = [idOf("7b", 3), idOf("7b", 4), idOf("7b", 5)];
  for (const [n, team] of teams.entries()) {
    for (const [place, { comment, ...points }] of toldPoints[n]!.entries()) {
      const of = { team_id: team, person_id: toldJurors[place]!.id };
      await insertRows(db, "challenges.verdict", [{ ...of, comment }]);
      await insertRows(
        db,
        "challenges.score",
        Object.entries(points).map(([criterion, given]) => ({ ...of, criterion, points: given })),
      );
    }
    await sql`update challenges.verdict set sent_at = ${at(-45)} where team_id = ${team}`.execute(db);
    if ((await listVerdicts(db, [team])).length !== toldJurors.length) throw new Error("a verdict of the story is missing");
  }
  const { text, judged } = await rankAnswers(db, { id, slug, criteria });
  await insertRows(db, "challenges.ranking", [{ challenge_id: id, number: 1, text, by: cast.chloe.id, at: at(results) }]);
  await insertRows(
    db,
    "challenges.result",
    judged.map(({ teamId }, place) => ({
      team_id: teamId,
      challenge_id: id,
      prize: toldChallenges[1].prizes[place]?.rank ?? null,
      reasons: toldReasons[teams.indexOf(teamId)]!,
      at: at(results),
    })),
  );
  await sql`update challenges.challenge set results_at = ${at(results)} where id = ${id}`.execute(db);
  await followReuses(db, { id, datasets: toldChallenges[1].datasets }, judged, dayOf(at(results)));
  for (const { team, ...standing } of toldStandings) {
    const { rows } = await sql<{ id: string }>`select id from challenges.reuse where team_id = ${idOf("7b", team)}`.execute(db);
    const reuse = rows[0]!.id;
    await sql`update challenges.reuse set state = ${standing.state}, adopted_by = ${standing.adoptedBy}, told_at = ${at(-10)}, demo = true where id = ${reuse}`.execute(
      db,
    );
    await insertRows(db, "challenges.reuse_word", [
      {
        reuse_id: reuse,
        number: 1,
        state: standing.state,
        adopted_by: standing.adoptedBy,
        words: standing.words,
        by: toldTeams[team - 1]!.members[0]!.id,
        at: at(-10),
      },
    ]);
  }
  await plantAppeal(db, at, { id, slug, criteria });
  await plantTrial(db, dayOf(at(-18)));
}

/** An appeal that was upheld, and the ranking that was made again. */
async function plantAppeal(db: Db, at: At, challenge: Parameters<typeof rankAnswers>[1]): Promise<void> {
  const { team, words, answer, corrections } = toldAppeal;
  await insertRows(db, "challenges.appeal", [
    {
      ...{ team_id: idOf("7b", team), words, filed_by: toldTeams[team - 1]!.members[0]!.id, filed_at: at(-16), outcome: "accepted", answer, corrections },
      ...{ settled_by: cast.chloe.id, settled_at: at(-8) },
    },
  ]);
  const { text } = await rankAnswers(db, challenge);
  await insertRows(db, "challenges.ranking", [{ challenge_id: challenge.id, number: 2, text, reason: answer, by: cast.chloe.id, at: at(-8) }]);
}

/** Tried at a place of the story, where it has one. */
async function plantTrial(db: Db, day: string): Promise<void> {
  const [place] = await searchPlaceBriefs(db, { limit: 1 });
  const { rows } = await sql<{ id: string }>`select id from challenges.reuse where team_id = ${idOf("7b", toldTrial.team)}`.execute(db);
  const by = toldTeams[toldTrial.team - 1]!.members[0]!.id;
  if (place) await addTrialWithin(db, rows[0]!, { placeId: place.id, words: toldTrial.words }, day, by);
}

/** In English and Dutch, as their French stands. */
async function plantWords(db: Db): Promise<void> {
  const rows = toldWords.flatMap((told, n) => {
    const french = toldChallenges[n]!;
    const pairs: (readonly [string, string, (words: (typeof told)["en"]) => string])[] = [
      ["title", french.title, ({ title }) => title],
      ["question", french.question, ({ question }) => question],
      ["about", french.about, ({ about }) => about],
      ["rules", french.rules, ({ rules }) => rules],
      ...french.criteria.map(({ key, label }, place) => [`criterion.${key}`, label, (words: (typeof told)["en"]) => words.criteria[place]!] as const),
      ...french.prizes.map(({ rank, label }, place) => [`prize.${rank}`, label, (words: (typeof told)["en"]) => words.prizes[place]!] as const),
    ];
    return otherLanguages.map((language) => ({
      ...{ challenge_id: idOf("7a", n + 1), language, version: 1, by: cast.chloe.id },
      words: Object.fromEntries(pairs.map(([place, of, says]) => [place, { of, says: says(told[language]) }])),
    }));
  });
  await insertRows(db, "challenges.wording", rows);
}

/** Three weeks of values, one an hour, with what nobody measured, what is doubtful and what is wrong. */
async function plantSeries(db: Db, now: number): Promise<void> {
  const hour = 3_600_000;
  const last = Math.floor(now / hour) * hour;
  const { rows } = await sql<{
    code: string;
  }>`select code from territory.commune where code = any(${toldSeries.map(({ commune }) => commune)}::text[])`.execute(db);
  for (const [n, { base, swing, night, commune, gap, ...series }] of toldSeries.entries()) {
    if (!rows.some(({ code }) => code === commune)) continue;
    const id = idOf("7d", n + 1);
    const challenge_id = series.quantity === "pm25" ? null : idOf("7a", series.quantity === "noise" ? 1 : 2);
    await insertRows(db, "challenges.series", [
      {
        id,
        ...series,
        commune_code: commune,
        challenge_id,
        person_id: n % 2 === 1 ? cast.bilal.id : cast.elif.id,
        made_at: new Date(last - 22 * dayLength),
        demo: true,
      },
    ]);
    await insertRows(
      db,
      "challenges.measurement",
      hoursBack(gap).map((at) => {
        const when = new Date(last - at * hour);
        const dark = when.getUTCHours() < 6 || when.getUTCHours() > 21;
        const value =
          Math.round((base + swing * Math.sin((when.getUTCHours() / 12) * Math.PI - 2) + (dark ? night : 0) + Math.sin(at / 60) * 3 + ((at * 7) % 5)) * 10) /
          10;
        const [flag, note] = flagOf(at);
        return { series_id: id, at: when, value, flag, note };
      }),
    );
  }
}

const hoursOfStory = 504;

const hoursBack = ([from = 0, to = 0]: readonly number[]): number[] =>
  Array.from({ length: hoursOfStory }, (_, at) => at).filter((at) => at < from || at >= to);

function flagOf(at: number): readonly ["raw" | "checked" | "doubtful" | "wrong", string | null] {
  if (at % 97 === 55) return ["wrong", "Capteur débranché pendant la mesure"];
  if (at % 61 === 17) return ["doubtful", "Travaux dans la rue"];
  return [at > 200 ? "checked" : "raw", null];
}
