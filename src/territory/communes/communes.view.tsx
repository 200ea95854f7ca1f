import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { CommuneField } from "../commune-field.view.tsx";
import type { CommuneHit } from "../commune-search.ts";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { texts } from "../texts.ts";
import { Perimeter, Sources } from "./perimeter.view.tsx";

interface CommunesProps {
  territory: Territory;
  typed: string;
  hits: readonly CommuneHit[];
}

export function Communes({ territory, typed, hits }: CommunesProps) {
  const texting = useTexts(texts);
  const t = texting.communes;
  const locale = useLocale();
  const { metropolis, communes } = territory;
  return (
    <>
      <PageHead
        title={t.title(plural(communes.length, locale, texting.communesCount))}
        here={t.here}
        lead={t.lead(metropolis.name, formatNumber(metropolis.population, locale), metropolis.populationYear)}
        joined
      />
      <Band tight>
        <div class="flow">
          <Filters action={routes.communes.href()} values={{ q: typed }} label={t.button}>
            <CommuneField name="q" label={t.search} hint={t.searchHint} value={typed} />
            <Button>{t.button}</Button>
          </Filters>
          {typed && hits.length > 0 && <Results typed={typed} hits={hits} />}
          {hits.length > 0 ? <CommuneTable hits={hits} year={metropolis.populationYear} /> : <Nothing typed={typed} />}
        </div>
      </Band>
      {!typed && <Perimeter territory={territory} />}
      <Sources territory={territory} />
    </>
  );
}

function Results({ typed, hits }: Omit<CommunesProps, "territory">) {
  const texting = useTexts(texts);
  const t = texting.communes;
  const locale = useLocale();
  const shared = /^\d{5}$/.test(typed) && hits.length > 1;
  const sentence = shared ? t.shared(typed, plural(hits.length, locale, texting.communesCount)) : t.resultsFor(plural(hits.length, locale, t.results), typed);
  return (
    <p class="row between">
      <span role="status">{sentence}</span>
      <Go href={routes.communes.href()}>{t.all}</Go>
    </p>
  );
}

function Nothing({ typed }: { typed: string }) {
  const t = useTexts(texts).communes;
  return <Empty title={t.empty(typed)} actions={<Go href={routes.communes.href()}>{t.all}</Go>} text={t.emptyNote} />;
}

function CommuneTable({ hits, year }: { hits: readonly CommuneHit[]; year: number }) {
  const texting = useTexts(texts);
  const t = texting.communes;
  const locale = useLocale();
  const parts = ({ commune }: CommuneHit) => commune.associated.map(({ name }) => name).join(", ");
  const area = ({ commune: { areaKm2 } }: CommuneHit) =>
    areaKm2 === null ? "—" : `${formatNumber(areaKm2, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0${texting.squareKilometres}`;
  const name = (hit: CommuneHit) => (
    <>
      <a href={routes.commune.href({ slug: hit.commune.slug })}>{hit.commune.name}</a>
      {hit.commune.associated.length > 0 && <span class="soft"> {t.with(parts(hit))}</span>}
    </>
  );
  return (
    <Table
      caption={t.caption}
      hideCaption
      rows={hits}
      columns={[
        { label: t.name, heads: true, cell: name },
        { label: t.population(year), number: true, cell: ({ commune }) => formatNumber(commune.population, locale) },
        { label: t.postalCodes, cell: ({ commune }) => commune.postalCodes.join(", ") },
        { label: t.area, number: true, cell: area },
      ]}
    />
  );
}
