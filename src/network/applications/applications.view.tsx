import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { ListedApplication, Tab } from "./applications.query.ts";
import { applicationsTexts } from "./applications.texts.ts";

const tabs: readonly Tab[] = ["waiting", "decide", "over"];

export function Applications({ found }: { found: ListPage<ListedApplication, { tab: Tab }> }) {
  const t = useTexts(applicationsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} flow>
      <Tabs label={t.title} tabs={tabs.map((tab) => ({ label: t.tabs[tab], href: found.href({ tab }), current: found.values.tab === tab }))} />
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <Entries>
            {found.rows.map(({ id, name, college, state, appliedAt, confirmed, mineUntil }) => (
              <Entry
                title={name}
                href={routes.application.href({ id })}
                meta={[
                  mineUntil && <Badge tone="warn">{t.yours(sayShortDay(mineUntil, locale))}</Badge>,
                  state !== "applied" && general.states[state],
                  general.colleges[college],
                  t.since(sayShortDay(appliedAt, locale)),
                  t.vouched(formatNumber(confirmed, locale)),
                ].filter(Boolean)}
              />
            ))}
          </Entries>
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}
