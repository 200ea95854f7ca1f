import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { sayDate, sayPrice } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { Agreement } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";
import { sayStanding } from "./say-standing.ts";
import { type Standing, standings } from "./standing.ts";

/** In addresses. */
export const standingWords = {
  waits: "a-signer",
  runs: "en-cours",
  begins: "a-venir",
  ending: "denoncees",
  over: "terminees",
  refused: "refusees",
} as const satisfies Record<Standing, string>;

const tones: Readonly<Record<Standing, Tone>> = { waits: "warn", runs: "ok", begins: "info", ending: "warn", over: "none", refused: "danger" };
export const toneOf = (standing: Standing): Tone => tones[standing];

export function Agreements({ found }: { found: ListPage<Agreement, { readonly q: string; readonly standing: Standing | null }> }) {
  const t = useTexts(agreementsTexts);
  const general = useTexts(teleworkTexts);
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
      <Filters action={routes.agreements.href()} values={{ q, etat: standing && standingWords[standing] }} label={t.search} fold>
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
      <Rows found={found} />
    </PageFrame>
  );
}

function Rows({ found }: { found: ListPage<Agreement, { readonly q: string; readonly standing: Standing | null }> }) {
  const t = useTexts(agreementsTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <Table<Agreement>
        caption={plural(found.total, locale, t.count)}
        rows={found.rows}
        columns={[
          { label: t.columns.place, heads: true, cell: (one) => <a href={routes.agreement.href({ id: one.id })}>{one.placeName}</a> },
          { label: t.columns.employer, cell: ({ employerName }) => employerName },
          {
            label: t.columns.price,
            cell: ({ halfCents, dayCents }) => (halfCents === null || dayCents === null ? "" : sayPrice({ halfCents, dayCents }, locale)),
          },
          { label: t.columns.state, cell: (one) => <Badge tone={toneOf(one.standing)}>{sayStanding(one, locale)}</Badge> },
          { label: t.columns.ends, cell: ({ endsOn }) => (endsOn === null ? "" : sayDate(endsOn, locale)) },
        ]}
      />
      {found.csv && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}
