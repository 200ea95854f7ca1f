import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What a team sent, word by word. */
export interface Sending {
  readonly number: number;
  readonly text: string;
  /** Of its text, in hexadecimal. */
  readonly sha256: string;
  readonly at: Date;
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
  readonly teamId: string;
  readonly personId: string;
  readonly name: string;
  readonly comment: string;
  readonly sentAt: Date | null;
  readonly points: Readonly<Record<string, number>>;
  /** Counts in the ranking: sent, and without a tie. */
  readonly counts: boolean;
}

/** All verdicts on these answers. Who may read which is asked by the page: nobody reads others' before theirs is sent. */
export async function listVerdicts(db: Db, teamIds: readonly string[]): Promise<Verdict[]> {
  const { rows } = await sql<Verdict>`
    select v.team_id as "teamId", v.person_id as "personId", coalesce(j.name, '') as name, v.comment, v.sent_at as "sentAt",
      coalesce((select jsonb_object_agg(s.criterion, s.points) from challenges.score s where s.team_id = v.team_id and s.person_id = v.person_id), '{}') as points,
      exists (select from challenges.counted_verdict c where c.team_id = v.team_id and c.person_id = v.person_id) as counts
    from challenges.verdict v join challenges.entry e on e.team_id = v.team_id
    left join challenges.juror j on j.challenge_id = e.challenge_id and j.person_id = v.person_id
    where v.team_id = any(${[...teamIds]}::uuid[]) order by v.sent_at, v.person_id`.execute(db);
  return rows;
}
