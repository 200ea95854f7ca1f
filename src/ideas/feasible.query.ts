import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { proposalHref } from "./proposal-address.ts";

/** A proposal that can be voted on or awarded. */
export interface Feasible {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The beginning of its text, without marks: 200 signs at most. */
  readonly summary: string;
  /** Its page. */
  readonly href: string;
  /** What its study concluded, else what its author estimates, in cents; null: nobody said. */
  readonly costCents: number | null;
  /** Null: the whole metropolis. */
  readonly communeCode: string | null;
  readonly zones: readonly string[];
  readonly category: { readonly id: string; readonly name: string } | null;
  /** The small size where there is one, with what it shows. */
  readonly picture: { readonly href: string; readonly alt: string } | null;
}

interface Row extends Omit<Feasible, "summary" | "href" | "picture"> {
  readonly slug: string;
  readonly body: string;
  readonly process: string;
  readonly picture: { readonly fileId: string; readonly alt: string } | null;
}

/** The proposals of a process that are feasible today, by their number. What moderators hid is not among them. */
export async function listFeasible(db: Db, processId: string): Promise<Feasible[]> {
  const { rows } = await sql<Row>`
    select p.id, p.number, p.slug, p.title, left(p.body, 1000) as body, r.slug as process, coalesce(s.investment_cents, p.cost_cents) as "costCents",
      p.commune_code as "communeCode", array(select zone_id::text from ideas.proposal_zone z where z.proposal_id = p.id order by 1) as zones,
      case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as category,
      (select jsonb_build_object('fileId', coalesce(f.small_file_id, f.file_id), 'alt', f.title) from ideas.proposal_file f
        where f.proposal_id = p.id and f.kind = 'picture' order by f.position limit 1) as picture
    from ideas.proposal p join processes.process r on r.id = p.process_id
    left join ideas.study s on s.proposal_id = p.id left join processes.category c on c.id = p.category_id
    where p.process_id = ${processId} and p.state = 'feasible'
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by p.number`.execute(db);
  return rows.map(({ body, process, slug, picture, ...row }) => ({
    ...row,
    summary: beginningOf(plainText(body), 200),
    href: proposalHref(process, { number: row.number, slug }),
    picture: picture && { href: platformRoutes.attachment.href({ id: picture.fileId }), alt: picture.alt },
  }));
}
