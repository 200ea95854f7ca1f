import { sql } from "kysely";

import type { TieSource } from "#people";
import type { Db } from "#platform/db/db.ts";
import { sameAddress, sameDomain } from "./people-ties.query.ts";
import { changeTies, type Recount } from "./set-aside.command.ts";

/** Whoever organises the judging, and what other rooms know of ties. */
export interface Finding {
  readonly by: string;
  readonly sources: readonly TieSource[];
}

/**
 * Ties that can be seen: a reviewer who is an author; who belongs to the structure of the directory that applies, or to one of the same address;
 * whose mail has the domain of an author's; whom the file names as an elected member who lives by it; or whom another room knows to have worked with an author. What was lifted is not found again.
 */
export const findTies = (trx: Db, callId: string, { by, sources }: Finding): Promise<Recount> =>
  changeTies(trx, callId, by, async () => {
    await noteOwnTies(trx, callId);
    for (const source of sources) await noteTies(trx, callId, source);
  });

async function noteOwnTies(trx: Db, callId: string): Promise<void> {
  const found = sql`calls.application a join calls.reviewer r on r.call_id = a.call_id where a.call_id = ${callId}`;
  const belongs = sql`people.role_grant g join people.structure s on g.scope_kind = 'structure' and g.scope_id = s.id::text
    where g.person_id = r.person_id and g.revoked_at is null`;
  await sql`
    insert into calls.conflict (application_id, person_id, source)
    select a.id, r.person_id, 'author' from ${found} and exists (select from calls.author w where w.application_id = a.id and w.person_id = r.person_id)
    union select a.id, r.person_id, 'structure' from ${found} and exists (
      select from ${belongs} and (s.id = a.structure_id or left(s.siret, 9) = left(a.siret, 9) or s.rna = a.rna))
    union select a.id, r.person_id, 'address' from ${found} and exists (
      select from ${belongs} and exists (select from people.structure o where o.id = a.structure_id and ${sameAddress}))
    union select a.id, r.person_id, 'domain' from ${found} and exists (
      select from calls.author w join people.person p on p.id = w.person_id join people.person q on q.id = r.person_id
      where w.application_id = a.id and w.person_id <> r.person_id and ${sameDomain()})
    union select a.id, r.person_id, 'elected' from ${found} and exists (
      select from regexp_split_to_table(a.elected, '\n') named join people.person p on p.id = r.person_id
      where length(trim(named)) >= 3 and platform.fold(trim(named)) = platform.fold(p.name))
    on conflict do nothing`.execute(trx);
}

/** What another room knows of readers and authors of a call. */
async function noteTies(trx: Db, callId: string, { kind, tied }: TieSource): Promise<void> {
  const { rows } = await sql<{ readers: string[]; authors: string[] }>`
    select array(select person_id::text from calls.reviewer where call_id = ${callId}) as readers,
      array(select distinct w.person_id::text from calls.author w join calls.application a on a.id = w.application_id where a.call_id = ${callId}) as authors`.execute(
    trx,
  );
  const { readers, authors } = rows[0]!;
  const pairs = readers.length > 0 && authors.length > 0 ? await tied(trx, readers, authors) : [];
  if (pairs.length === 0) return;
  await sql`
    insert into calls.conflict (application_id, person_id, source)
    select distinct a.id, t.person, ${kind} from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as t (person uuid, other uuid)
    join calls.author w on w.person_id = t.other join calls.application a on a.id = w.application_id
    where a.call_id = ${callId} on conflict do nothing`.execute(trx);
}
