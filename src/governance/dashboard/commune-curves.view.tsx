import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { SmallMultiple } from "../charts/small-multiple.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { Figure } from "../figures/figures.query.ts";
import type { Curves } from "./curves.query.ts";

const most = 12;

interface Props {
  curves: Curves;
  /** Of today: each curve ends with it. */
  communes: readonly Figure[];
  territory: Territory;
  title: string;
}

function endingNow({ days, byCommune }: Curves, communes: readonly Figure[]): Curves {
  const asOf = communes[0]?.asOf ?? "";
  if (asOf <= (days.at(-1) ?? "")) return { days, byCommune };
  const now = new Map(communes.map(({ part, value }) => [part.id, value ?? 0]));
  return { days: [...days, asOf], byCommune: new Map([...byCommune].map(([code, values]) => [code, [...values, now.get(code) ?? 0]])) };
}

/** The most populous communes side by side, on one scale, and the equal table. */
export function CommuneCurves({ curves, communes, territory, title }: Props) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const { days, byCommune } = endingNow(curves, communes);
  const biggest = territory.communes.toSorted((a, b) => b.population - a.population).slice(0, most);
  const rows = biggest.flatMap((commune) => (byCommune.has(commune.code) ? [{ commune, values: byCommune.get(commune.code)! }] : []));
  const highest = Math.max(...rows.flatMap(({ values }) => values));
  const sign = (change: number) => formatNumber(change, locale, { signDisplay: "exceptZero" });
  return (
    <>
      <SectionHead title={`${title}, ${t.dashboard.curves.toLowerCase()}`} more={<Go href={routes.compare.href()}>{t.dashboard.compare}</Go>}>
        {t.dashboard.curvesLead}
      </SectionHead>
      <Disclosure narrow summary={t.dashboard.curvesOf(rows.length)}>
        <ul class="multiples">
          {rows.map(({ commune, values }) => (
            <li>
              <h3>
                <a href={routes.commune.href({ slug: commune.slug })}>{commune.name}</a>
              </h3>
              <SmallMultiple values={values} most={highest} />
              <p>
                <span>
                  {formatNumber(values[0]!, locale)} → <b>{formatNumber(values.at(-1)!, locale)}</b>
                </span>
                <span>{sign(values.at(-1)! - values[0]!)}</span>
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure bare summary={t.objective.curve}>
        <Table
          caption={title}
          hideCaption
          dense
          scroll
          rows={rows}
          columns={[
            { label: t.dashboard.commune, heads: true, cell: ({ commune }) => commune.name },
            ...days.map((day, at) => ({
              label: formatDate(day, locale, { month: "short", year: "numeric" }),
              number: true,
              cell: ({ values }: (typeof rows)[number]) => formatNumber(values[at] ?? 0, locale),
            })),
          ]}
        />
      </Disclosure>
    </>
  );
}
