import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { endOtherSessions } from "../../auth/sessions.command.ts";
import { routes } from "../../routes.ts";
import { removeFactors } from "../../second-factor/remove.command.ts";
import type { Sending } from "../block/block.command.ts";
import { type AccountSheet, recoveryDays } from "../account.query.ts";
import { factorLetter } from "../letters/factor.letters.ts";

type Person = Pick<AccountSheet, "id" | "email" | "locale">;
type RecoveryOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "oneself" | "already" | "none" };
type CloseOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "oneself" | "same" | "gone" };

/** The first of two administrators. Nothing changes yet; its person is told. */
export function askRecovery(sending: Sending, person: Person, { by, reason }: { readonly by: string; readonly reason: string }): Promise<RecoveryOutcome> {
  if (person.id === by) return Promise.resolve({ ok: false, problem: "oneself" });
  return sending.db.transaction().execute(async (trx): Promise<RecoveryOutcome> => {
    const factors = await sql`
      select from people.person p where p.id = ${person.id} and (p.two_factor_enabled or exists (select from people.passkey k where k.person_id = p.id))`.execute(
      trx,
    );
    if (factors.rows.length === 0) return { ok: false, problem: "none" };
    await sql`
      update people.factor_recovery set state = 'expired', closed_at = now()
      where person_id = ${person.id} and state = 'asked' and asked_at <= now() - make_interval(days => ${recoveryDays})`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      insert into people.factor_recovery (person_id, reason, asked_by) values (${person.id}, ${reason}, ${by})
      on conflict (person_id) where state = 'asked' do nothing returning id`.execute(trx);
    if (!rows[0]) return { ok: false, problem: "already" };
    await tell(sending, trx, person, "asked");
    await recordAct(trx, { who: by, act: "factor.ask", room: "people", about: { kind: "person", id: person.id }, reason });
    return { ok: true };
  });
}

/** The second of two: never who asked, never whose account it is. Every factor goes, and every session with them. */
export function confirmRecovery(sending: Sending, person: Person, recoveryId: string, by: string): Promise<CloseOutcome> {
  return close(sending, person, { recoveryId, by, state: "done" }, async (trx) => {
    await removeFactors(trx, person.id);
    await endOtherSessions(trx, person.id, null);
  });
}

/** Also by who asked: they think better of it. */
export function refuseRecovery(sending: Sending, person: Person, recoveryId: string, by: string): Promise<CloseOutcome> {
  return close(sending, person, { recoveryId, by, state: "refused" }, async () => {});
}

interface Closing {
  readonly recoveryId: string;
  readonly by: string;
  readonly state: "done" | "refused";
}

type Trx = Parameters<typeof recordAct>[0];

function close(sending: Sending, person: Person, { recoveryId, by, state }: Closing, act: (trx: Trx) => Promise<void>): Promise<CloseOutcome> {
  if (person.id === by) return Promise.resolve({ ok: false, problem: "oneself" });
  return sending.db.transaction().execute(async (trx): Promise<CloseOutcome> => {
    const { rows } = await sql<{ askedBy: string | null }>`
      select asked_by as "askedBy" from people.factor_recovery
      where id = ${recoveryId} and person_id = ${person.id} and state = 'asked' and asked_at > now() - make_interval(days => ${recoveryDays}) for update`.execute(
      trx,
    );
    if (!rows[0]) return { ok: false, problem: "gone" };
    // Whoever asked and has left since was somebody: that one other confirms is two. Without a name nobody can tell.
    if (state === "done" && (rows[0].askedBy === by || rows[0].askedBy === null)) return { ok: false, problem: "same" };
    await sql`update people.factor_recovery set state = ${state}, closed_at = now(), closed_by = ${by} where id = ${recoveryId}`.execute(trx);
    await act(trx);
    await tell(sending, trx, person, state);
    const name = state === "done" ? "factor.remove" : "factor.refuse";
    await recordAct(trx, { who: by, act: name, room: "people", about: { kind: "person", id: person.id } });
    return { ok: true };
  });
}

function tell(sending: Sending, trx: Trx, { email, locale }: Person, news: "asked" | "done" | "refused"): Promise<void> {
  return sendLetter(
    sending,
    (language) => factorLetter(language, news, publicAddress(sending.settings, routes.security.href())),
    { to: email, locale, room: "people/accounts" },
    trx,
  );
}
