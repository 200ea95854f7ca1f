import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { isListed } from "../members.query.ts";
import type { Charter, MemberSignature } from "./charter.ts";

/** All versions, that of today first. */
export async function findCharters(db: Db): Promise<Charter[]> {
  const { rows } = await sql<Charter>`
    select c.number::int as number, c.words, c.words_en as "wordsEn", c.words_nl as "wordsNl", c.changed, c.decision_id as "decisionId", d.title as decision, c.since,
      (select count(*)::int from network.signature s join network.member m on m.id = s.member_id and m.state = 'admitted' where s.number = c.number) as signed
    from network.charter c left join network.decision d on d.id = c.decision_id order by c.number desc`.execute(db);
  return rows;
}

/** Which version each member of today signed last: those that everybody finds in the directory, by name. */
export async function listSigned(db: Db, { limit, offset }: Range): Promise<Slice<MemberSignature>> {
  const where = sql`m.state = 'admitted' and m.number is not null and ${isListed}`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<MemberSignature>`
      select m.id, m.number, m.name, v.number::int as version, v.signed_at as "signedAt" from network.member m
        left join lateral (select g.number, g.signed_at from network.signature g where g.member_id = m.id order by g.number desc limit 1) v on true
      where ${where} order by m.name collate "fr-x-icu", m.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from network.member m where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Adopted decisions by which no version was written, the latest first. */
export async function findFreeDecisions(db: Db): Promise<{ readonly id: string; readonly title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select d.id, d.title from network.decision d
    where d.state = 'adopted' and not exists (select from network.charter c where c.decision_id = d.id)
      and not exists (select from network.agreement g where g.decision_id = d.id) order by d.decided_at desc, d.id limit 20`.execute(db);
  return rows;
}
