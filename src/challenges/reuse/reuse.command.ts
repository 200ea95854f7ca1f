import { sql } from "kysely";

import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import { addLink } from "#thread";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import type { Reuse } from "./reuse.query.ts";
import type { ReuseState } from "./reuse.ts";

interface WorkEntry {
  readonly teamId: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string | null;
}

/** What teams made is followed for a year from the results on, with the datasets of their challenge. In the transaction of the results. */
export async function followReuses(
  trx: Db,
  challenge: { readonly id: string; readonly datasets: readonly string[] },
  made: readonly WorkEntry[],
  today: string,
): Promise<void> {
  for (const { teamId, title, summary, link } of made) {
    const { rows } = await sql<{ id: string }>`
      insert into challenges.reuse (team_id, challenge_id, title, summary, link, began_on, followed_until)
      values (${teamId}, ${challenge.id}, ${title}, ${summary}, ${link ?? ""}, ${today}, (${today}::date + interval '1 year')::date)
      on conflict (team_id) do nothing returning id`.execute(trx);
    const id = rows[0]?.id;
    if (!id) continue;
    await sql`insert into challenges.reuse_dataset (reuse_id, dataset) select ${id}, one from unnest(${[...challenge.datasets]}::text[]) one`.execute(trx);
    const reason = {
      fr: "Une équipe l’a fait en réponse à ce défi.",
      en: "A team made it in answer to this challenge.",
      nl: "Een team maakte het als antwoord op deze uitdaging.",
    };
    await addLink(trx, { from: { kind: "reuse", id }, relation: "answers", to: { kind: "challenge", id: challenge.id }, reason, day: today, by: null });
  }
}

interface Standing {
  readonly state: ReuseState;
  readonly adoptedBy: string | null;
  readonly words: string;
}

/** Says how it stands; each time stays. False: it is gone. */
export const sayStanding = (db: Db, id: string, { state, adoptedBy, words }: Standing, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update challenges.reuse set state = ${state}, adopted_by = ${adoptedBy}, told_at = clock_timestamp() where id = ${id} returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await sql`
      insert into challenges.reuse_word (reuse_id, number, state, adopted_by, words, by)
      values (${id}, (select coalesce(max(number), 0) + 1 from challenges.reuse_word where reuse_id = ${id}), ${state}, ${adoptedBy}, ${words}, ${by})`.execute(
      trx,
    );
    await record(trx, { kind: "reuse", id, act: "say_reuse", by, after: { state } });
    return true;
  });

interface TrialForm {
  readonly placeId: string;
  readonly words: string;
}

/** A place where it was tried: joined to it on the thread. Said again, it is written over. */
export const addTrial = (db: Db, reuse: Pick<Reuse, "id">, typed: TrialForm, today: string, by: string): Promise<void> =>
  db.transaction().execute((trx) => addTrialWithin(trx, reuse, typed, today, by));

/** The same in the caller's transaction. */
export async function addTrialWithin(trx: Db, { id }: Pick<Reuse, "id">, { placeId, words }: TrialForm, today: string, by: string): Promise<void> {
  await sql`
    insert into challenges.trial (reuse_id, place_id, words, by) values (${id}, ${placeId}, ${words}, ${by})
    on conflict (reuse_id, place_id) do update set words = excluded.words`.execute(trx);
  await addLink(trx, { from: { kind: "reuse", id }, relation: "tested", to: { kind: "place", id: placeId }, reason: words, day: today, by });
  await record(trx, { kind: "reuse", id, act: "try", by, after: { placeId } });
}

/** How long nothing is said before a team is asked, in days. */
const silence = 90;

/** Asks teams that said nothing for long how what they made stands, once a month at most, until its year is over. Gives how many. */
export const remindTeams = (db: Db, today: string): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; title: string; people: string[] }>`
      with asked as (
        insert into challenges.reminder (reuse_id, month)
        select r.id, date_trunc('month', ${today}::date)::date from challenges.reuse r
        where r.state <> 'given_up' and r.followed_until >= ${today}::date and r.told_at < ${today}::date - ${silence}::int
        on conflict do nothing returning reuse_id)
      select r.id, r.title, array(select m.person_id::text from challenges.member m where m.team_id = r.team_id) as people
      from challenges.reuse r join asked a on a.reuse_id = r.id`.execute(trx);
    for (const { id, title, people } of rows) await notify(trx, { to: people, kind: "challenges.reuse", payload: { title, href: routes.reuse.href({ id }) } });
    return rows.length;
  });
