import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Job } from "#platform/jobs/job.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { routes } from "../routes.ts";
import type { House } from "./observe.command.ts";
import { tokenOf } from "./observer-link.ts";
import { headLetter } from "./observers.letters.ts";
import type { Moment } from "./observers.texts.ts";

interface DueHead {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly line: number;
  readonly hash: Buffer;
  readonly published_at: Date;
  readonly moment: Moment;
}

/** No job holds more letters than this in one go; the next run goes on. */
const atOnce = 500;

/** One letter for each observer to whom a head is due, written down with the note that it was. Whose vote is over is forgotten with it. */
export async function tellHeads(db: Db, house: House): Promise<number> {
  await sql`delete from budgets.observer where confirmed_at is null and asked_at < clock_timestamp() - interval '2 days'`.execute(db);
  const { rows } = await sql<{ id: string }>`
    select o.id from budgets.observer o cross join lateral budgets.due_head(o.vote_id, o.told_line, o.told_at)
    where o.confirmed_at is not null order by o.id limit ${atOnce}`.execute(db);
  for (const { id } of rows) await tellOne(db, house, id);
  return rows.length;
}

async function tellOne(db: Db, house: House, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select from budgets.observer where id = ${id} for update`.execute(trx);
    const { rows } = await sql<DueHead>`
      select o.id, o.email, o.locale, v.slug, v.title, h.* from budgets.observer o join budgets.vote v on v.id = o.vote_id
      cross join lateral budgets.due_head(o.vote_id, o.told_line, o.told_at) h where o.id = ${id} and o.confirmed_at is not null`.execute(trx);
    const due = rows[0];
    if (!due) return;
    const { email, locale, slug, line, moment } = due;
    if (moment === "sealed" || moment === "cancelled") await trx.deleteFrom("budgets.observer").where("id", "=", id).execute();
    else await sql`update budgets.observer set told_line = ${line}, told_at = clock_timestamp() where id = ${id}`.execute(trx);
    const to = (path: string) => publicAddress(house.settings, path);
    await sendLetter(
      house,
      (language) =>
        headLetter(language, {
          vote: due.title,
          line,
          moment,
          hash: due.hash.toString("hex"),
          at: due.published_at,
          voteAddress: to(routes.choose.href({ slug })),
          journal: to(routes.journal.href({ slug })),
          own: to(routes.observer.href({ slug, token: tokenOf(house.settings, id) })),
        }),
      { to: email, locale, room: "budgets", unasked: true },
      trx,
    );
  });
}

export const tellHeadsJob: Job = {
  name: "budgets/tell-heads",
  says: { fr: "Empreintes envoyées aux observateurs", en: "Digests sent to observers", nl: "Vingerafdrukken voor waarnemers" },
  cron: "*/5 * * * *",
  async run(context) {
    await tellHeads(context.db, context);
  },
};
