import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Hours for which a key that a program sends with an act is known. */
export const keyHours = 24;

/** How long an invitation that nobody took up is known after its end: whoever sent it sees that it ended. */
export const invitationDays = 30;

/** How long after its end its person still sees a token. */
export const endedTokenDays = 30;

/** Sessions, links, challenges and tokens that are over tell when somebody came: they are not kept. */
export const forgetEndedJob: Job = {
  name: "people/forget-ended",
  says: { fr: "Effacement des liens et sessions terminés", en: "Deletion of ended links and sessions", nl: "Wissen van verlopen links en sessies" },
  cron: "40 3 * * *",
  async run({ db }) {
    await sql`delete from people.session where expires_at < now()`.execute(db);
    await sql`delete from people.verification where expires_at < now()`.execute(db);
    await sql`delete from people.token where coalesce(revoked_at, expires_at) < now() - make_interval(days => ${endedTokenDays})`.execute(db);
    await sql`delete from people.token_answer where at < now() - make_interval(hours => ${keyHours})`.execute(db);
    await sql`delete from people.merge_request where expires_at < now()`.execute(db);
    await sql`
      delete from people.invitation
      where used_at is null and coalesce(revoked_at, expires_at) < now() - make_interval(days => ${invitationDays})`.execute(db);
  },
};
