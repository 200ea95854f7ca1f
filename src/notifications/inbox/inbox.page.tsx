import type { Locale } from "#platform/i18n/locale.ts";
import { findSuppression } from "#platform/mail/suppression.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { type Notice, sayNotice } from "../notice.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { countMessages, listMessages, perPage, type StoredMessage } from "./inbox.query.ts";
import { Inbox, type ShownMessage } from "./inbox.view.tsx";
import { markAllRead, markRead } from "./mark-read.command.ts";

/** What the house told this person in the last 90 days. */
export default page("notifications/inbox", routes.inbox, {
  access: signedIn,

  async get({ db, visitor, url, locale, now, offers }) {
    const kinds = offers.notices.map(({ kind }) => kind);
    const asked = pageOf(url.searchParams.get("page"));
    const [rows, count, suppression] = await Promise.all([
      listMessages(db, visitor.id, kinds, asked),
      countMessages(db, visitor.id, kinds),
      findSuppression(db, visitor.email),
    ]);
    const body = (
      <Inbox
        messages={rows.flatMap((row) => say(row, offers.notices, locale))}
        count={count}
        page={asked}
        pages={Math.max(1, Math.ceil(count.all / perPage))}
        newest={rows[0]?.id ?? 0}
        suppression={suppression}
        marked={url.searchParams.get("fait") === "lu"}
        tabs={spaceTabs(offers, locale, routes.inbox.href())}
        now={now}
      />
    );
    return { title: texts[locale].title, body };
  },

  /** `lu`: one message; `tout`: all up to that one. Anything else changes nothing. */
  async post({ db, visitor, form }) {
    const { lu = "", tout = "", page: shown = "" } = await form();
    if (isId(lu)) await markRead(db, visitor.id, Number(lu));
    if (isId(tout)) await markAllRead(db, visitor.id, Number(tout));
    const at = pageOf(shown);
    return { redirect: withQuery(routes.inbox.href(), { page: at > 1 ? at : null, fait: "lu" }) };
  },
});

const isId = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);

/** Deeper than anybody's messages go, an address is a mistake. */
const pageOf = (text: string | null): number => (text && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1);

function say({ payload, kind, ...row }: StoredMessage, notices: readonly Notice[], locale: Locale): ShownMessage[] {
  const notice = notices.find((one) => one.kind === kind);
  const said = notice && sayNotice(notice, payload, locale);
  return said ? [{ ...row, said, label: notice.label[locale] }] : [];
}
