import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";

/** A picture of an answer is its team's until results are published; the file of an answer has no public address. */
export const entryFilesGate: FileGate = {
  withdrawn: sql`exists (select from challenges.entry e join challenges.challenge c on c.id = e.challenge_id
    where e.file_id = f.id or (f.id in (e.picture_id, e.small_id) and (c.results_at is null or e.number is null)))
    or exists (select from challenges.dropped_file d where d.file_id = f.id)`,
  async opensTo(db, fileId, someone) {
    const { rows } = await sql`
      select from challenges.entry e join challenges.member m on m.team_id = e.team_id
      where m.person_id = ${someone.id} and ${fileId}::uuid in (e.picture_id, e.small_id)
      union all select from challenges.entry e join challenges.juror j on j.challenge_id = e.challenge_id join challenges.challenge c on c.id = e.challenge_id
      where j.person_id = ${someone.id} and ${fileId}::uuid in (e.picture_id, e.small_id) and e.number is not null and c.closes_at <= clock_timestamp()
        and not exists (select from challenges.standing_tie t where t.team_id = e.team_id and t.person_id = j.person_id)`.execute(db);
    return rows.length > 0;
  },
};
