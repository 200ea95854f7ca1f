import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { knotsOf, Named, Reason } from "../walk/knots.tsx";
import { keyOf, relationWords, type ThingRef } from "../relation.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import type { WholeThread } from "../walk/walk.query.ts";

interface Props {
  title: string;
  params: ThingRef;
  thread: WholeThread;
  cut: string | null;
}

export function ShowThread({ title, params, thread, cut }: Props) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  const byKey = new Map(thread.standing.map((one) => [keyOf(one), one]));
  return (
    <>
      <PageHead title={t.of(title)} here={title} trail={[{ label: t.title, href: routes.latest.href() }]} lead={t.lead} joined />
      <Band tight>
        {thread.links.length === 0 ? (
          <Empty title={t.alone}>
            <p>{t.aloneText}</p>
          </Empty>
        ) : (
          <>
            {cut && <p>{cut}</p>}
            <Thread knots={knotsOf(thread, locale, params)} />
            <Table
              caption={t.links}
              rows={thread.links}
              columns={[
                { label: t.from, heads: true, cell: ({ from }) => <Named one={byKey.get(keyOf(from))!} locale={locale} /> },
                { label: t.relation, cell: ({ relation }) => relationWords[relation].forth[locale] },
                { label: t.to, cell: ({ to }) => <Named one={byKey.get(keyOf(to))!} locale={locale} /> },
                { label: t.day, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
                { label: t.reason, cell: (link) => <Reason {...link} locale={locale} /> },
              ]}
            />
            <p class="row">
              <ButtonLink kind="quiet" icon="download" href={routes.showCsv.href(params)}>
                {t.csv}
              </ButtonLink>
              <ButtonLink kind="quiet" icon="download" href={routes.showJson.href(params)}>
                {t.json}
              </ButtonLink>
            </p>
          </>
        )}
      </Band>
    </>
  );
}
