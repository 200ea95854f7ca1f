import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Provenance } from "#platform/ui/provenance.tsx";
import { Table } from "#platform/ui/table.tsx";
import { sayAge } from "../directory/say-place.ts";
import { fieldNames } from "../field-names.ts";
import { isStale, knownOn } from "../place.ts";
import { routes } from "../routes.ts";
import { ReportFigures } from "../report-error/report-figures.view.tsx";
import { saySource } from "../saving/author.ts";
import { actionsOfReader } from "../acts/place-actions.ts";
import { ActionLinks } from "../acts/action-bar.view.tsx";
import { texts } from "../texts.ts";
import type { PlaceSheet } from "./show.query.ts";

/** Who said what is shown, and when; fact by fact on demand. */
export function WhereFrom({ place, now }: { place: PlaceSheet; now: Date }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const known = knownOn(place);
  return (
    <Provenance title={t.show.provenance}>
      <p>
        <Badge tone={isStale(known, dayOf(now)) ? "warn" : "ok"}>{sayAge(place, now, locale)}</Badge>
      </p>
      <p>{t.show.provenanceText(saySource(place.source, locale), formatDate(place.facts_date, locale))}</p>
      {place.origins.length > 0 && (
        <div class="no-print">
          <Disclosure bare summary={t.show.facts}>
            <Table
              caption={t.show.facts}
              hideCaption
              dense
              columns={[
                { label: t.show.fact, cell: ({ field }) => fieldNames[locale][field] ?? field, heads: true },
                { label: t.show.source, cell: ({ source }) => saySource(source, locale) },
                { label: t.show.since, cell: ({ at }) => formatDate(at, locale, { dateStyle: "short" }) },
              ]}
              rows={place.origins}
            />
          </Disclosure>
        </div>
      )}
      <p>
        <a href={routes.history.href({ slug: place.slug })}>{t.show.history}</a>
      </p>
      <ReportFigures figures={place.report_figures} />
      <ActionLinks place={place} actions={actionsOfReader(place)} />
    </Provenance>
  );
}
