import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { routes } from "../../routes.ts";
import { newsLetter } from "../newsletter.letters.ts";
import { findNewsletter, listWaiting } from "../newsletter.query.ts";
import { type LetterWordsOf, mailRoomOf } from "../newsletter.ts";
import type { House } from "../subscribe/subscribe.command.ts";
import { tokenOf } from "../subscriber-link.ts";

const atOnce = 200;

/** One letter for each who confirmed before it was sent, written down with the note that it was: killed in the middle, it goes on. */
export async function sendLetters(db: Db, house: House, id: string, signal?: AbortSignal): Promise<void> {
  const letter = await findNewsletter(db, id);
  if (letter?.state !== "sending") return;
  for (let waiting = await listWaiting(db, id, atOnce); waiting.length > 0; waiting = await listWaiting(db, id, atOnce))
    for (const subscriber of waiting) {
      signal?.throwIfAborted();
      await sendOne(db, house, { id, words: letter.words, subscriber });
    }
  await sql`update publications.newsletter set state = 'sent' where id = ${id} and state = 'sending'`.execute(db);
}

interface One {
  readonly id: string;
  readonly words: LetterWordsOf;
  readonly subscriber: string;
}

async function sendOne(db: Db, house: House, { id, words, subscriber }: One): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Whoever stops at this moment is gone, or waits until this letter is written.
    const { rows } = await sql<{ email: string; locale: Locale }>`
      select email, locale from publications.subscriber where id = ${subscriber} and confirmed_at is not null for update`.execute(trx);
    const found = rows[0];
    if (!found) return;
    const { rows: noted } = await sql`
      insert into publications.newsletter_delivery (newsletter_id, subscriber_id) values (${id}, ${subscriber}) on conflict do nothing returning newsletter_id`.execute(
      trx,
    );
    if (noted.length === 0) return;
    await sql`update publications.newsletter set sent = sent + 1 where id = ${id}`.execute(trx);
    const locale = words[found.locale] ? found.locale : "fr";
    const stop = publicAddress(house.settings, routes.subscriber.href({ token: tokenOf(house.settings, subscriber) }));
    await sendLetter(house, (language) => newsLetter(language, words[language]!, stop), { to: found.email, locale, room: mailRoomOf(id), unasked: true }, trx);
  });
}

export const sendNewsletterJob: Job<{ id: string }> = {
  name: "publications/send-newsletter",
  says: { fr: "Envoi d’une lettre d’information", en: "A newsletter that is sent", nl: "Verzending van een nieuwsbrief" },
  retryLimit: 20,
  run: ({ db, signal, ...house }, { id }) => sendLetters(db, house, id, signal),
};

/** Whoever never confirmed is forgotten. */
export const forgetSubscribersJob: Job = {
  name: "publications/forget-subscribers",
  says: {
    fr: "Oubli des adresses qui n’ont pas confirmé",
    en: "Addresses forgotten that never confirmed",
    nl: "Vergeten van adressen die niet bevestigden",
  },
  cron: "17 * * * *",
  async run({ db }) {
    await sql`delete from publications.subscriber where confirmed_at is null and asked_at < clock_timestamp() - interval '2 days'`.execute(db);
  },
};
