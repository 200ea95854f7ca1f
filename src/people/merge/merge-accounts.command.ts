import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { AllOffers } from "#platform/offers.ts";
import { mergeRows, type Pair } from "#platform/personal/merge-rows.command.ts";
import type { Services } from "#platform/web/services.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { obstaclesOf } from "./obstacles.ts";
import { mergedLetter } from "./merge.letters.ts";
import { findRequest } from "./merge-request.query.ts";

type Tools = Pick<Services, "mailer" | "metropolis" | "settings"> & { readonly db: Db; readonly offers: AllOffers };

type MergeOutcome = "merged" | "expired" | "obstacle";

/**
 * All of it in one transaction, or nothing: rooms do what they must before, rows move as registers say, the other account is closed. What
 * stands in the way is asked again now, with both accounts held: of two merges of one account, one comes first.
 */
export function mergeAccounts(tools: Tools, token: string, visitor: Visitor, locale: Locale): Promise<MergeOutcome> {
  const { offers, settings } = tools;
  return tools.db.transaction().execute(async (trx): Promise<MergeOutcome> => {
    const asked = await findRequest(trx, token, visitor.id);
    if (!asked) return "expired";
    const pair = { kept: asked.keptId, gone: asked.goneId };
    await hold(trx, pair);
    if (!(await findRequest(trx, token, visitor.id))) return "expired";
    if ((await obstaclesOf({ db: trx, offers }, pair, locale)).length > 0) return "obstacle";
    for (const { merge } of offers.accountMerges) await merge?.({ db: trx, offers, settings }, pair);
    await mergeRows(trx, offers.personal, pair);
    await close(trx, pair, asked.email);
    await recordAct(trx, { who: pair.kept, act: "person.merge", room: "people", about: { kind: "person", id: pair.kept }, after: { gone: pair.gone } });
    for (const to of [asked.email, visitor.email])
      await sendLetter(tools, (language) => mergedLetter(language, { kept: visitor.email, gone: asked.email }), { to, locale, room: "people/merge" }, trx);
    return "merged";
  });
}

/** In one order, whoever asks: two that name each other do not wait for each other. */
const hold = (trx: Db, { kept, gone }: Pair) => sql`select from people.person where id in (${kept}, ${gone}) order by id for no key update`.execute(trx);

/** Nobody signs in with it any more. Its row stays, for the marks and acts that lead to it, and tells nothing of who it was. */
async function close(trx: Db, { kept, gone }: Pair, email: string): Promise<void> {
  await sql`
    update people.person
    set name = '', email = ${`erased-${gone}@invalid`}, email_verified = false, image = null, two_factor_enabled = false,
        locale = 'fr', signed_in_on = null, erased_at = now(), updated_at = now()
    where id = ${gone}`.execute(trx);
  await sql`delete from people.merge_request where kept_id in (${kept}, ${gone}) or gone_id in (${kept}, ${gone})`.execute(trx);
  await sql`insert into people.merged_account (gone_id, kept_id, email) values (${gone}, ${kept}, ${email})`.execute(trx);
}
