import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { listHolders } from "#people";
import { notify } from "#notifications";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Case, communeOf } from "../case/case.query.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { type House, tellCommune, tellOfficers, tellParticipants } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { readRoutings, receives, type Routing } from "./routing.query.ts";
import { receiverOf } from "./receiver.ts";
import { routes } from "../routes.ts";

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "waiting" | "answered" | "closed" };

interface Sending {
  readonly proposalId: string;
  readonly reason: string;
  readonly dueAt: Date;
  readonly by: string;
  readonly sentAs: string;
  /** Who receives it, as the public reads it: "Commune de Roubaix". */
  readonly to: string;
}

const isOpen = ({ state }: Case): boolean => state === "filed" || state === "admissible" || state === "feasible";

/** Passes an idea on to the other level, which answers before a day. One at a time, by constraint. */
export async function sendIdea(db: Db, house: House, sending: Sending): Promise<Outcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<Outcome> => {
      const judged = await lockCase(trx, sending.proposalId);
      if (!judged?.communeCode || !isUnderWay(judged) || !isOpen(judged)) return { ok: false, problem: "closed" };
      await write(trx, house, judged, judged.communeCode, sending);
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) === "routing_waiting") return { ok: false, problem: "waiting" };
    throw error;
  }
}

async function write(trx: Db, house: House, judged: Case, commune: string, { reason, dueAt, by, sentAs, to }: Sending): Promise<void> {
  const toLevel = judged.level === "commune" ? "metropolis" : "commune";
  await sql`
    insert into ideas.routing (proposal_id, to_level, commune_code, reason, sent_by, sent_as, due_at)
    values (${judged.id}, ${toLevel}, ${commune}, ${reason}, ${by}, ${sentAs}, ${dueAt.toISOString()}::timestamptz)`.execute(trx);
  await writeJourney(trx, {
    proposalId: judged.id,
    act: "routed",
    by,
    asWhom: sentAs,
    told: { code: "route", to: toLevel === "commune" ? to : null },
    words: reason,
  });
  const at = dueAt.toISOString();
  await tellParticipants(trx, judged, "routed", { who: to, reason, at, except: by, part: "competence" });
  const work = { news: "to_route", title: judged.title, href: routes.routing.href({ id: judged.id }), who: sentAs, reason, at, except: by } as const;
  if (toLevel === "commune") await tellCommune(trx, commune, "participation.to_route", work);
  else await tellMetropolis(trx, house, work);
  await recordAct(trx, {
    who: by,
    act: "proposal.route",
    room: "participation",
    about: { kind: "proposal", id: judged.id },
    after: { toLevel, commune, dueAt: at },
    reason,
  });
}

/** Those who act for the whole metropolis. */
async function tellMetropolis(trx: Db, house: House, { except, ...payload }: { readonly except: string } & Record<string, string>): Promise<void> {
  const holders = await listHolders(trx, house.offers, "participation.run", {});
  await notify(trx, { to: holders.map(({ personId }) => personId).filter((id) => id !== except), kind: "participation.to_route", payload });
}

interface Answering {
  readonly proposalId: string;
  readonly answer: "accepted" | "sent_back" | "recalled";
  /** Why it is sent back. */
  readonly words: string | null;
  readonly by: string;
  readonly answeredAs: string;
}

/** The level that received it takes it on or sends it back; the one that sent it may call it back until then. */
export async function answerRouting(db: Db, house: House, { proposalId, answer, words, by, answeredAs }: Answering): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockCase(trx, proposalId);
    const routing = judged && (await readRoutings(trx, proposalId)).find(({ state }) => state === "waiting");
    if (!judged || !routing) return { ok: false, problem: "answered" };
    await sql`
      update ideas.routing set state = ${answer}, answered_at = now(), answered_by = ${by}, answered_as = ${answeredAs}, answer = ${words}
      where id = ${routing.id}`.execute(trx);
    if (answer === "accepted") await sql`update ideas.proposal set level = ${routing.toLevel} where id = ${proposalId}`.execute(trx);
    const act = { accepted: "route_taken", sent_back: "route_sent_back", recalled: "route_recalled" }[answer];
    await writeJourney(trx, { proposalId, act, by, asWhom: answeredAs, words });
    await tell(trx, house, judged, routing, { answer, words, by, answeredAs });
    await recordAct(trx, {
      who: by,
      act: `proposal.${act}`,
      room: "participation",
      about: { kind: "proposal", id: proposalId },
      after: { toLevel: routing.toLevel },
      reason: words,
    });
    return { ok: true };
  });
}

/**
 * Takes on several ideas that were passed on to levels at which this person acts, each whole or not at all. Gives how many: those that were
 * called back or answered meanwhile stay as they are.
 */
export async function acceptSeveral(db: Db, house: House, someone: Visitor, routingIds: readonly string[]): Promise<number> {
  const { rows } = await sql<Pick<Routing, "proposalId" | "toLevel" | "communeCode" | "commune">>`
    select r.proposal_id as "proposalId", r.to_level as "toLevel", r.commune_code as "communeCode", ${communeOf(sql`r.commune_code`)} as commune
    from ideas.routing r where r.id::text = any(${[...routingIds]}::text[]) and r.state = 'waiting' order by r.proposal_id`.execute(db);
  let count = 0;
  for (const routing of rows.filter((one) => receives(someone, one))) {
    const answeredAs = receiverOf(routing, "fr");
    const accepted = { proposalId: routing.proposalId, answer: "accepted", words: null, by: someone.id, answeredAs } as const;
    if ((await answerRouting(db, house, accepted)).ok) count += 1;
  }
  return count;
}

async function tell(trx: Db, house: House, judged: Case, routing: Routing, { answer, words, by, answeredAs }: Omit<Answering, "proposalId">): Promise<void> {
  if (answer === "recalled") return;
  await tellParticipants(trx, judged, answer === "accepted" ? "taken" : "sent_back", { who: answeredAs, reason: words, except: by, part: "competence" });
  if (answer !== "sent_back") return;
  const back = { news: "came_back", title: judged.title, href: routes.judged.href({ id: judged.id }), who: answeredAs, reason: words, except: by } as const;
  if (routing.toLevel === "commune") await tellOfficers(trx, house, judged, "participation.to_route", back);
  else await tellCommune(trx, routing.communeCode, "participation.to_route", back);
}
