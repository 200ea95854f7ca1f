import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { type Tab, tabs } from "../queues/tabs.ts";
import { DeskTabs } from "../queues/tabs.view.tsx";
import { inquiriesTexts } from "../inquiries.texts.ts";
import type { Theme } from "../inquiry.ts";
import { clockOf } from "../queues/clock.ts";
import { queuesTexts } from "../queues/queues.texts.ts";
import { routes } from "../routes.ts";
import { Search } from "../search.view.tsx";
import type { OldAnswer } from "./again.query.ts";
import { againTexts } from "./again.texts.ts";
import { againOrders } from "./orders.ts";

interface AgainProps {
  found: ListPage<OldAnswer, { readonly q: string; readonly theme: Theme | null }, keyof typeof againOrders>;
  counts: Readonly<Record<Tab, number>>;
  again: number;
  today: string;
}

export function Again({ found, counts, again, today }: AgainProps) {
  const t = useTexts(againTexts);
  const general = useTexts(inquiriesTexts);
  const queues = useTexts(queuesTexts);
  const href = (tab: Tab) => withQuery(routes.desk.href(), { etat: tab === "open" ? "" : tabs[tab] });
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.here, href: routes.answers.href() },
        { label: general.desk, href: routes.desk.href() },
      ]}
      lead={t.lead}
    >
      <DeskTabs counts={counts} again={again} current="again" href={href} />
      <Search found={found} action={routes.again.href()} orders={againOrders} texts={{ ...t, show: queues.show, orders: { ...t.orders, due: t.due } }} fold />
      {found.total === 0 ? (
        <Nothing found={found} />
      ) : (
        <>
          <Entries>
            {found.rows.map((answer) => (
              <Row answer={answer} today={today} />
            ))}
          </Entries>
          <Onward icon="download" href={found.csv!}>
            {queues.csv}
          </Onward>
        </>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function Nothing({ found }: Pick<AgainProps, "found">) {
  const t = useTexts(againTexts);
  return <NothingListed of={found} title={t.emptyTitle} text={t.emptyText} />;
}

function Row({ answer, today }: { answer: OldAnswer; today: string }) {
  const t = useTexts(againTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const { slug, title, theme, service, checkedOn, dueOn, useful, useless } = answer;
  const late = dueOn < today;
  return (
    <Entry
      title={title}
      href={routes.revise.href({ slug })}
      level={2}
      lead={{ ...clockOf(today, dueOn, locale), hot: late }}
      meta={[
        ...(late ? [<Badge tone="danger">{general.late}</Badge>] : []),
        t.checkedOn(formatDate(`${checkedOn}T12:00:00Z`, locale)),
        general.themes[theme],
        service ?? general.nobody,
      ]}
    >
      <p class="small soft">{t.thanks(formatNumber(useful, locale), formatNumber(useless, locale))}</p>
    </Entry>
  );
}
