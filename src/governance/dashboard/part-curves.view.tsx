import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { SmallMultiple } from "../charts/small-multiple.tsx";
import type { Figure } from "../figures/figures.query.ts";
import { sayValue, worthOf } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";
import type { KeptAmount } from "./curves.query.ts";

interface Props {
  indicators: readonly KnownIndicator[];
  curves: ReadonlyMap<string, readonly KeptAmount[]>;
  /** Of today: each curve ends with it. */
  figures: ReadonlyMap<string, Figure>;
}

interface Point {
  readonly indicator: KnownIndicator;
  readonly day: string;
  readonly worth: number;
}

/** One small curve an indicator, each on its own scale, and the equal table. Draws nothing before two measures were kept. */
export function PartCurves({ indicators, curves, figures }: Props) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const drawn = indicators
    .map((indicator) => ({ indicator, points: pointsOf(indicator, curves.get(indicator.id) ?? [], figures.get(indicator.id)) }))
    .filter(({ points }) => points.length > 1);
  if (drawn.length === 0) return null;
  const say = ({ indicator, worth }: Point) => sayValue(worth, indicator.unit, locale);
  return (
    <>
      <SectionHead title={t.dashboard.kept}>{t.dashboard.keptLead}</SectionHead>
      <ul class="multiples">
        {drawn.map(({ indicator: { id, title }, points }) => (
          <li>
            <h3>
              <a href={routes.indicator.href({ id })}>{title[locale]}</a>
            </h3>
            <SmallMultiple values={points.map(({ worth }) => worth)} most={Math.max(...points.map(({ worth }) => worth))} />
            <p>
              <span>
                {say(points[0]!)} → <b>{say(points.at(-1)!)}</b>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <Disclosure bare summary={t.objective.curve}>
        <Table
          caption={t.dashboard.kept}
          hideCaption
          dense
          rows={drawn.flatMap(({ points }) => points)}
          columns={[
            { label: t.dashboard.indicator, heads: true, cell: ({ indicator }) => indicator.title[locale] },
            { label: t.objective.day, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
            { label: t.dashboard.value, number: true, cell: say },
          ]}
        />
      </Disclosure>
    </>
  );
}

function pointsOf(indicator: KnownIndicator, kept: readonly KeptAmount[], now: Figure | undefined): Point[] {
  const last = kept.at(-1)?.day ?? "";
  const today = now && now.asOf > last ? [{ day: now.asOf, value: now.value, of: now.of }] : [];
  return [...kept, ...today].flatMap(({ day, ...amount }) => {
    const worth = worthOf(amount, indicator.unit);
    return worth === null ? [] : [{ indicator, day, worth }];
  });
}
