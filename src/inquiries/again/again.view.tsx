import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { daysBetween } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { type Tab, tabs } from "../desk/tabs.ts";
import { DeskTabs } from "../desk/tabs.view.tsx";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { type Theme, themes } from "../inquiry.ts";
import { routes } from "../routes.ts";
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
  const desk = useTexts(deskTexts);
  const { q, theme } = found.values;
  const href = (tab: Tab) => withQuery(routes.desk.href(), { etat: tab === "open" ? "" : tabs[tab] });
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.answers.href() },
          { label: general.desk, href: routes.desk.href() },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <DeskTabs counts={counts} again={again} current="again" href={href} />
        <AgainFilters found={found} />
        {found.total === 0 ? (
          <Empty title={q || theme ? desk.nothing : t.emptyTitle}>
            <p>{q || theme ? <a href={found.href({ q: "", theme: null })}>{desk.all}</a> : t.emptyText}</p>
          </Empty>
        ) : (
          <>
            <Entries>
              {found.rows.map((answer) => (
                <Row answer={answer} today={today} />
              ))}
            </Entries>
            <p>
              <Go icon="download" href={found.csv!}>
                {desk.csv}
              </Go>
            </p>
          </>
        )}
        <Pages of={found} />
      </Band>
    </>
  );
}

function AgainFilters({ found }: Pick<AgainProps, "found">) {
  const t = useTexts(againTexts);
  const desk = useTexts(deskTexts);
  const general = useTexts(inquiriesTexts);
  const { q, theme } = found.values;
  const order = found.order.by === "due" ? "" : againOrders[found.order.by];
  return (
    <Filters action={routes.again.href()} values={{ q, theme: theme ?? "", tri: order }} label={t.search} fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        <Select name="theme" label={general.theme} empty={desk.allThemes} choices={themes.map((value) => ({ value, label: general.themes[value] }))} />
        <Select
          name="tri"
          label={desk.order}
          empty={t.due}
          choices={(["useless", "title"] as const).map((key) => ({ value: againOrders[key], label: t.orders[key] }))}
        />
        <Button icon="search" kind="quiet">
          {desk.show}
        </Button>
      </div>
    </Filters>
  );
}

function Row({ answer, today }: { answer: OldAnswer; today: string }) {
  const t = useTexts(againTexts);
  const desk = useTexts(deskTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const { slug, title, theme, service, checkedOn, dueOn, useful, useless } = answer;
  const left = daysBetween(today, dueOn);
  const days = Math.abs(left);
  return (
    <Entry
      title={title}
      href={routes.revise.href({ slug })}
      level={2}
      lead={{ big: formatNumber(days, locale), small: plural(days, locale, left < 0 ? desk.daysLate : desk.daysLeft), hot: left < 0 }}
      meta={[
        ...(left < 0 ? [<Badge tone="danger">{general.late}</Badge>] : []),
        t.checkedOn(formatDate(`${checkedOn}T12:00:00Z`, locale)),
        general.themes[theme],
        service ?? general.nobody,
      ]}
    >
      <p class="small soft">{t.thanks(formatNumber(useful, locale), formatNumber(useless, locale))}</p>
    </Entry>
  );
}
