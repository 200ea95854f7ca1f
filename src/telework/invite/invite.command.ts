import { sql } from "kysely";

import { findPersonByEmail } from "#people";
import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { inviteLetter } from "./invite.letter.ts";

/** Letters of one press, at most. */
const mostLetters = 200;
/** Days before the same agent is written to again. */
const daysBetween = 7;

interface Inviting {
  readonly employer: { readonly id: string; readonly name: string };
  /** Agents; null: all who were never written to. */
  readonly ids: readonly string[] | null;
  readonly by: string;
}

/**
 * Writes to agents who have not answered yet, each at most once a week, however often and by how many at once it is asked. Whether somebody has an account
 * is not told. Gives how many letters were written.
 */
export async function invite(db: Db, house: Pick<Services, "mailer" | "metropolis" | "settings">, { employer, ids, by }: Inviting): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; email: string }>`
      with due as (
        select id from telework.agent where employer_id = ${employer.id} and state = 'invited' and email ~ '^[^][:space:]@<>()[,;:"\\\\]+@[^][:space:]@<>()[,;:"\\\\]+$'
          and (invited_at is null or (${ids === null}::boolean is false and invited_at < clock_timestamp() - make_interval(days => ${daysBetween})))
          and (${ids === null}::boolean or id::text = any(${[...(ids ?? [])]}::text[]))
        order by number, id limit ${mostLetters} for update)
      update telework.agent a set invited_at = clock_timestamp() from due where a.id = due.id returning a.id, a.email`.execute(trx);
    const href = publicAddress(house.settings, routes.mine.href());
    for (const { id, email } of rows) {
      const locale = (await findPersonByEmail(trx, email))?.locale ?? "fr";
      await sendLetter(house, (language) => inviteLetter(employer.name, href, language), { to: email, locale, room: "telework", unasked: true }, trx);
      await record(trx, { kind: "agent", id, act: "invite", by });
    }
    return rows.length;
  });
}
