import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { emit } from "#platform/events/events.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { Scope } from "#platform/web/visitor.ts";
import type { Services } from "#platform/web/services.ts";
import { notify } from "#notifications";
import { reportDecided } from "../letters.ts";
import { type CaseFile, findCase } from "./case.query.ts";
import type { NewDecision } from "./decide.form.ts";

type LetterServices = Pick<Services, "mailer" | "metropolis" | "settings">;

type Outcome = { ok: true } | { ok: false; problem: "already_decided" };

/** Closes the case: the thing is hidden or shown, its author and those who reported it are told, the act is recorded. */
export function decide(db: Db, file: CaseFile, decided: NewDecision, by: string, lent: LetterServices): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const closed = await sql`update moderation.case_file set closed_at = now() where id = ${file.id} and closed_at is null`.execute(trx);
    if (closed.numAffectedRows === 0n) return { ok: false, problem: "already_decided" };
    const { outcome, rule, statement } = decided;
    const days = decided.outcome === "hidden" && file.author_id ? (decided.suspendedDays ?? null) : null;
    const { id: decisionId, suspendedUntil } = await trx
      .insertInto("moderation.decision")
      .values({
        case_id: file.id,
        decided_by: by,
        outcome,
        rule,
        statement,
        suspended_until: sql<Date | null>`now() + make_interval(days => ${days}::integer)`,
      })
      .returning(["id", "suspended_until as suspendedUntil"])
      .executeTakeFirstOrThrow();
    await (outcome === "hidden" ? hide(trx, file) : show(trx, file));
    const { kind, thing_id: id, title, author_id } = file;
    await emit(trx, `moderation.${outcome}`, { kind, id }, "moderation");
    if (author_id) await notify(trx, { to: [author_id], kind: "moderation.decided", payload: { decisionId, title, outcome, suspendedUntil } });
    await tellReporters(trx, file, outcome, lent);
    await recordAct(trx, {
      who: by,
      act: "moderation.decide",
      room: "moderation",
      about: { kind, id },
      after: { decisionId, outcome, rule, suspendedUntil },
      reason: statement,
    });
    return { ok: true };
  });
}

/**
 * The same decision for several cases, each whole or not at all. Those on which somebody else was quicker, and one's own contents, stay as
 * they are. Gives on how many it was decided.
 */
export async function decideSeveral(
  db: Db,
  ids: readonly string[],
  decided: NewDecision,
  { id: by, scopes }: { readonly id: string; readonly scopes: readonly Scope[] },
  lent: LetterServices,
): Promise<number> {
  let count = 0;
  for (const id of ids) {
    const file = await findCase(db, id, scopes);
    if (file && file.author_id !== by && (await decide(db, file, decided, by, lent)).ok) count += 1;
  }
  return count;
}

export async function hide(trx: Db, { kind, thing_id, id }: CaseFile): Promise<void> {
  await sql`
    insert into moderation.hidden_thing (kind, thing_id, case_id, because) values (${kind}, ${thing_id}, ${id}, 'decided')
    on conflict (kind, thing_id) do update set case_id = excluded.case_id, because = 'decided', since = now()`.execute(trx);
}

async function show(trx: Db, { kind, thing_id }: Pick<CaseFile, "kind" | "thing_id">): Promise<void> {
  await trx.deleteFrom("moderation.hidden_thing").where("kind", "=", kind).where("thing_id", "=", thing_id).execute();
}

async function tellReporters(trx: Db, { id, title }: CaseFile, outcome: NewDecision["outcome"], lent: LetterServices): Promise<void> {
  const reporters = await trx.selectFrom("moderation.report").select(["reporter_id", "reporter_email", "locale"]).where("case_id", "=", id).execute();
  const persons = reporters.flatMap(({ reporter_id }) => reporter_id ?? []);
  await notify(trx, { to: persons, kind: "moderation.report_decided", payload: { title, outcome } });
  for (const { reporter_email: to, locale } of reporters) {
    if (to)
      await sendLetter(
        lent,
        (language) => reportDecided(title, outcome, language as Locale, lent.settings),
        { to, locale: locale as Locale, room: "moderation" },
        trx,
      );
  }
}
