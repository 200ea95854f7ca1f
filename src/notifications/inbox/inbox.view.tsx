import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Suppression } from "#platform/mail/suppression.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go, Onward, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { peopleRoutes, type SpaceTabs } from "#people";
import type { NoticeWords } from "../notice.ts";
import { NotificationTabs } from "../notification-tabs.view.tsx";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { Suppressed } from "../suppressed.view.tsx";
import type { InboxFilters } from "./inbox.filters.ts";
import type { InboxCounts } from "./inbox.query.ts";

export interface InboxMessage {
  readonly id: number;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly words: NoticeWords;
  /** Those of its words that somebody wrote. */
  readonly written: readonly string[];
  readonly label: string;
}

interface InboxProps {
  found: ListPage<InboxMessage, InboxFilters>;
  form: FormState;
  counts: InboxCounts;
  suppression: Suppression | null;
  tabs: SpaceTabs;
  now: Date;
}

export function Inbox(props: InboxProps) {
  const { found, counts, suppression, tabs } = props;
  const t = useTexts(texts);
  const none = counts.all + counts.archived === 0;
  return (
    <>
      <PageHead title={t.title} lead={t.inbox.lead} trail={[{ label: t.space, href: peopleRoutes.space.href() }]} joined />
      <NotificationTabs space={tabs} here="inbox" />
      <Band tight>
        <div class="flow">
          {suppression && <Suppressed suppression={suppression} />}
          {none ? (
            <Empty title={t.inbox.empty} actions={<Go href={routes.choosing.href()}>{t.inbox.toChoices}</Go>} text={t.inbox.emptyWhy} />
          ) : (
            <>
              <Head {...props} />
              {found.rows.length === 0 ? <p>{t.inbox.nothingHere}</p> : <Messages {...props} />}
              <Pages of={found} />
              <p class="soft">{t.inbox.kept}</p>
              <Onward href={routes.choosing.href()}>{t.inbox.toChoices}</Onward>
            </>
          )}
        </div>
      </Band>
    </>
  );
}

/** How many are unread, and which ones are shown. */
function Head({ found, counts }: InboxProps) {
  const t = useTexts(texts).inbox;
  const locale = useLocale();
  const { view } = found.values;
  const views = (["all", "unread", "archived"] as const).map((one) => ({
    label: t.views[one],
    href: found.href({ view: one }),
    count: formatNumber(counts[one], locale),
    current: one === view,
  }));
  return (
    <>
      <div class="row between">
        <h2>{counts.unread > 0 ? plural(counts.unread, locale, t.count) : t.cardNone}</h2>
        {counts.unread > 0 && view !== "archived" && found.rows[0] && <MarkAll newest={found.rows[0].id} action={found.href({ page: found.page })} />}
      </div>
      <Tabs label={t.which} tabs={views} />
    </>
  );
}

function MarkAll({ newest, action }: { newest: number; action: string }) {
  return (
    <form method="post" action={action}>
      <Button kind="quiet" icon="circle-check" act={`readAll:${newest}`}>
        {useTexts(texts).inbox.markAll}
      </Button>
    </form>
  );
}

function Messages({ found, form, now }: InboxProps) {
  const t = useTexts(texts).inbox;
  const action = found.href({ page: found.page });
  const archived = found.values.view === "archived";
  const buttons = archived ? (
    <Button kind="quiet" act="restore_ticked">
      {t.restore}
    </Button>
  ) : (
    <>
      <Button kind="quiet" act="read_ticked">
        {t.markRead}
      </Button>
      <Button kind="quiet" act="archive_ticked">
        {t.archive}
      </Button>
    </>
  );
  return (
    <Selection action={action} form={form} label={t.several} buttons={buttons}>
      <Entries>
        {found.rows.map((message) => (
          <MessageEntry message={message} action={action} form={form} now={now} />
        ))}
      </Entries>
    </Selection>
  );
}

interface MessageEntryProps {
  message: InboxMessage;
  action: string;
  form: FormState;
  now: Date;
}

function MessageEntry({ message: { id, words, written, label, createdAt, readAt }, action, form, now }: MessageEntryProps) {
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
      title={<Quoting words={written}>{words.subject}</Quoting>}
      level={3}
      lead={{ icon: readAt ? "circle-check" : "mail", hot: !readAt }}
      meta={[...(readAt ? [] : [<Badge tone="accent">{t.unread}</Badge>]), when, label]}
      tick={<Tick id={String(id)} name={words.subject} form={form} />}
    >
      {words.paragraphs.map((paragraph) => (
        <p>
          <Quoting words={written}>{paragraph}</Quoting>
        </p>
      ))}
      <div class="row">
        {words.action && <Go href={words.action.href}>{words.action.label}</Go>}
        {!readAt && (
          <form method="post" action={action}>
            <TextButton act={`read:${id}`}>
              {t.markRead} <span class="vh">{words.subject}</span>
            </TextButton>
          </form>
        )}
      </div>
    </Entry>
  );
}
