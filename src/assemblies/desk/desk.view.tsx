import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { sayMoment, toneOf } from "../say.ts";
import { deskTexts } from "./desk.texts.ts";

export function Desk({ all }: { all: readonly Assembly[] }) {
  const t = useTexts(deskTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: general.title, href: routes.list.href() }]}
      actions={<ButtonLink href={routes.create.href()}>{t.create}</ButtonLink>}
    >
      {all.length === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Table
          caption={plural(all.length, locale, t.count)}
          rows={all}
          columns={[
            {
              label: t.assembly,
              heads: true,
              cell: (one) => (
                <Written as="a" href={routes.manage.href(one)}>
                  {one.title}
                </Written>
              ),
            },
            { label: t.state, cell: ({ state }) => <Badge tone={toneOf(state)}>{general.states[state]}</Badge> },
            { label: t.until, cell: ({ registersUntil }) => sayMoment(registersUntil, locale) },
            { label: t.people, number: true, cell: ({ people }) => formatNumber(people, locale) },
            { label: t.places, number: true, cell: ({ size }) => formatNumber(size, locale) },
          ]}
        />
      )}
    </PageFrame>
  );
}
