import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Offer } from "../offers.query.ts";
import { offerSides, pays, subjects } from "../pooling.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayPrice, sayQuantity } from "../say.ts";
import type { CatalogueFilters } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";
import { payWords, sideWords, subjectWords } from "./catalogue.words.ts";

interface CatalogueProps {
  found: ListPage<Offer, CatalogueFilters>;
  /** What whoever reads may open. */
  ways: { readonly pools: boolean; readonly settles: boolean };
}

export function Catalogue({ found, ways }: CatalogueProps) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(poolingTexts);
  return (
    <PageFrame title={general.title} lead={t.lead} actions={ways.pools && <ButtonLink href={routes.newOffer.href()}>{t.propose}</ButtonLink>}>
      <Columns kind="aside">
        <div class="flow">
          <Search found={found} />
          <Found found={found} />
        </div>
        <aside class="flow">
          <h2>{t.how}</h2>
          <ol>
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <Onward href={routes.purchases.href()}>{t.purchases}</Onward>
          {ways.pools && (
            <>
              <Onward href={routes.deals.href()}>{t.deals}</Onward>
              <Onward href={routes.keys.href()}>{t.keys}</Onward>
              <Onward href={routes.statements.href()}>{t.statements}</Onward>
            </>
          )}
          {ways.settles && <Onward href={routes.settle.href()}>{t.settle}</Onward>}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Search({ found }: Pick<CatalogueProps, "found">) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(poolingTexts);
  const { q, side, subject, pay } = found.values;
  const values = { q, sens: side && sideWords[side], sujet: subject && subjectWords[subject], prix: pay && payWords[pay] };
  return (
    <Filters action={routes.catalogue.href()} values={values} label={t.search} fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select
          name="sens"
          label={t.columns.side}
          empty={t.any}
          choices={offerSides.map((one) => ({ value: sideWords[one], label: general.offerSides[one] }))}
        />
        <Select
          name="sujet"
          label={t.columns.subject}
          empty={t.any}
          choices={subjects.map((one) => ({ value: subjectWords[one], label: general.subjects[one] }))}
        />
        <Select name="prix" label={t.price} empty={t.any} choices={pays.map((one) => ({ value: payWords[one], label: general.pays[one] }))} />
        <Button icon="search">{t.search}</Button>
      </div>
    </Filters>
  );
}

function Found({ found }: Pick<CatalogueProps, "found">) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map((one) => (
          <Entry
            title={<Written>{one.title}</Written>}
            href={routes.offer.href({ id: one.id })}
            meta={[
              <Badge tone={one.side === "offered" ? "ok" : "info"}>{general.offerSides[one.side]}</Badge>,
              one.structureName,
              general.subjects[one.subject],
            ]}
          >
            <p>
              {sayPrice(one, locale)}
              {one.capacity !== null && `, ${t.upTo(sayQuantity(one.unit, one.capacity * 100, locale))}`}
            </p>
          </Entry>
        ))}
      </Entries>
      {found.csv && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}
