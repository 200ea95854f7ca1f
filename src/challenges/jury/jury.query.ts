import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Sending } from "../entry/entry.query.ts";

export interface Juror {
  readonly personId: string;
  /** As it stands in the results. */
  readonly name: string;
  readonly sent: number;
  readonly ties: number;
}

export async function listJurors(db: Db, challengeId: string): Promise<Juror[]> {
  const { rows } = await sql<Juror>`
    select j.person_id as "personId", j.name,
      (select count(*)::int from challenges.verdict v join challenges.entry e on e.team_id = v.team_id
        where e.challenge_id = j.challenge_id and v.person_id = j.person_id and v.sent_at is not null) as sent,
      (select count(distinct t.team_id)::int from challenges.tie t join challenges.team m on m.id = t.team_id
        where m.challenge_id = j.challenge_id and t.person_id = j.person_id) as ties
    from challenges.juror j where j.challenge_id = ${challengeId} order by j.name collate "fr-x-icu", j.person_id`.execute(db);
  return rows;
}

export async function isJuror(db: Db, challengeId: string, personId: string): Promise<boolean> {
  return (await sql`select from challenges.juror where challenge_id = ${challengeId} and person_id = ${personId}`.execute(db)).rows.length > 0;
}

/** What a team sent last, as the jury and the public read it. */
export interface Answer {
  readonly teamId: string;
  readonly number: number;
  readonly team: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly link: string | null;
  readonly licence: string;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly pictureId: string | null;
  readonly smallId: string | null;
  readonly alt: string | null;
  readonly sent: Sending;
}

/** Answers that were sent to a challenge, by their numbers; words are those of the last sending, whatever the draft says since. */
export async function listAnswers(db: Db, challengeId: string, number: number | null = null): Promise<Answer[]> {
  const { rows } = await sql<
    Pick<Answer, "teamId" | "number" | "fileId" | "pictureId" | "smallId"> & { sha: string | null; sending: number; text: string; sha256: string; at: Date }
  >`
    select e.team_id as "teamId", e.number, e.file_id as "fileId", e.file_sha256 as sha, e.picture_id as "pictureId", e.small_id as "smallId",
      s.number as sending, s.text, s.sha256, s.at
    from challenges.entry e join lateral (select * from challenges.sending o where o.team_id = e.team_id order by o.number desc limit 1) s on true
    where e.challenge_id = ${challengeId} and e.number is not null and (${number}::int is null or e.number = ${number}) order by e.number`.execute(db);
  return rows.map(({ sha, sending, text, sha256, at, ...one }) => {
    const told = JSON.parse(text) as SentText;
    // A file that was put in another's place and never sent is not what was sent.
    const same = told.file !== null && told.file.sha256 === sha;
    return {
      ...{ ...one, team: told.team, title: told.title, summary: told.summary, description: told.description, link: told.link, licence: told.licence },
      ...{ fileId: same ? one.fileId : null, fileName: told.file?.name ?? null, alt: told.picture, sent: { number: sending, text, sha256, at } },
      ...(told.picture === null && { pictureId: null, smallId: null }),
    };
  });
}

/** As `textOf` writes it. */
interface SentText {
  readonly team: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly link: string | null;
  readonly licence: string;
  readonly file: { readonly name: string; readonly sha256: string } | null;
  readonly picture: string | null;
}

export interface Verdict {
  readonly personId: string;
  readonly name: string;
  readonly comment: string;
  readonly sentAt: Date | null;
  readonly points: Readonly<Record<string, number>>;
  /** Counts in the ranking: sent, and without a tie. */
  readonly counts: boolean;
}

/** All verdicts on an answer. Who may read which is asked by the page: nobody reads others' before theirs is sent. */
export async function listVerdicts(db: Db, teamId: string): Promise<Verdict[]> {
  const { rows } = await sql<Verdict>`
    select v.person_id as "personId", coalesce(j.name, '') as name, v.comment, v.sent_at as "sentAt",
      coalesce((select jsonb_object_agg(s.criterion, s.points) from challenges.score s where s.team_id = v.team_id and s.person_id = v.person_id), '{}') as points,
      exists (select from challenges.counted_verdict c where c.team_id = v.team_id and c.person_id = v.person_id) as counts
    from challenges.verdict v join challenges.entry e on e.team_id = v.team_id
    left join challenges.juror j on j.challenge_id = e.challenge_id and j.person_id = v.person_id
    where v.team_id = ${teamId} order by v.sent_at, v.person_id`.execute(db);
  return rows;
}

export interface Tie {
  readonly teamId: string;
  readonly source: "declared" | "structure" | "domain";
  readonly reason: string | null;
}

export async function listTies(db: Db, challengeId: string, personId: string): Promise<Tie[]> {
  const { rows } = await sql<Tie>`
    select t.team_id as "teamId", t.source, t.reason from challenges.tie t join challenges.team m on m.id = t.team_id
    where m.challenge_id = ${challengeId} and t.person_id = ${personId} order by t.at`.execute(db);
  return rows;
}
