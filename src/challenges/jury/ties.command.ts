import { sql } from "kysely";

import { findPeopleTies } from "#calls";
import type { TieSource } from "#people";
import type { Db } from "#platform/db/db.ts";
import { findChallenges } from "../challenges.query.ts";
import { rankAgain } from "../ranking.command.ts";
import { record } from "../record.command.ts";

/** Said in public with the ranking that is made again, without who or why. */
const publicReasons = {
  aside: "Un avis ne compte plus\u00a0: un lien entre qui l’a donné et l’équipe est déclaré ou trouvé.",
  again: "Un avis compte à nouveau\u00a0: après examen, il n’y a pas de lien entre qui l’a donné et l’équipe.",
};

interface VerdictKey {
  readonly team: string;
  readonly person: string;
}

/** Verdicts that count no more, and those that count again. */
interface Recount {
  readonly aside: readonly VerdictKey[];
  readonly again: readonly VerdictKey[];
}

const listCounted = async (trx: Db, challengeId: string): Promise<VerdictKey[]> =>
  (
    await sql<VerdictKey>`
      select v.team_id as team, v.person_id as person from challenges.counted_verdict v join challenges.entry e on e.team_id = v.team_id
      where e.challenge_id = ${challengeId}`.execute(trx)
  ).rows;

const without = (list: readonly VerdictKey[], other: readonly VerdictKey[]) =>
  list.filter(({ team, person }) => !other.some((one) => one.team === team && one.person === person));

/**
 * Changes ties of a challenge, in turns with whoever judges, publishes or changes them too. What somebody tied began to write goes; what they
 * sent is set aside, and a ranking that was published is made again beside it.
 */
async function changeTies(trx: Db, challengeId: string, by: string, change: () => Promise<void>): Promise<Recount> {
  await sql`select from challenges.challenge where id = ${challengeId} for update`.execute(trx);
  const before = await listCounted(trx, challengeId);
  await change();
  await sql`
    delete from challenges.verdict v using challenges.standing_tie t, challenges.team m
    where m.id = v.team_id and m.challenge_id = ${challengeId} and t.team_id = v.team_id and t.person_id = v.person_id and v.sent_at is null`.execute(trx);
  const after = await listCounted(trx, challengeId);
  const recounted = { aside: without(before, after), again: without(after, before) };
  const all = [...recounted.aside.map((one) => ({ ...one, act: "set_aside" })), ...recounted.again.map((one) => ({ ...one, act: "count_again" }))];
  for (const { team, person, act } of all) await record(trx, { kind: "team", id: team, act, by, after: { person } });
  const [challenge] = all.length > 0 ? await findChallenges(trx, sql`c.id = ${challengeId} and c.results_at is not null`) : [];
  if (challenge) await rankAgain(trx, challenge, recounted.aside.length > 0 ? publicReasons.aside : publicReasons.again, by);
  return recounted;
}

/** All people of the demo have it: it tells of no organisation. */
const demoDomain = "beffroi.example";

/** Ties that can be seen between jurors and members of teams, as those of calls are (`findPeopleTies`). What was lifted is not found again. */
export async function findTies(
  trx: Db,
  challengeId: string,
  { by, sources }: { readonly by: string; readonly sources: readonly TieSource[] },
): Promise<Recount> {
  return changeTies(trx, challengeId, by, async () => {
    const { rows } = await sql<{ judges: string[]; others: string[] }>`
      select array(select person_id::text from challenges.juror where challenge_id = ${challengeId}) as judges,
        array(select person_id::text from challenges.member where challenge_id = ${challengeId}) as others`.execute(trx);
    const ties = await findPeopleTies(trx, { ...rows[0]!, sources, besides: [demoDomain] });
    if (ties.length === 0) return;
    await sql`
      insert into challenges.tie (team_id, person_id, source)
      select distinct m.team_id, t.person, t.source from jsonb_to_recordset(${JSON.stringify(ties)}::jsonb) as t (person uuid, other uuid, source text)
      join challenges.member m on m.person_id = t.other and m.challenge_id = ${challengeId} on conflict do nothing`.execute(trx);
  });
}

/** A juror says why they do not judge a team. What they wrote of it before does not count. */
export const declareTie = (db: Db, { challengeId, teamId }: { readonly challengeId: string; readonly teamId: string }, personId: string, reason: string) =>
  db.transaction().execute((trx) =>
    changeTies(trx, challengeId, personId, async () => {
      await sql`
        insert into challenges.tie (team_id, person_id, source, reason) values (${teamId}, ${personId}, 'declared', ${reason})
        on conflict (team_id, person_id, source) do update
          set reason = excluded.reason, at = clock_timestamp(), lifted_at = null, lifted_by = null, lifted_reason = null`.execute(trx);
      await record(trx, { kind: "team", id: teamId, act: "declare_tie", by: personId });
    }),
  );

interface Lifting {
  readonly teamId: string;
  readonly personId: string;
  readonly reason: string;
}

/**
 * Ties between a team and a juror that turned out to be none, by somebody who has none: the juror may judge it again, and what they sent counts
 * again. Whoever is in the team stays tied to it. False: there was none, or whoever lifts it is not free of ties.
 */
export const liftTies = (db: Db, challengeId: string, { teamId, personId, reason }: Lifting, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    let lifted = 0;
    await changeTies(trx, challengeId, by, async () => {
      const { rows } = await sql`
        update challenges.tie t set lifted_at = clock_timestamp(), lifted_by = ${by}, lifted_reason = ${reason} from challenges.team m
        where m.id = t.team_id and m.challenge_id = ${challengeId} and t.team_id = ${teamId} and t.person_id = ${personId} and t.lifted_at is null and t.person_id <> ${by}
          and not exists (select from challenges.standing_tie o where o.team_id = t.team_id and o.person_id = ${by})
          and not exists (select from challenges.member o where o.team_id = t.team_id and o.person_id in (${by}, t.person_id)) returning 1`.execute(trx);
      lifted = rows.length;
      if (lifted > 0) await record(trx, { kind: "team", id: teamId, act: "lift_tie", by, before: { person: personId }, reason });
    });
    return lifted > 0;
  });
