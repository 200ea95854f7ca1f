import type { Db } from "#platform/db/db.ts";
import type { ListenerContext } from "#platform/jobs/listener.ts";
import { type Letter, offeredLanguage, sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { createUnsubscribe } from "../unsubscribing/unsubscribe.command.ts";
import { type Addressee, findAddressee } from "./addressee.query.ts";
import { planMails } from "./at-once.ts";
import { type Addressing, digestLetter, noticeLetter } from "./letters.ts";
import { settleDigest, settleMailed, settleUnsent, waitForDigest, waitMinutes } from "./settle.command.ts";
import { groupByThing, type Ready, sortWaiting } from "./sort.ts";
import { findRecentMails, findWaiting, lockPerson } from "./waiting.query.ts";

/** What a job and a listener both have. */
type MailTools = Pick<ListenerContext, "db" | "log" | "settings" | "offers" | "mailer" | "metropolis">;

type Turn = (trx: Db, lent: MailTools, person: Addressee, messages: readonly Ready[]) => Promise<void>;

/** An hour: a room that is missing while a new version starts is back long before. */
const unsaidMinutes = 60;
const awayMinutes = 1440;

/** Mails what is due for this person, in one transaction with the note that it was: once, whoever else works and whatever dies. */
export const mailAtOnce = (lent: MailTools, personId: string): Promise<void> =>
  takeTurn(lent, personId, async (trx, _, person, ready) => {
    await waitForDigest(
      trx,
      ready.filter(({ rhythm }) => rhythm !== "at_once"),
    );
    const due = ready.filter((message) => message.rhythm === "at_once" && message.due);
    const { mails, gathering, beyond } = planMails(due, await findRecentMails(trx, personId));
    for (const messages of mails) {
      const { notice, kind, thing } = messages[0]!;
      const kinds = notice.optional === false ? [] : [kind];
      await send(trx, lent, person, { kinds, digest: null }, (addressing) =>
        noticeLetter(
          notice,
          messages.map(({ words }) => words),
          addressing,
        ),
      );
      await settleMailed(trx, messages, thing);
    }
    for (const { messages, minutes } of gathering) await waitMinutes(trx, messages, minutes);
    await waitForDigest(trx, beyond);
  });

/** Mails all that waits for this digest; nothing when nothing does. The daily one also takes what was too much to be mailed at once. */
export const mailDigest = (lent: MailTools, personId: string, rhythm: "daily" | "weekly"): Promise<void> =>
  takeTurn(lent, personId, async (trx, { offers }, person, ready) => {
    const messages = ready.filter((one) => one.rhythm === rhythm || (rhythm === "daily" && one.rhythm === "at_once" && one.due === null));
    if (messages.length === 0) return;
    const news = groupByThing(messages).map((group) => ({ kind: group[0]!.kind, words: group.at(-1)!.words, count: group.length }));
    const kinds = [...new Set(messages.map(({ kind }) => kind))];
    await send(trx, lent, person, { kinds, digest: rhythm }, (addressing) => digestLetter(news, rhythm, offers, addressing));
    await settleDigest(trx, messages);
  });

async function takeTurn(lent: MailTools, personId: string, turn: Turn): Promise<void> {
  await lent.db.transaction().execute(async (trx) => {
    await lockPerson(trx, personId);
    const messages = await findWaiting(trx, personId);
    if (messages.length === 0) return;
    const found = await findAddressee(trx, personId);
    if (!found) return waitMinutes(trx, messages, awayMinutes);
    const person = { ...found, locale: await offeredLanguage(lent.mailer, found.locale) };
    const { ready, unsaid } = sortWaiting(messages, lent.offers.notices, person.chosen, person.locale);
    if (unsaid.length > 0)
      lent.log.warn({ kinds: [...new Set(unsaid.map(({ kind }) => kind))], messages: unsaid.length }, "messages that no room can say wait");
    await waitMinutes(trx, unsaid, unsaidMinutes);
    const wanted = ready.filter(({ rhythm }) => rhythm !== "never");
    await settleUnsent(
      trx,
      ready.filter(({ rhythm }) => rhythm === "never"),
      "unwanted",
    );
    if (person.suppressed) return settleUnsent(trx, wanted, "suppressed");
    await turn(trx, lent, person, wanted);
  });
}

async function send(
  trx: Db,
  { mailer, metropolis, settings }: MailTools,
  { id, email, locale }: Addressee,
  stops: { readonly kinds: readonly string[]; readonly digest: "daily" | "weekly" | null },
  letter: (addressing: Addressing) => Letter,
): Promise<void> {
  const whole = (href: string) => publicAddress(settings, href);
  const stop = stops.kinds.length > 0 ? await createUnsubscribe(trx, { personId: id, ...stops }) : null;
  const addressing = { locale, whole, unsubscribeHref: stop && whole(stop) };
  await sendLetter({ mailer, metropolis }, () => letter(addressing), { to: email, locale, room: "notifications/mailing", unasked: true }, trx);
}
