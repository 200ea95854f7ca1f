import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Judged } from "../judging/judged.query.ts";
import { lockJudged } from "../judging/locks.command.ts";
import type { DeliveryNews } from "../judging/telling/news.texts.ts";
import { tellParticipants } from "../judging/telling/tell.command.ts";
import { moveProposal, writeJourney } from "../move-proposal.command.ts";
import { type DeliveryAct, mayDeliver } from "./delivery.ts";
import { type Entry, readSteps, type Step } from "./delivery.query.ts";

export interface Acting {
  readonly proposalId: string;
  readonly by: string;
  readonly asWhom: string;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "gone_on" | "done" };

/** Holds the proposal, asks whether it may, does it, and leaves a line in the audit log. */
export async function act(
  db: Kysely<Tables>,
  acting: Acting,
  what: DeliveryAct,
  work: (trx: Db, judged: Judged) => Promise<Outcome | undefined>,
  after: object | null = null,
): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockJudged(trx, acting.proposalId);
    const { rows } = await sql`select from ideas.delivery where proposal_id = ${acting.proposalId}`.execute(trx);
    if (!judged || !mayDeliver(judged.state, what, rows.length > 0)) return { ok: false, problem: "gone_on" };
    const refused = await work(trx, judged);
    if (refused) return refused;
    await sql`update ideas.delivery set version = version + 1 where proposal_id = ${judged.id}`.execute(trx);
    await recordAct(trx, { who: acting.by, act: `delivery.${what}`, room: "participation", about: { kind: "proposal", id: judged.id }, after });
    return { ok: true };
  });
}

export interface Plan {
  readonly service: string;
  readonly promisedOn: string;
  readonly steps: readonly { readonly title: string; readonly plannedOn: string }[];
}

/** Delivery begins: its steps and their days are public from now on. */
export async function startDelivery(db: Kysely<Tables>, acting: Acting, { service, promisedOn, steps }: Plan): Promise<Outcome> {
  const start = async (trx: Db, judged: Judged) => {
    await sql`insert into ideas.delivery (proposal_id, service, promised_on) values (${judged.id}, ${service}, ${promisedOn})`.execute(trx);
    for (const [at, { title, plannedOn }] of steps.entries()) await insertStep(trx, judged.id, at + 1, title, plannedOn);
    await moveProposal(trx, { id: judged.id, to: "delivering", act: "delivery_started", by: acting.by, asWhom: acting.asWhom });
    await tell(trx, judged, "started", acting, { at: promisedOn });
    return undefined;
  };
  return act(db, acting, "start", start, { service, promisedOn, steps: steps.length });
}

async function insertStep(trx: Db, proposalId: string, position: number, title: string, plannedOn: string): Promise<void> {
  await sql`
    insert into ideas.delivery_step (proposal_id, position, title, first_planned_on, planned_on)
    values (${proposalId}, ${position}, ${title}, ${plannedOn}, ${plannedOn})`.execute(trx);
}

export async function addStep(db: Kysely<Tables>, acting: Acting, { title, plannedOn }: Plan["steps"][number]): Promise<Outcome> {
  const add = async (trx: Db, { id }: Judged) => {
    await insertStep(trx, id, (await readSteps(trx, id)).length + 1, title, plannedOn);
    return undefined;
  };
  return act(db, acting, "step", add, { title, plannedOn });
}

/** Plans a step for another day. Later needs its reason, which everybody reads; earlier needs none. */
export async function moveStep(db: Kysely<Tables>, acting: Acting, given: { stepId: string; plannedOn: string; reason: string }): Promise<Outcome> {
  const { stepId, plannedOn, reason } = given;
  const move = async (trx: Db, judged: Judged): Promise<Outcome | undefined> => {
    const step = await openStep(trx, judged.id, stepId);
    if (!step) return { ok: false, problem: "done" };
    await sql`update ideas.delivery_step set planned_on = ${plannedOn} where id = ${stepId}`.execute(trx);
    if (plannedOn <= step.plannedOn) return undefined;
    await writeEntry(trx, acting, { kind: "delay", words: reason, stepId, plannedBefore: step.plannedOn, plannedAfter: plannedOn });
    await writeJourney(trx, { proposalId: judged.id, act: "delivery_delayed", by: acting.by, asWhom: acting.asWhom, words: `${step.title} — ${reason}` });
    await tell(trx, judged, "delayed", acting, { reason: `${step.title} — ${reason}`, at: plannedOn });
    return undefined;
  };
  return act(db, acting, "date", move, { stepId, plannedOn });
}

export async function finishStep(db: Kysely<Tables>, acting: Acting, { stepId, doneOn }: { stepId: string; doneOn: string }): Promise<Outcome> {
  const finish = async (trx: Db, judged: Judged): Promise<Outcome | undefined> => {
    const step = await openStep(trx, judged.id, stepId);
    if (!step) return { ok: false, problem: "done" };
    await sql`update ideas.delivery_step set done_on = ${doneOn} where id = ${stepId}`.execute(trx);
    await writeEntry(trx, acting, { kind: "step_done", words: step.title, stepId });
    await writeJourney(trx, { proposalId: judged.id, act: "step_done", by: acting.by, asWhom: acting.asWhom, words: step.title });
    await tell(trx, judged, "progress", acting, { reason: step.title });
    return undefined;
  };
  return act(db, acting, "step_done", finish, { stepId, doneOn });
}

const openStep = async (trx: Db, proposalId: string, stepId: string): Promise<Step | null> =>
  (await readSteps(trx, proposalId)).find(({ id, doneOn }) => id === stepId && doneOn === null) ?? null;

/** A payment, or less than nothing: one that was corrected. */
export async function recordSpending(db: Kysely<Tables>, acting: Acting, spent: { cents: number; on: string; words: string }): Promise<Outcome> {
  const record = async (trx: Db) => {
    await writeEntry(trx, acting, { kind: "spent", words: spent.words, spentCents: spent.cents, spentOn: spent.on });
    return undefined;
  };
  return act(db, acting, "spent", record, { cents: spent.cents, on: spent.on });
}

const ends = {
  finish: { to: "delivered", act: "delivered", news: "delivered" },
  abandon: { to: "abandoned", act: "abandoned", news: "abandoned" },
  resume: { to: "delivering", act: "resumed", news: "resumed" },
} as const;

/** It is there, it is given up, or it begins again: each with words for everybody. What never began has no plan to keep entries. */
export async function endDelivery(db: Kysely<Tables>, acting: Acting, what: keyof typeof ends, { words, on }: { words: string; on: string }): Promise<Outcome> {
  const { to, act: line, news } = ends[what];
  const end = async (trx: Db, judged: Judged) => {
    await moveProposal(trx, { id: judged.id, to, act: line, by: acting.by, asWhom: acting.asWhom, reason: words });
    const { rows } = await sql`
      update ideas.delivery set delivered_on = ${what === "finish" ? on : null} where proposal_id = ${judged.id} returning 1`.execute(trx);
    if (rows.length > 0) await writeEntry(trx, acting, { kind: line, words });
    await tell(trx, judged, news, acting, { reason: words });
    return undefined;
  };
  return act(db, acting, what, end, { words });
}

export async function writeEntry(
  trx: Db,
  { proposalId, by, asWhom }: Acting,
  entry: Pick<Entry, "kind" | "words"> & Partial<Pick<Entry, "spentCents" | "spentOn" | "plannedBefore" | "plannedAfter">> & { readonly stepId?: string },
): Promise<string> {
  const { kind, words, spentCents = null, spentOn = null, stepId = null, plannedBefore = null, plannedAfter = null } = entry;
  const { rows } = await sql<{ id: string }>`
    insert into ideas.delivery_entry (proposal_id, kind, words, spent_cents, spent_on, step_id, planned_before, planned_after, as_whom, by)
    values (${proposalId}, ${kind}, ${words}, ${spentCents}, ${spentOn}, ${stepId}, ${plannedBefore}, ${plannedAfter}, ${asWhom}, ${by}) returning id`.execute(
    trx,
  );
  return rows[0]!.id;
}

export const tell = (trx: Db, judged: Judged, news: DeliveryNews, { by }: Acting, more: { reason?: string; at?: string }): Promise<void> =>
  tellParticipants(trx, judged, news, { ...more, except: by, part: "realisation" });
