import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { writeArchive } from "./archive.ts";
import { copyJobName } from "./ask-copy.command.ts";
import { copyReadyLetter } from "./letters.ts";
import { routes } from "../routes.ts";

export const copyDays = 7;

interface CopyRequest {
  readonly personId: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Writes the copy that a person asked for, keeps it for a week and tells them. Nothing for a copy that is ready, or a person who left. */
export const dataCopyJob: Job<{ copy: string }> = {
  name: copyJobName,
  says: { fr: "Copie des données d’une personne", en: "Copy of a person’s data", nl: "Kopie van iemands gegevens" },
  async run(context, { copy }) {
    const { db, offers } = context;
    const { rows } = await sql<CopyRequest>`
      select p.id as "personId", p.email, p.locale from people.data_copy c join people.person p on p.id = c.person_id
      where c.id = ${copy} and c.ready_at is null and p.erasure_asked_at is null and p.erased_at is null`.execute(db);
    const asked = rows[0];
    if (asked) await keep(context, copy, asked, await writeArchive(db, offers, asked.personId, asked.locale));
  },
};

async function keep(context: JobContext, copy: string, { email, locale }: CopyRequest, archive: Uint8Array): Promise<void> {
  const { db, files, settings } = context;
  await db.transaction().execute(async (trx) => {
    const rules = { name: "mes-donnees.zip", room: "people/data-export", accept: ["application/zip"], maxBytes: 1_000_000_000 } as const;
    const put = await files.put(archive, rules, trx);
    if (!put.ok) throw new Error(`The copy could not be kept: ${put.problem}.`);
    const { id, size } = put.file;
    const { rows } = await sql`
      update people.data_copy set file_id = ${id}, size = ${size}, ready_at = now(), expires_at = now() + make_interval(days => ${copyDays})
      where id = ${copy} and ready_at is null returning id`.execute(trx);
    if (rows.length === 0) throw new Error("The copy was written by another attempt, or went.");
    await sendLetter(
      context,
      (language) => copyReadyLetter(language, publicAddress(settings, routes.dataCopy.href({ id: copy }))),
      { to: email, locale, room: "people/data-export" },
      trx,
    );
  });
}
