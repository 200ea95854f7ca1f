import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, formatDate, plural } from "#platform/i18n/format.ts";
import type { Suppression } from "#platform/mail/suppression.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { withQuery } from "#platform/web/path.ts";
import { peopleRoutes, type SpaceTabs } from "#people";
import type { Said } from "../notice.ts";
import { NotificationTabs } from "../notification-tabs.view.tsx";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { Suppressed } from "../suppressed.view.tsx";

export interface ShownMessage {
  readonly id: number;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly said: Said;
  readonly label: string;
}

interface InboxProps {
  messages: readonly ShownMessage[];
  count: { readonly all: number; readonly unread: number };
  page: number;
  pages: number;
  /** The newest message on this page. */
  newest: number;
  suppression: Suppression | null;
  tabs: SpaceTabs;
  now: Date;
}

export function Inbox({ messages, count, page, pages, newest, suppression, tabs, now }: InboxProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} lead={t.inbox.lead} trail={[{ label: t.space, href: peopleRoutes.space.href() }]} joined />
      <NotificationTabs space={tabs} here="inbox" />
      <Band tight>
        <div class="flow">
          {suppression && <Suppressed suppression={suppression} />}
          {count.all === 0 ? (
            <Empty title={t.inbox.empty} actions={<Go href={routes.choosing.href()}>{t.inbox.toChoices}</Go>}>
              <p>{t.inbox.emptyWhy}</p>
            </Empty>
          ) : (
            <>
              <div class="row between">
                <h2>{count.unread > 0 ? plural(count.unread, locale, t.inbox.count) : t.inbox.cardNone}</h2>
                {count.unread > 0 && <MarkAll newest={newest} page={page} />}
              </div>
              <Entries>
                {messages.map((message) => (
                  <MessageEntry message={message} page={page} now={now} />
                ))}
              </Entries>
              <Pagination page={page} pages={pages} href={(n) => withQuery(routes.inbox.href(), { page: n > 1 ? n : null })} />
              <p class="soft">{t.inbox.kept}</p>
              <p>
                <Go href={routes.choosing.href()}>{t.inbox.toChoices}</Go>
              </p>
            </>
          )}
        </div>
      </Band>
    </>
  );
}

function MarkAll({ newest, page }: { newest: number; page: number }) {
  const t = useTexts(texts).inbox;
  return (
    <form method="post" action={routes.inbox.href()}>
      <input type="hidden" name="page" value={page} />
      <Button kind="quiet" icon="circle-check" act={`readAll:${newest}`}>
        {t.markAll}
      </Button>
    </form>
  );
}

function MessageEntry({ message: { id, said, label, createdAt, readAt }, page, now }: { message: ShownMessage; page: number; now: Date }) {
  const t = useTexts(texts).inbox;
  const locale = useLocale();
  const when = (
    <time dateTime={createdAt.toISOString()} title={formatDate(createdAt, locale, { dateStyle: "long", timeStyle: "short" })}>
      {/* Written by the database's clock, which may be ahead of the page's. */}
      {formatAge(createdAt < now ? createdAt : now, now, locale)}
    </time>
  );
  return (
    <Entry
      title={said.subject}
      level={3}
      lead={{ icon: readAt ? "circle-check" : "mail", hot: !readAt }}
      meta={[...(readAt ? [] : [<Badge tone="accent">{t.unread}</Badge>]), when, label]}
    >
      {said.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <div class="row">
        {said.action && <Go href={said.action.href}>{said.action.label}</Go>}
        {!readAt && (
          <form method="post" action={routes.inbox.href()}>
            <input type="hidden" name="page" value={page} />
            <TextButton act={`read:${id}`}>
              {t.markRead} <span class="vh">: {said.subject}</span>
            </TextButton>
          </form>
        )}
      </div>
    </Entry>
  );
}
