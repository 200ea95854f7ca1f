import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { ResourceKind } from "../application.ts";
import { findTakenBack, type FormerGrant } from "./taken-back.query.ts";

/** Aid that a committee granted, as everybody may read it: neither what the file says beside its title, nor who wrote it. */
export interface PublicAward {
  readonly slug: string;
  readonly call: string;
  readonly callSays: string;
  readonly number: number;
  readonly title: string;
  readonly structureName: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly communeCode: string | null;
  readonly axis: string | null;
  readonly year: number;
  readonly decidedOn: string;
  readonly sentOn: string;
  readonly deliberation: string | null;
  readonly signedOn: string | null;
  readonly agreement: string | null;
  readonly askedCents: number;
  readonly cents: number;
  /** What of it the metropolis pays: all of it where no partner does. */
  readonly ownCents: number;
  /** Those who pay the rest, in the order of the rules. */
  readonly partners: readonly { readonly key: string; readonly name: string; readonly cents: number }[];
  readonly paidCents: number;
  readonly deMinimis: boolean;
  readonly resources: readonly ResourceKind[];
  /** In the order of their days. */
  readonly instalments: readonly { readonly dueOn: string }[];
  /** Decisions that this one followed, the newest first: the day of the committee, and what it had granted; null where nothing. */
  readonly replaced: readonly { readonly decidedOn: string; readonly cents: number | null }[];
  readonly changedAt: Date;
}

/** What the award is called in every file. */
export const awardId = ({ slug, number }: Pick<PublicAward, "slug" | "number">): string => `${slug}-${number}`;

const paris = (column: RawBuilder<unknown>) => sql`(${column} at time zone 'Europe/Paris')::date::text`;
const tables = sql`
  calls.decision d join calls.application a on a.id = d.application_id join calls.call c on c.id = a.call_id
  join calls.edition e on e.call_id = a.call_id and e.number = a.edition left join calls.agreement g on g.application_id = a.id`;
const granted = sql`d.outcome = 'granted'`;

/** @param where on `a`, `c`, `d`, `g` @param rest order and bounds */
export async function findPublicAwards(
  db: Db,
  where: RawBuilder<unknown> = sql`true`,
  rest: RawBuilder<unknown> = sql`order by d.held_on, c.slug, a.number`,
): Promise<PublicAward[]> {
  const { rows } = await sql<PublicAward>`
    select c.slug, c.title as call, c.summary as "callSays", coalesce(a.number, 0) as number, a.title, a.structure_name as "structureName", a.siret, a.rna,
      a.commune_code::text as "communeCode",
      (select x.axis ->> 'label' from jsonb_array_elements(e.rules -> 'axes') as x (axis) where x.axis ->> 'key' = a.axis limit 1) as axis,
      d.year, d.held_on::text as "decidedOn", coalesce(${paris(sql`a.sent_at`)}, d.held_on::text) as "sentOn", d.deliberation, g.signed_on::text as "signedOn",
      g.number as agreement, a.asked_cents::float8 as "askedCents", d.cents::float8 as cents,
      (case when exists (select from calls.decision_line l where l.application_id = a.id)
        then coalesce((select l.cents from calls.decision_line l where l.application_id = a.id and l.partner = ''), 0) else d.cents end)::float8 as "ownCents",
      coalesce((select json_agg(json_build_object('key', l.partner, 'name', coalesce(x.one ->> 'label', l.partner), 'cents', l.cents) order by x.at, l.partner) from calls.decision_line l
        left join jsonb_array_elements(e.rules -> 'partners') with ordinality as x (one, at) on x.one ->> 'key' = l.partner
        where l.application_id = a.id and l.partner <> ''), '[]'::json) as partners,
      coalesce((select sum(i.cents - i.deducted) from calls.instalment i where i.application_id = a.id and i.state = 'paid'), 0)::float8 as "paidCents",
      coalesce((e.rules ->> 'deMinimis')::boolean, false) as "deMinimis",
      coalesce((select json_agg(distinct r.one ->> 'kind') from jsonb_array_elements(a.resources) as r (one)), '[]'::json) as resources,
      coalesce((select json_agg(json_build_object('dueOn', i.due_on::text) order by i.due_on, i.position)
        from calls.instalment i where i.application_id = a.id), '[]'::json) as instalments,
      coalesce((select json_agg(json_build_object('decidedOn', f.held_on::text, 'cents', case when f.outcome = 'granted' then f.cents end) order by f.number desc)
        from calls.former_decision f where f.application_id = a.id), '[]'::json) as replaced,
      greatest(d.decided_at, coalesce(g.noted_at, d.decided_at)) as "changedAt"
    from ${tables} where ${granted} and ${where} ${rest}`.execute(db);
  return rows;
}

/** Those whose agreement is signed. */
export const findSigned = (db: Db): Promise<PublicAward[]> => findPublicAwards(db, sql`g.signed_on is not null`);

export const countAwards = async (db: Db): Promise<number> =>
  (await sql<{ count: number }>`select count(*)::int as count from calls.decision d where ${granted}`.execute(db)).rows[0]!.count;

export const lastAward = async (db: Db): Promise<Date | null> =>
  (
    await sql<{ at: Date | null }>`select greatest((select max(decided_at) from calls.decision), (select max(ended_at) from calls.former_decision),
      (select max(noted_at) from calls.agreement)) as at`.execute(db)
  ).rows[0]!.at;

export const fundedOrders = { newest: "decision", sum: "somme", title: "projet", structure: "structure" } as const;

interface FundedFilters {
  readonly q: string;
  readonly call: string | null;
  readonly year: number | null;
  readonly order: Order<keyof typeof fundedOrders>;
}

/** What everybody may look through, with the sum of all that answers. */
export async function listFunded(
  db: Db,
  { q, call, year, order }: FundedFilters,
  { limit, offset }: Range,
): Promise<Slice<PublicAward> & { sumCents: number; takenBack: readonly FormerGrant[] }> {
  const where = sql`(${call}::text is null or c.slug = ${call}) and (${year}::integer is null or d.year = ${year})
    and (${q} = '' or strpos(platform.fold(concat_ws(' ', a.title, a.structure_name, a.siret, a.rna, c.title, d.deliberation)), platform.fold(${q})) > 0)`;
  const key = { newest: sql`d.held_on`, sum: sql`d.cents`, title: sql`platform.fold(a.title)`, structure: sql`platform.fold(a.structure_name)` }[order.by];
  const falls = order.descending !== (order.by === "newest" || order.by === "sum");
  const [rows, counted, takenBack] = await Promise.all([
    findPublicAwards(db, where, sql`order by ${key} ${falls ? sql`desc` : sql`asc`}, a.id limit ${limit} offset ${offset}`),
    sql<{
      total: number;
      sum: number;
    }>`select count(*)::int as total, coalesce(sum(d.cents), 0)::float8 as sum from ${tables} where ${granted} and ${where}`.execute(db),
    findTakenBack(db, where),
  ]);
  return { rows, total: counted.rows[0]!.total, sumCents: counted.rows[0]!.sum, takenBack };
}

/** Calls and years of which something was granted. */
export async function listFundedBy(db: Db): Promise<{ calls: { slug: string; title: string }[]; years: number[] }> {
  const { rows } = await sql<{ slug: string; title: string; year: number }>`
    select distinct c.slug, c.title, d.year from ${tables} where ${granted} order by c.title, d.year`.execute(db);
  return {
    calls: [...new Map(rows.map(({ slug, title }) => [slug, { slug, title }])).values()],
    years: [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a),
  };
}
