import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { findSuppression } from "#platform/mail/suppression.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { type Notice, sayNotice } from "../notice.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { inboxFilters } from "./inbox.filters.ts";
import { countMessages, listMessages, type StoredMessage } from "./inbox.query.ts";
import { Inbox, type InboxMessage } from "./inbox.view.tsx";
import { archiveMessages, markAllRead, markRead, restoreMessages } from "./mark-read.command.ts";

type InboxVisit = VisitOf<typeof routes.inbox>;

/** What the house told this person in the last 90 days: marked as read, or put away, one by one or several at once. */
export default list("notifications/inbox", routes.inbox, {
  access: beforeTerms(signedIn),
  filters: inboxFilters,
  async rows({ db, visitor, offers, locale }, _, { view }, range) {
    const { rows, total } = await listMessages(db, visitor.id, kindsOf(offers.notices), view, range);
    return { rows: rows.flatMap((row) => say(row, offers.notices, locale)), total };
  },
  async show({ db, visitor, locale, now, offers }, _, found, form) {
    const [counts, suppression] = await Promise.all([countMessages(db, visitor.id, kindsOf(offers.notices)), findSuppression(db, visitor.email)]);
    const tabs = spaceTabs(offers, locale, routes.inbox.href());
    const t = texts[locale].inbox;
    const says = {
      lu: t.markedTitle,
      lus: (count: number) => plural(count, locale, t.done.read),
      archives: (count: number) => plural(count, locale, t.done.archived),
      repris: (count: number) => plural(count, locale, t.done.restored),
    };
    return { title: texts[locale].title, says, body: <Inbox {...{ found, form, counts, suppression, tabs, now }} /> };
  },
  acts: (step) => ({
    read: step({
      read: messageId,
      async run(visit, _, id) {
        if (id !== null) await markRead(visit.db, visit.visitor.id, [id]);
        return done(hereOf(visit), "lu");
      },
    }),
    // All up to the newest one that was shown.
    readAll: step({
      read: messageId,
      async run(visit, _, newest) {
        if (newest !== null) await markAllRead(visit.db, visit.visitor.id, newest);
        return done(hereOf(visit), "lu");
      },
    }),
    read_ticked: step({ read: messageIds, run: async (visit, _, ids) => marked(visit, "lus", await markRead(visit.db, visit.visitor.id, ids)) }),
    archive_ticked: step({ read: messageIds, run: async (visit, _, ids) => marked(visit, "archives", await archiveMessages(visit.db, visit.visitor.id, ids)) }),
    restore_ticked: step({ read: messageIds, run: async (visit, _, ids) => marked(visit, "repris", await restoreMessages(visit.db, visit.visitor.id, ids)) }),
  }),
});

const kindsOf = (notices: readonly Notice[]): string[] => notices.map(({ kind }) => kind);

const isId = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);
/** Null for what is no message: it changes nothing. */
function messageId(form: Reader): number | null {
  return isId(form.on()) ? Number(form.on()) : null;
}
function messageIds(form: Reader): number[] {
  return tickedRows(form).filter(isId).map(Number);
}

/** In another window they may have been marked already. */
function marked(visit: InboxVisit, key: "lus" | "archives" | "repris", count: number): Outcome {
  return count === 0 ? conflict(texts[visit.locale].inbox.nothingLeft) : done(hereOf(visit), key, count);
}

/** Of several words: somebody wrote them, in a message of ours. */
const sentencesOf = (payload: object): string[] => Object.values(payload).filter((one) => typeof one === "string" && /\p{L}\s+\p{L}/u.test(one));

function say({ payload, kind, ...row }: StoredMessage, notices: readonly Notice[], locale: Locale): InboxMessage[] {
  const notice = notices.find((one) => one.kind === kind);
  const words = notice && sayNotice(notice, payload, locale);
  return words ? [{ ...row, words, written: sentencesOf(payload), label: notice.label[locale] }] : [];
}
