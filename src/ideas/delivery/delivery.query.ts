import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order } from "#platform/web/list.ts";
import type { ProposalState } from "../proposal.ts";

export interface Step {
  readonly id: string;
  readonly title: string;
  /** Days, `YYYY-MM-DD`. */
  readonly firstPlannedOn: string;
  readonly plannedOn: string;
  readonly doneOn: string | null;
}

interface Picture {
  readonly fileId: string;
  readonly alt: string;
}

export interface Entry {
  readonly id: string;
  readonly kind: "news" | "spent" | "delay" | "step_done" | "delivered" | "abandoned" | "resumed";
  readonly words: string;
  readonly spentCents: number | null;
  readonly spentOn: string | null;
  readonly stepTitle: string | null;
  readonly plannedBefore: string | null;
  readonly plannedAfter: string | null;
  readonly asWhom: string;
  readonly at: Date;
  readonly pictures: readonly Picture[];
}

export interface Evaluation {
  readonly id: string;
  /** Id of a figure of the house; "own" for a measure of the project's own. */
  readonly indicator: string;
  readonly measure: string;
  readonly unit: string;
  readonly beforeValue: number | null;
  readonly beforeOn: string | null;
  readonly afterValue: number;
  readonly afterOn: string;
  readonly words: string;
  readonly asWhom: string;
}

export interface Delivery {
  readonly service: string;
  readonly promisedOn: string;
  readonly deliveredOn: string | null;
  readonly version: number;
  /** Of the award; null when nothing was awarded. */
  readonly amountCents: number | null;
  readonly spentCents: number;
  readonly steps: readonly Step[];
  /** The last one first. */
  readonly entries: readonly Entry[];
  readonly evaluations: readonly Evaluation[];
}

type Row = Omit<Delivery, "steps" | "entries" | "evaluations">;

/** Null before it began. */
export async function findDelivery(db: Db, proposalId: string): Promise<Delivery | null> {
  const { rows } = await sql<Row>`
    select d.service, d.promised_on as "promisedOn", d.delivered_on as "deliveredOn", d.version, a.amount_cents as "amountCents",
      (select coalesce(sum(spent_cents), 0)::bigint from ideas.delivery_entry e where e.proposal_id = d.proposal_id) as "spentCents"
    from ideas.delivery d left join ideas.award a on a.proposal_id = d.proposal_id where d.proposal_id = ${proposalId}`.execute(db);
  const found = rows[0];
  if (!found) return null;
  const [steps, entries, evaluations] = [await readSteps(db, proposalId), await readEntries(db, proposalId), await readEvaluations(db, proposalId)];
  return { ...found, steps, entries, evaluations };
}

export async function readSteps(db: Db, proposalId: string): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select id, title, first_planned_on as "firstPlannedOn", planned_on as "plannedOn", done_on as "doneOn"
    from ideas.delivery_step where proposal_id = ${proposalId} order by position`.execute(db);
  return rows;
}

async function readEntries(db: Db, proposalId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select e.id, e.kind, e.words, e.spent_cents as "spentCents", e.spent_on as "spentOn", s.title as "stepTitle", e.planned_before as "plannedBefore",
      e.planned_after as "plannedAfter", e.as_whom as "asWhom", e.at,
      coalesce((select json_agg(json_build_object('fileId', p.file_id, 'alt', p.alt) order by p.position)
        from ideas.delivery_picture p where p.entry_id = e.id), '[]'::json) as pictures
    from ideas.delivery_entry e left join ideas.delivery_step s on s.id = e.step_id
    where e.proposal_id = ${proposalId} order by e.number desc limit 200`.execute(db);
  return rows;
}

async function readEvaluations(db: Db, proposalId: string): Promise<Evaluation[]> {
  const { rows } = await sql<Evaluation>`
    select id, indicator, measure, unit, before_value::float8 as "beforeValue", before_on as "beforeOn", after_value::float8 as "afterValue",
      after_on as "afterOn",
      words, as_whom as "asWhom"
    from ideas.evaluation where proposal_id = ${proposalId} order by after_on desc, id`.execute(db);
  return rows;
}

export interface PromisedProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly communeName: string | null;
  readonly amountCents: number | null;
  readonly spentCents: number;
  readonly promisedOn: string | null;
  /** The furthest date of its steps today; null when it has not begun. */
  readonly plannedOn: string | null;
  readonly deliveredOn: string | null;
  readonly stepsDone: number;
  readonly steps: number;
}

/** The orders of what was promised, each with its word in the address. */
export const promiseOrders = { number: "numero", title: "titre", promised: "echeance", awarded: "attribue", spent: "depense" } as const;

const keys: Record<keyof typeof promiseOrders, RawBuilder<unknown>> = {
  number: sql`p.number`,
  title: sql`platform.fold(p.title)`,
  promised: sql`d.promised_on`,
  awarded: sql`a.amount_cents`,
  spent: sql`e.spent`,
};

const usual: Order<keyof typeof promiseOrders> = { by: "number", descending: false };

/** What a process promised to deliver, and how far each is; what moderators hide is left out. */
export async function readPromises(db: Db, processId: string, { by, descending } = usual): Promise<PromisedProposal[]> {
  const { rows } = await sql<PromisedProposal>`
    select p.id, p.number, p.slug, p.title, p.state, t.name as "communeName", a.amount_cents as "amountCents", d.promised_on as "promisedOn",
      d.delivered_on as "deliveredOn", coalesce(e.spent, 0)::bigint as "spentCents", s.last as "plannedOn", coalesce(s.done, 0) as "stepsDone",
      coalesce(s.steps, 0) as steps
    from ideas.proposal p left join territory.commune t on t.code = p.commune_code
    left join ideas.award a on a.proposal_id = p.id left join ideas.delivery d on d.proposal_id = p.id
    left join lateral (select sum(spent_cents) as spent from ideas.delivery_entry where proposal_id = p.id) e on true
    left join lateral (
      select max(planned_on) as last, count(*) as steps, count(done_on) as done from ideas.delivery_step where proposal_id = p.id) s on true
    where p.state in ('awarded', 'delivering', 'delivered', 'abandoned') and p.process_id = ${processId}
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by ${keys[by]} ${descending ? sql`desc nulls last` : sql`asc nulls last`}, p.number`.execute(db);
  return rows;
}
