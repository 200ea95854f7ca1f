import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Provenance } from "#platform/ui/provenance.tsx";
import { Table } from "#platform/ui/table.tsx";
import { MapSource } from "../map-source.view.tsx";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { texts } from "../texts.ts";

/** How many communes there were since when. Absent where one date is all that is known. */
export function Perimeter({ territory }: { territory: Territory }) {
  const t = useTexts(texts).communes;
  const locale = useLocale();
  const steps = perimeterSteps(territory);
  if (steps.length < 2) return null;
  const dayOf = ({ day, exact }: Step) => (exact ? formatDate(day, locale) : t.atLatest(formatDate(day, locale)));
  return (
    <Band ground="linen" tight>
      <SectionHead title={t.perimeter}>{t.perimeterLead}</SectionHead>
      <Table
        caption={t.perimeterCaption}
        hideCaption
        rows={steps}
        columns={[
          { label: t.perimeterDay, heads: true, cell: dayOf },
          { label: t.perimeterCount, number: true, cell: ({ count }) => count },
        ]}
      />
    </Band>
  );
}

interface Step {
  readonly day: string;
  readonly exact: boolean;
  readonly count: number;
}

function perimeterSteps(territory: Territory): Step[] {
  const exact = new Map<string, boolean>();
  for (const { from, exact: known } of territory.memberships) exact.set(from, known);
  for (const { until } of territory.memberships) if (until) exact.set(until, true);
  return [...exact].sort().map(([day, known]) => ({ day, exact: known, count: territory.membersOn(day).length }));
}

export function Sources({ territory: { metropolis, map } }: { territory: Territory }) {
  const t = useTexts(texts);
  const { siren, formerSirens, source, geographyYear, populationYear } = metropolis;
  const former = formerSirens.join(", ");
  return (
    <Band tight>
      <Provenance title={t.commune.sources}>
        <p>{t.communes.source(source, geographyYear, populationYear)}</p>
        {map && (
          <p>
            <MapSource map={map} />
          </p>
        )}
        <p>{former ? t.communes.formerSiren(siren, former) : t.communes.siren(siren)}</p>
        <p class="row">
          <Go href={routes.communesCsv.href()} icon="download">
            {t.communes.csv}
          </Go>
          <Go href={routes.communesGeojson.href()} icon="download">
            {t.communes.geojson}
          </Go>
        </p>
      </Provenance>
    </Band>
  );
}
