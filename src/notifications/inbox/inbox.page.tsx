import type { Locale } from "#platform/i18n/locale.ts";
import { findSuppression } from "#platform/mail/suppression.ts";
import { acts, done } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { type Notice, sayNotice } from "../notice.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { countMessages, listMessages, perPage, type StoredMessage } from "./inbox.query.ts";
import { Inbox, type ShownMessage } from "./inbox.view.tsx";
import { markAllRead, markRead } from "./mark-read.command.ts";

/** What the house told this person in the last 90 days. */
export default acts("notifications/inbox", routes.inbox, {
  access: signedIn,
  show,
  acts: (step) => ({
    read: step({
      read: readMessage,
      async run({ db, visitor }, _thing, { message, page }) {
        if (message !== null) await markRead(db, visitor.id, message);
        return marked(page);
      },
    }),
    // All up to the newest one that was shown.
    readAll: step({
      read: readMessage,
      async run({ db, visitor }, _thing, { message, page }) {
        if (message !== null) await markAllRead(db, visitor.id, message);
        return marked(page);
      },
    }),
  }),
});

/** Null for what is no message: it changes nothing. */
function readMessage(form: Reader) {
  return { message: isId(form.on()) ? Number(form.on()) : null, page: pageOf(form.text("page")) };
}

const marked = (page: number) => done(withQuery(routes.inbox.href(), { page: page > 1 ? page : null }), "lu");

async function show({ db, visitor, url, locale, now, offers }: Visit<string, Visitor>) {
  const kinds = offers.notices.map(({ kind }) => kind);
  const page = pageOf(url.searchParams.get("page"));
  const [rows, count, suppression] = await Promise.all([
    listMessages(db, visitor.id, kinds, page),
    countMessages(db, visitor.id, kinds),
    findSuppression(db, visitor.email),
  ]);
  const body = (
    <Inbox
      messages={rows.flatMap((row) => say(row, offers.notices, locale))}
      count={count}
      page={page}
      pages={Math.max(1, Math.ceil(count.all / perPage))}
      newest={rows[0]?.id ?? 0}
      suppression={suppression}
      tabs={spaceTabs(offers, locale, routes.inbox.href())}
      now={now}
    />
  );
  return { title: texts[locale].title, says: { lu: texts[locale].inbox.markedTitle }, body };
}

const isId = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);

/** Deeper than anybody's messages go, an address is a mistake. */
const pageOf = (text: string | null): number => (text && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1);

function say({ payload, kind, ...row }: StoredMessage, notices: readonly Notice[], locale: Locale): ShownMessage[] {
  const notice = notices.find((one) => one.kind === kind);
  const said = notice && sayNotice(notice, payload, locale);
  return said ? [{ ...row, said, label: notice.label[locale] }] : [];
}
