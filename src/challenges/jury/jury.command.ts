import { sql } from "kysely";

import type { TieSource } from "#people";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { record } from "../record.command.ts";
import { findTies } from "./ties.command.ts";

/** Who acts, and what other rooms know of ties. */
export interface Finding {
  readonly by: string;
  readonly sources: readonly TieSource[];
}

type JurorOutcome = "named" | "tied" | "twice" | "late";

/** Somebody judges a challenge, until its results. `tied`: they are in one of its teams or mentor it. */
export async function nameJuror(
  db: Db,
  challengeId: string,
  { personId, name }: { readonly personId: string; readonly name: string },
  finding: Finding,
): Promise<JurorOutcome> {
  const { by } = finding;
  try {
    return await db.transaction().execute(async (trx): Promise<JurorOutcome> => {
      const { rows } = await sql`
        insert into challenges.juror (challenge_id, person_id, name, added_by)
        select c.id, ${personId}, ${name}, ${by} from challenges.challenge c where c.id = ${challengeId} and c.results_at is null and c.ended_at is null
        on conflict (challenge_id, person_id) do nothing returning 1`.execute(trx);
      if (rows.length === 0) return (await isThere(trx, challengeId, personId)) ? "twice" : "late";
      await findTies(trx, challengeId, finding);
      await record(trx, { kind: "challenge", id: challengeId, act: "name_juror", by, after: { juror: personId } });
      return "named";
    });
  } catch (error) {
    if (brokenConstraint(error) === "no_juror_in_a_team") return "tied";
    throw error;
  }
}

const isThere = async (trx: Db, challengeId: string, personId: string): Promise<boolean> =>
  (await sql`select from challenges.juror where challenge_id = ${challengeId} and person_id = ${personId}`.execute(trx)).rows.length > 0;

/** Who has sent no verdict yet judges no longer. False: one was sent, or they were none. */
export const dismissJuror = (db: Db, challengeId: string, personId: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!isUuid(personId)) return false;
    const { rows } = await sql`
      delete from challenges.juror j where j.challenge_id = ${challengeId} and j.person_id = ${personId} and not exists (
        select from challenges.verdict v join challenges.entry e on e.team_id = v.team_id
        where e.challenge_id = j.challenge_id and v.person_id = j.person_id and v.sent_at is not null) returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await sql`delete from challenges.verdict v using challenges.entry e where e.team_id = v.team_id and e.challenge_id = ${challengeId} and v.person_id = ${personId}`.execute(
      trx,
    );
    await record(trx, { kind: "challenge", id: challengeId, act: "dismiss_juror", by, after: { juror: personId } });
    return true;
  });

export interface VerdictForm {
  readonly points: readonly { readonly criterion: string; readonly points: number }[];
  readonly comment: string;
}

type VerdictOutcome = "saved" | "tied" | "kept" | "late" | "lacks";

const refusals: Readonly<Record<string, VerdictOutcome>> = {
  ...{ no_conflict: "tied", verdict_is_kept: "kept", verdict_in_time: "late", verdict_of_juror: "late", verdict_whole: "lacks" },
};

/** Keeps what a juror thinks; with `send` for good. Ties are looked for first. The database has the last word on all of it. */
export async function saveVerdict(
  db: Db,
  { challengeId, teamId }: { readonly challengeId: string; readonly teamId: string },
  finding: Finding,
  typed: VerdictForm & { readonly send: boolean },
): Promise<VerdictOutcome> {
  const personId = finding.by;
  try {
    // Found even where the verdict is refused then.
    await db.transaction().execute((trx) => findTies(trx, challengeId, finding));
    return await db.transaction().execute(async (trx): Promise<VerdictOutcome> => {
      await sql`
        insert into challenges.verdict (team_id, person_id, comment) values (${teamId}, ${personId}, ${typed.comment})
        on conflict (team_id, person_id) do update set comment = excluded.comment`.execute(trx);
      for (const { criterion, points } of typed.points)
        await sql`
          insert into challenges.score (team_id, person_id, criterion, points) values (${teamId}, ${personId}, ${criterion}, ${points})
          on conflict (team_id, person_id, criterion) do update set points = excluded.points`.execute(trx);
      if (!typed.send) return "saved";
      const { rows } = await sql`
        update challenges.verdict set sent_at = clock_timestamp() where team_id = ${teamId} and person_id = ${personId} and sent_at is null returning 1`.execute(
        trx,
      );
      if (rows.length === 0) return "kept";
      await record(trx, { kind: "team", id: teamId, act: "judge", by: personId });
      return "saved";
    });
  } catch (error) {
    const refused = refusals[brokenConstraint(error) ?? ""];
    if (refused) return refused;
    throw error;
  }
}
