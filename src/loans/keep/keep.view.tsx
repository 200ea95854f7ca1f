import { bookingRoutes, wordsIn } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Item } from "../items.query.ts";
import { routes } from "../routes.ts";
import { sayLength } from "../say.ts";
import { keepTexts } from "./keep.texts.ts";

export function Keep({ found }: { found: ListPage<Item, { readonly q: string }> }) {
  const t = useTexts(keepTexts);
  const locale = useLocale();
  const { columns: c } = t;
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: t.desk, href: routes.desk.href() }]}
      lead={t.lead}
      actions={
        <ButtonLink icon="plus" href={bookingRoutes.add.href()}>
          {t.add}
        </ButtonLink>
      }
      flow
    >
      <Filters action={routes.keep.href()} values={{ q: found.values.q }} label={t.search} inline>
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <Table
          caption={plural(found.total, locale, t.count)}
          rows={found.rows}
          columns={[
            { label: c.thing, heads: true, cell: (row) => <a href={routes.terms.href({ id: row.id })}>{wordsIn(row, locale).name}</a> },
            { label: c.place, cell: ({ placeName }) => placeName },
            { label: c.quantity, number: true, cell: ({ quantity }) => formatNumber(quantity, locale) },
            { label: c.longest, cell: ({ state, longest }) => (state === null ? "" : sayLength(longest, locale)) },
            {
              label: c.state,
              cell: ({ state }) => <Badge tone={state === "open" ? "ok" : state === "paused" ? "warn" : "none"}>{t.states[state ?? "none"]}</Badge>,
            },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}
