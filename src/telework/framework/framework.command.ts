import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { FrameworkTerms } from "../frameworks.query.ts";
import { frameworkText } from "./framework-text.ts";

interface Publication {
  readonly metropolis: string;
  readonly terms: FrameworkTerms;
  /** The number of the last version that whoever writes has read; 0: there was none. */
  readonly read: number;
  readonly by: string;
}

/** The metropolis publishes a version. False: another came meanwhile. */
export async function publish(db: Db, publication: Publication): Promise<boolean> {
  try {
    return await db.transaction().execute((trx) => publishWithin(trx, publication));
  } catch (error) {
    if (brokenConstraint(error) === "framework_number") return false;
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function publishWithin(trx: Db, { metropolis, terms, read, by }: Publication): Promise<boolean> {
  const number = read + 1;
  const { halfCents, dayCents, vat, weekdays, cancel, notice, validFrom, validUntil } = terms;
  const { rows } = await sql<{ id: string }>`
    insert into telework.framework (number, half_cents, day_cents, vat, weekdays, cancel, notice, valid_from, valid_until, text, published_by)
    select ${number}::smallint, ${halfCents}::int, ${dayCents}::int, ${vat}::smallint, ${[...weekdays]}::smallint[], ${cancel}::smallint, ${notice}::smallint, ${validFrom}::date,
      ${validUntil}::date, ${frameworkText(metropolis, number, terms)}, ${by}::uuid
    where ${read}::int = coalesce((select max(number) from telework.framework), 0) returning id`.execute(trx);
  if (!rows[0]) return false;
  await record(trx, { kind: "agreement", id: rows[0].id, act: "publish_framework", by, after: terms });
  return true;
}

interface Leaving {
  readonly frameworkId: string;
  readonly employerId: string;
  readonly on: string;
  readonly reason: string;
  readonly by: string;
}

/** An employer leaves a version that it joined; what it signed goes on. `soon`: earlier than its notice permits; `moved`: it had said so, or had not joined. */
export async function leaveFramework(db: Db, { frameworkId, employerId, on, reason, by }: Leaving): Promise<"left" | "soon" | "moved"> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into telework.departure (framework_id, employer_id, ends_on, reason, made_by) values (${frameworkId}, ${employerId}, ${on}::date, ${reason}, ${by})`.execute(
        trx,
      );
      await record(trx, { kind: "employer", id: employerId, act: "leave_framework", by, after: { framework: frameworkId, on }, reason });
    });
    return "left";
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "departure_with_notice") return "soon";
    if (broken === "departure_pkey" || broken === "departure_framework_id_employer_id_fkey") return "moved";
    throw error;
  }
}

interface Joining {
  readonly frameworkId: string;
  readonly employerId: string;
  readonly name: string;
  readonly capacity: string;
  /** Of the text that they read. */
  readonly sha256: string;
  readonly by: string;
}

/** An employer joins the last version. `moved`: it is another text than the one that was read; `twice`: it has joined. */
export async function join(db: Db, joining: Joining): Promise<"joined" | "moved" | "twice"> {
  try {
    await db.transaction().execute((trx) => joinWithin(trx, joining));
    return "joined";
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "adherence_pkey") return "twice";
    if (broken === "adherence_of_text") return "moved";
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function joinWithin(trx: Db, { frameworkId, employerId, name, capacity, sha256, by }: Joining): Promise<void> {
  await sql`insert into telework.employer (structure_id, created_by) values (${employerId}, ${by}) on conflict do nothing`.execute(trx);
  await sql`
    insert into telework.adherence (framework_id, employer_id, person_id, name, capacity, sha256)
    values (${frameworkId}, ${employerId}, ${by}, ${name}, ${capacity}, ${sha256})`.execute(trx);
  await record(trx, { kind: "employer", id: employerId, act: "join_framework", by, after: { framework: frameworkId, sha256 } });
}
