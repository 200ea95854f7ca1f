import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface LookAlike {
  readonly kind: "account" | "mark";
  readonly name: string;
  /** Of an account, mostly hidden. */
  readonly email: string | null;
  readonly desk: string | null;
}

export interface OpenDoubt {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly alike: readonly LookAlike[];
}

/** Who waits for another agent at this desk, each with whom they look like: by name, in no order of time. */
export async function findOpenDoubts(db: Db, deskId: string): Promise<OpenDoubt[]> {
  const { rows } = await sql<OpenDoubt>`
    select d.id, coalesce(d.name, own.name) as name, d.birth_date::text as "birthDate", d.asked_by as "askedBy", asker.name as "askedByName",
      coalesce((select json_agg(json_build_object('kind', l.kind, 'name', coalesce(p.name, r.name), 'email', p.email, 'desk', k.name) order by l.kind, l.id)
        from budgets.look_alikes(d.vote_id, d.person_id, d.name, d.birth_date) l
        left join people.person p on l.kind = 'account' and p.id = l.id
        left join budgets.roll r on l.kind = 'mark' and r.id = l.id
        left join budgets.desk k on k.id = r.desk_id), '[]') as alike
    from budgets.doubt d join people.person asker on asker.id = d.asked_by left join people.person own on own.id = d.person_id
    where d.desk_id = ${deskId} and d.decision is null and (d.name is not null or d.person_id is not null)
    order by coalesce(d.name, own.name) collate "fr-x-icu", d.id`.execute(db);
  return rows.map((doubt) => ({ ...doubt, alike: doubt.alike.map((one) => ({ ...one, email: one.email && hideAddress(one.email) })) }));
}

/** Enough to ask somebody whether it is theirs. */
const hideAddress = (email: string): string => email.replace(/^(.).*?@(.).*?(\.[^.]+)$/, "$1•••@$2•••$3");
