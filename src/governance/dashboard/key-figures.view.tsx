import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { type Territory, territoryRoutes } from "#territory";
import { governanceTexts } from "../governance.texts.ts";
import { keyFigures } from "./key-figures.ts";

/** The territory in a few figures, each with its source. */
export function KeyFigures({ territory: { metropolis, communes } }: { territory: Territory }) {
  const t = useTexts(governanceTexts).dashboard;
  const locale = useLocale();
  const own = keyFigures[metropolis.siren] ?? [];
  const sources = [...new Set(own.map(({ source }) => source))];
  return (
    <>
      <SectionHead title={t.key} />
      <div class="flow">
        <Tiles
          tiles={[
            [t.inhabitants, formatNumber(metropolis.population, locale)],
            [t.communes, <a href={territoryRoutes.communes.href()}>{formatNumber(communes.length, locale)}</a>],
            ...own.map(({ term, value }) => [term[locale], formatNumber(value, locale)] as const),
          ]}
        />
        <ul class="small soft" aria-label={t.sources}>
          <li>{t.popSource(String(metropolis.populationYear))}</li>
          {sources.map(({ title, href }) => (
            <li>{href ? <a href={href}>{title[locale]}</a> : title[locale]}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
