import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Case } from "../case/case.query.ts";
import { lockCase } from "../case/lock.command.ts";
import type { DeliveryNews } from "../notices/news.texts.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { moveProposal, writeJourney } from "../move-proposal.command.ts";
import { dayOf } from "#platform/time/day.ts";
import { tieDelivery } from "../thread/tie.command.ts";
import { type DeliveryAct, mayDeliver } from "./delivery.ts";
import { type Entry, readSteps, type Step } from "./delivery.query.ts";

export interface Actor {
  readonly proposalId: string;
  readonly by: string;
  readonly asWhom: string;
}

export type DeliveryOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "gone_on" | "done" };

/** Holds the proposal, asks whether it may, does it, and leaves a line in the audit log. */
export async function act(
  db: Db,
  actor: Actor,
  what: DeliveryAct,
  work: (trx: Db, judged: Case) => Promise<DeliveryOutcome | undefined>,
  after: object | null = null,
): Promise<DeliveryOutcome> {
  return db.transaction().execute(async (trx): Promise<DeliveryOutcome> => {
    const judged = await lockCase(trx, actor.proposalId);
    const { rows } = await sql`select from ideas.delivery where proposal_id = ${actor.proposalId}`.execute(trx);
    if (!judged || !mayDeliver(judged.state, what, rows.length > 0)) return { ok: false, problem: "gone_on" };
    const refused = await work(trx, judged);
    if (refused) return refused;
    await sql`update ideas.delivery set version = version + 1 where proposal_id = ${judged.id}`.execute(trx);
    await recordAct(trx, { who: actor.by, act: `delivery.${what}`, room: "participation", about: { kind: "proposal", id: judged.id }, after });
    return { ok: true };
  });
}

export interface Plan {
  readonly service: string;
  readonly promisedOn: string;
  readonly steps: readonly { readonly title: string; readonly plannedOn: string }[];
}

/** Delivery begins: its steps and their days are public from now on. */
export async function startDelivery(db: Db, actor: Actor, { service, promisedOn, steps }: Plan): Promise<DeliveryOutcome> {
  const start = async (trx: Db, judged: Case) => {
    await sql`insert into ideas.delivery (proposal_id, service, promised_on) values (${judged.id}, ${service}, ${promisedOn})`.execute(trx);
    for (const [at, { title, plannedOn }] of steps.entries()) await insertStep(trx, judged.id, at + 1, title, plannedOn);
    await moveProposal(trx, { id: judged.id, to: "delivering", act: "delivery_started", by: actor.by, asWhom: actor.asWhom });
    await tieDelivery(trx, judged.id, dayOf(new Date()));
    await tell(trx, judged, "started", actor, { at: promisedOn });
    return undefined;
  };
  return act(db, actor, "start", start, { service, promisedOn, steps: steps.length });
}

async function insertStep(trx: Db, proposalId: string, position: number, title: string, plannedOn: string): Promise<void> {
  await sql`
    insert into ideas.delivery_step (proposal_id, position, title, first_planned_on, planned_on)
    values (${proposalId}, ${position}, ${title}, ${plannedOn}, ${plannedOn})`.execute(trx);
}

export async function addStep(db: Db, actor: Actor, { title, plannedOn }: Plan["steps"][number]): Promise<DeliveryOutcome> {
  const add = async (trx: Db, { id }: Case) => {
    await insertStep(trx, id, (await readSteps(trx, id)).length + 1, title, plannedOn);
    return undefined;
  };
  return act(db, actor, "step", add, { title, plannedOn });
}

/** Plans a step for another day. Later needs its reason, which everybody reads; earlier needs none. */
export async function moveStep(db: Db, actor: Actor, given: { stepId: string; plannedOn: string; reason: string }): Promise<DeliveryOutcome> {
  const { stepId, plannedOn, reason } = given;
  const move = async (trx: Db, judged: Case): Promise<DeliveryOutcome | undefined> => {
    const step = await openStep(trx, judged.id, stepId);
    if (!step) return { ok: false, problem: "done" };
    await sql`update ideas.delivery_step set planned_on = ${plannedOn} where id = ${stepId}`.execute(trx);
    if (plannedOn <= step.plannedOn) return undefined;
    await writeEntry(trx, actor, { kind: "delay", words: reason, stepId, plannedBefore: step.plannedOn, plannedAfter: plannedOn });
    await writeJourney(trx, { proposalId: judged.id, act: "delivery_delayed", by: actor.by, asWhom: actor.asWhom, words: `${step.title} — ${reason}` });
    await tell(trx, judged, "delayed", actor, { reason: `${step.title} — ${reason}`, at: plannedOn });
    return undefined;
  };
  return act(db, actor, "date", move, { stepId, plannedOn });
}

export async function finishStep(db: Db, actor: Actor, { stepId, doneOn }: { stepId: string; doneOn: string }): Promise<DeliveryOutcome> {
  const finish = async (trx: Db, judged: Case): Promise<DeliveryOutcome | undefined> => {
    const step = await openStep(trx, judged.id, stepId);
    if (!step) return { ok: false, problem: "done" };
    await sql`update ideas.delivery_step set done_on = ${doneOn} where id = ${stepId}`.execute(trx);
    await writeEntry(trx, actor, { kind: "step_done", words: step.title, stepId });
    await writeJourney(trx, { proposalId: judged.id, act: "step_done", by: actor.by, asWhom: actor.asWhom, words: step.title });
    await tell(trx, judged, "progress", actor, { reason: step.title });
    return undefined;
  };
  return act(db, actor, "step_done", finish, { stepId, doneOn });
}

const openStep = async (trx: Db, proposalId: string, stepId: string): Promise<Step | null> =>
  (await readSteps(trx, proposalId)).find(({ id, doneOn }) => id === stepId && doneOn === null) ?? null;

/** A payment, or less than nothing: one that was corrected. */
export async function recordSpending(db: Db, actor: Actor, spent: { cents: number; on: string; words: string }): Promise<DeliveryOutcome> {
  const record = async (trx: Db) => {
    await writeEntry(trx, actor, { kind: "spent", words: spent.words, spentCents: spent.cents, spentOn: spent.on });
    return undefined;
  };
  return act(db, actor, "spent", record, { cents: spent.cents, on: spent.on });
}

const ends = {
  finish: { to: "delivered", act: "delivered", news: "delivered" },
  abandon: { to: "abandoned", act: "abandoned", news: "abandoned" },
  resume: { to: "delivering", act: "resumed", news: "resumed" },
} as const;

/** It is there, it is given up, or it begins again: each with words for everybody. What never began has no plan to keep entries. */
export async function endDelivery(db: Db, actor: Actor, what: keyof typeof ends, { words, on }: { words: string; on: string }): Promise<DeliveryOutcome> {
  const { to, act: line, news } = ends[what];
  const end = async (trx: Db, judged: Case) => {
    await moveProposal(trx, { id: judged.id, to, act: line, by: actor.by, asWhom: actor.asWhom, reason: words });
    const { rows } = await sql`
      update ideas.delivery set delivered_on = ${what === "finish" ? on : null} where proposal_id = ${judged.id} returning 1`.execute(trx);
    if (rows.length > 0) await writeEntry(trx, actor, { kind: line, words });
    await tell(trx, judged, news, actor, { reason: words });
    return undefined;
  };
  return act(db, actor, what, end, { words });
}

export async function writeEntry(
  trx: Db,
  { proposalId, by, asWhom }: Actor,
  entry: Pick<Entry, "kind" | "words"> & Partial<Pick<Entry, "spentCents" | "spentOn" | "plannedBefore" | "plannedAfter">> & { readonly stepId?: string },
): Promise<string> {
  const { kind, words, spentCents = null, spentOn = null, stepId = null, plannedBefore = null, plannedAfter = null } = entry;
  const { rows } = await sql<{ id: string }>`
    insert into ideas.delivery_entry (proposal_id, kind, words, spent_cents, spent_on, step_id, planned_before, planned_after, as_whom, by)
    values (${proposalId}, ${kind}, ${words}, ${spentCents}, ${spentOn}, ${stepId}, ${plannedBefore}, ${plannedAfter}, ${asWhom}, ${by})
      returning id`.execute(trx);
  return rows[0]!.id;
}

export const tell = (trx: Db, judged: Case, news: DeliveryNews, { by }: Actor, more: { reason?: string; at?: string }): Promise<void> =>
  tellParticipants(trx, judged, news, { ...more, except: by, part: "realisation" });
