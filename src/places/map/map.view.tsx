import { useLocale } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { activeFilters } from "../directory/active-filters.ts";
import { addressOf } from "../directory/directory.filters.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import type { CommuneCount } from "./map.query.ts";
import { mapTexts } from "./map.texts.ts";
import { RichMap, type PlacesMapProps } from "./rich-map.view.tsx";

export function PlacesMap({ mapped, filters, territory, tiles }: PlacesMapProps) {
  const locale = useLocale();
  const t = mapTexts[locale];
  // The same chips as the directory's, which take a filter off this page instead.
  const chips = activeFilters(filters, locale).map(({ label, href }) => ({ label, href: routes.map.href() + href.slice(routes.directory.href().length) }));
  return (
    <>
      <PageHead
        title={t.title}
        trail={[{ label: texts[locale].directory.here, href: routes.directory.href() }]}
        lead={`${plural(mapped.total, locale, t.found)}. ${t.lead}`}
        joined
      />
      <Band tight>
        <div class="flow">
          <div class="row between">
            <Chips filters={chips} clear={routes.map.href()} />
            <Go href={addressOf(routes.directory.href(), filters)}>{t.changeFilters}</Go>
          </div>
          <RichMap mapped={mapped} filters={filters} territory={territory} tiles={tiles} />
        </div>
      </Band>
      <Band ground="linen" tight id="liste">
        <SectionHead title={t.list}>{t.listNote}</SectionHead>
        {mapped.total > 0 && <ByCommune mapped={mapped} filters={filters} territory={territory} />}
        {mapped.total === 0 && chips.length === 0 && (
          <Empty title={texts[locale].directory.noneYet} level={3} actions={<Go href={routes.propose.href()}>{texts[locale].directory.noneYetNext}</Go>} />
        )}
        {mapped.total === 0 && chips.length > 0 && <Empty title={t.empty} level={3} actions={<Go href={routes.map.href()}>{t.clear}</Go>} text={t.emptyNote} />}
      </Band>
    </>
  );
}

function ByCommune({ mapped, filters, territory }: Omit<PlacesMapProps, "tiles">) {
  const locale = useLocale();
  const t = mapTexts[locale];
  const nameOf = ({ code }: CommuneCount) => (
    <a href={addressOf(routes.directory.href(), filters, { commune: code })}>{territory.communeByCode(code)?.commune.name ?? code}</a>
  );
  const namesOf = ({ places }: CommuneCount) => (
    <span class="names">
      {places.map(({ slug, name }, at) => (
        <>
          {at > 0 && ", "}
          <a href={routes.show.href({ slug })}>{name}</a>
        </>
      ))}
    </span>
  );
  return (
    <>
      {mapped.pointless > 0 && <p>{plural(mapped.pointless, locale, t.pointless)}</p>}
      {!mapped.named && <p>{t.tooMany}</p>}
      <Table
        caption={t.list}
        hideCaption
        rows={mapped.communes}
        columns={[
          { label: t.commune, heads: true, cell: nameOf },
          { label: t.count, number: true, cell: ({ count }) => formatNumber(count, locale) },
          ...(mapped.named ? [{ label: t.places, cell: namesOf }] : []),
        ]}
      />
    </>
  );
}
