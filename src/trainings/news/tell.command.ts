import { sql } from "kysely";

import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import { routes } from "../routes.ts";
import { kindOf, type NewsPayload } from "./news.ts";
import type { AuthorisationNews, SeatNews } from "./news-kind.ts";

/** Tells whoever holds it, if and when the transaction commits. */
export async function tell(trx: Db, authorisationId: string, news: AuthorisationNews, reason: string | null = null): Promise<void> {
  const { rows } = await sql<{ personId: string; title: string; place: string | null; until: Date | null }>`
    select a.person_id as "personId", m.title, p.name as place, a.until_at as until from trainings.authorisation a
    join trainings.module m on m.id = a.module_id left join places.place p on p.id = m.place_id where a.id = ${authorisationId}`.execute(trx);
  for (const { personId, title, place, until } of rows) {
    const payload: NewsPayload = { news, title, place, at: until?.toISOString() ?? null, reason, href: routes.card.href({ id: authorisationId }) };
    await notify(trx, { to: [personId], kind: kindOf(news), payload });
  }
}

/** Tells those who teach the module, but whoever suspended. */
export async function tellTrainers(trx: Db, authorisationId: string): Promise<void> {
  const { rows } = await sql<{ to: string[]; moduleId: string; title: string; place: string | null }>`
    select m.id as "moduleId", m.title, p.name as place, array(select t.person_id::text from trainings.trainer t
        where t.module_id = m.id and not exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null and x.by = t.person_id)) as "to"
    from trainings.authorisation a join trainings.module m on m.id = a.module_id left join places.place p on p.id = m.place_id
    where a.id = ${authorisationId}`.execute(trx);
  for (const { to, moduleId, title, place } of rows) {
    const payload: NewsPayload = {
      news: "appealed",
      title,
      place,
      at: null,
      reason: null,
      href: routes.holder.href({ id: moduleId, holder: authorisationId }),
    };
    await notify(trx, { to, kind: kindOf("appealed"), payload });
  }
}

/** Tells these people of a session. */
export async function tellOfSession(trx: Db, sessionId: string, to: readonly string[], news: SeatNews, reason: string | null = null): Promise<void> {
  if (to.length === 0) return;
  const { rows } = await sql<{ title: string; place: string; at: Date }>`
    select m.title, p.name as place, lower(s.during) as at from trainings.session s join trainings.module m on m.id = s.module_id
    join places.place p on p.id = s.place_id where s.id = ${sessionId}`.execute(trx);
  for (const { title, place, at } of rows) {
    const payload: NewsPayload = { news, title, place, at: at.toISOString(), reason, href: routes.session.href({ id: sessionId }) };
    await notify(trx, { to: [...to], kind: kindOf(news), payload });
  }
}
