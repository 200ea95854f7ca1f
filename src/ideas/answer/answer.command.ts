import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { addLink } from "#thread";
import { dayOf } from "#platform/time/day.ts";
import { answerIsDue, mayAnswer } from "../outcome.ts";
import type { Case } from "../case/case.query.ts";
import { lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import type { Answer, Signing } from "./answer.form.ts";
import { findAnswer } from "./answer.query.ts";
import { whyJoined } from "./answer.texts.ts";
import type { AnswerOutcome } from "../verdicts.ts";

interface NewAnswer extends Answer {
  readonly proposalId: string;
  readonly by: string;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "answered" | "not_ended" };

/** Publishes the official answer, or a correction of it; authors and followers are told. Earlier versions stay readable. */
export async function publishAnswer(db: Db, given: NewAnswer): Promise<Outcome> {
  return db.transaction().execute((trx) => publishWithin(trx, given));
}

async function publishWithin(trx: Db, given: NewAnswer): Promise<Outcome> {
  const judged = await lockCase(trx, given.proposalId);
  if (!judged || !mayAnswer(judged.state, given.outcome)) return { ok: false, problem: "not_ended" };
  const before = await findAnswer(trx, judged.id);
  if ((before?.versions[0].number ?? 0) !== given.seen) return { ok: false, problem: "answered" };
  await write(trx, judged, before?.id ?? null, given);
  return { ok: true };
}

async function write(trx: Db, judged: Case, known: string | null, { seen, by, ...answer }: NewAnswer): Promise<void> {
  const id =
    known ??
    (
      await sql<{ id: string }>`insert into ideas.official_answer (proposal_id) values (${judged.id})
    returning id`.execute(trx)
    ).rows[0]!.id;
  const { outcome, reasons, asWhom, deliberation, deliberatedOn, budgetLine, projectUrl, correction } = answer;
  await sql`
    insert into ideas.official_answer_version (answer_id, number, outcome, reasons, as_whom, deliberation, deliberated_on, budget_line,
      project_url, correction, by)
    values (${id}, ${seen + 1}, ${outcome}, ${reasons}, ${asWhom}, ${deliberation}, ${deliberatedOn}, ${budgetLine}, ${projectUrl},
      ${correction}, ${by})`.execute(trx);
  await sql`update ideas.official_answer set version = ${seen + 1} where id = ${id}`.execute(trx);
  const told = { code: "answer", outcome } as const;
  if (seen === 0) await linkToIdea(trx, judged, id, outcome, by);
  await writeJourney(trx, { proposalId: judged.id, act: seen === 0 ? "answered" : "answer_corrected", by, asWhom, told, words: correction });
  await tellParticipants(trx, judged, seen === 0 ? "answered" : "corrected", {
    who: asWhom,
    ...(seen === 0 ? { told } : { reason: correction }),
    except: by,
    part: "reponse",
  });
  await recordAct(trx, {
    who: by,
    act: seen === 0 ? "proposal.answer" : "proposal.correct_answer",
    room: "participation",
    about: { kind: "proposal", id: judged.id },
    after: { outcome, deliberation, budgetLine, version: seen + 1 },
    reason: correction,
  });
}

async function linkToIdea(trx: Db, { id, title }: Case, answerId: string, outcome: AnswerOutcome, by: string): Promise<void> {
  await addLink(trx, {
    from: { kind: "answer", id: answerId },
    relation: "answers",
    to: { kind: "proposal", id },
    reason: whyJoined(outcome, title),
    day: dayOf(new Date()),
    by,
  });
}

interface ManyAnswers extends Signing {
  readonly processId: string;
  readonly proposalIds: readonly string[];
  readonly by: string;
}

/** Takes all answers of the transaction back. */
class CannotAnswer extends Error {}

/** Refusals whose decision says why already: their reasons become their answers, all of them or none. Gives the title of the one that cannot be. */
export async function answerRefusals(db: Db, { processId, proposalIds, by, ...common }: ManyAnswers): Promise<{ ok: true } | { ok: false; title: string }> {
  try {
    await db.transaction().execute(async (trx) => {
      for (const proposalId of proposalIds.toSorted()) {
        const judged = await lockCase(trx, proposalId);
        if (judged?.process.id !== processId) throw new CannotAnswer();
        if (!judged.stateReason || !answerIsDue(judged.state)) throw new CannotAnswer(judged.title);
        const answer = { ...common, outcome: "refused", reasons: judged.stateReason, budgetLine: null, projectUrl: null, correction: null } as const;
        if (!(await publishWithin(trx, { ...answer, proposalId, seen: 0, by })).ok) throw new CannotAnswer(judged.title);
      }
    });
    return { ok: true };
  } catch (error) {
    if (error instanceof CannotAnswer) return { ok: false, title: error.message };
    throw error;
  }
}
