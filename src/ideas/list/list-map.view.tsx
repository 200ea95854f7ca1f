import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { type Glass, StainedMap } from "#platform/ui/stained-map.tsx";
import type { Territory } from "#territory";
import { proposalTexts } from "../proposal.texts.ts";
import { addressOf, type Filters } from "./list.filters.ts";
import type { CommuneCount, ListedProposal } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";

export const shades = ["q0", "q1", "q2", "q3", "q4"] as const satisfies readonly Glass[];

/** None, one, and the most that each further shade stands for. */
const shadeSteps = [0, 1, 4, 19] as const;
export const shadeOf = (count: number): Glass => shades[shadeSteps.filter((most) => count > most).length]!;

interface ListMapProps {
  numbered: readonly { readonly proposal: ListedProposal; readonly number: number | undefined }[];
  filters: Filters;
  territory: Territory;
  counts: readonly CommuneCount[];
  /** Null where the list has no page of the map, nor a file. */
  links: { readonly map: string; readonly csv: string } | null;
}

/** The ideas of the page on the stained map, whose shades count all that the filters leave. */
export function ListMap({ numbered, filters, territory, counts, links }: ListMapProps) {
  const t = useTexts(listTexts);
  const { count } = useTexts(proposalTexts);
  const locale = useLocale();
  const { map } = territory;
  const byCode = new Map(counts.map(({ code, count: ideas }) => [code, ideas]));
  const marks = numbered.flatMap(({ proposal, number }) => {
    const at = number === undefined ? null : territory.position(pointOf(proposal)!, proposal.communeCode ?? undefined);
    return at && number !== undefined ? [{ ...at, number, tip: proposal.title }] : [];
  });
  const caption = (
    <>
      {t.mapCaption}{" "}
      {links && (
        <>
          <a href={addressOf(links.map, filters, { tri: null, graine: null })}>{t.wholeMap}</a> · <a href={addressOf(links.csv, filters)}>{t.csv}</a>
        </>
      )}
    </>
  );
  if (!map) return <p class="small">{caption}</p>;
  return (
    <StainedMap
      id="carte"
      class="stay"
      title={t.mapTitle(plural(marks.length, locale, count))}
      viewBox={map.viewBox}
      cells={map.cells}
      glass={({ code }) => shadeOf(byCode.get(code) ?? 0)}
      current={filters.commune?.code}
      labels={[]}
      marks={marks}
      legend={t.legend.map((label, n) => ({ glass: shades[n]!, label }))}
      caption={caption}
    />
  );
}

export const pointOf = ({ latitude, longitude }: Pick<ListedProposal, "latitude" | "longitude">) =>
  latitude === null || longitude === null ? null : { latitude, longitude };
