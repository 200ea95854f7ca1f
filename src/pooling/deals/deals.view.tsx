import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayPrice } from "../say.ts";
import type { DealFilters, Deal } from "./deals.query.ts";
import { dealsTexts } from "./deals.texts.ts";
import { type Standing, standings, standingWords } from "./standing.ts";

const tones: Readonly<Record<Standing, Tone>> = { asked: "warn", runs: "ok", begins: "info", over: "none", refused: "danger", withdrawn: "none" };
export const toneOf = (standing: Standing): Tone => tones[standing];

export function Deals({ found }: { found: ListPage<Deal, DealFilters> }) {
  const t = useTexts(dealsTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  const { q, standing } = found.values;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      actions={
        <ButtonLink kind="quiet" href={routes.catalogue.href()}>
          {t.find}
        </ButtonLink>
      }
      flow
    >
      <Filters action={routes.deals.href()} values={{ q, etat: standing && standingWords[standing] }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Select
            name="etat"
            label={t.columns.state}
            empty={t.any}
            choices={standings.map((one) => ({ value: standingWords[one], label: t.standings[one] }))}
          />
          <Button icon="search">{t.search}</Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <Table<Deal>
          caption={plural(found.total, locale, t.count)}
          rows={found.rows}
          columns={[
            {
              label: t.columns.service,
              heads: true,
              cell: ({ id, title }) => (
                <Written as="a" href={routes.deal.href({ id })}>
                  {title}
                </Written>
              ),
            },
            { label: t.columns.provider, cell: ({ providerName }) => providerName },
            { label: t.columns.taker, cell: ({ takerName }) => takerName },
            { label: t.columns.price, cell: (one) => sayPrice(one, locale) },
            { label: t.columns.state, cell: ({ standing: state }) => <Badge tone={toneOf(state)}>{t.standings[state]}</Badge> },
            { label: t.columns.waits, cell: ({ unanswered }) => (unanswered === 0 ? "" : plural(unanswered, locale, t.unanswered)) },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}
