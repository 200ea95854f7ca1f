import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Figure } from "#platform/ui/figure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { resultsTexts } from "./results.texts.ts";

interface Bar {
  readonly label: string;
  /** Null: hidden. */
  readonly people: number | null;
  /** Beside the figure: "rang moyen 1,8". */
  readonly note?: string | undefined;
  /** Not an answer: drawn apart. */
  readonly rest?: boolean;
  /** Words of the house, a day or a number: nobody wrote them. */
  readonly ours?: boolean;
}

interface BarsProps {
  id: string;
  title: string;
  bars: readonly Bar[];
  /** Of how many the shares are; null when that is not known. */
  answered: number | null;
}

/** Figures as bars: each has its words and its number beside it, so that nothing is told by the drawing alone. The equal table stands under it. */
export function Bars({ id, title, bars, answered }: BarsProps) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ people }) => people ?? 0));
  const shareOf = ({ people, rest }: Bar) =>
    people === null || rest || !answered ? "" : formatNumber(people / answered, locale, { style: "percent", maximumFractionDigits: 0 });
  const say = ({ people }: Bar) => (people === null ? t.hidden : formatNumber(people, locale));
  const table = (
    <Table
      caption={title}
      written
      dense
      rows={bars}
      columns={[
        { label: t.answer, heads: true, cell: ({ label, ours }) => <Written lang={!ours}>{label}</Written> },
        { label: t.people, number: true, cell: say },
        { label: t.share, number: true, cell: shareOf },
      ]}
    />
  );
  return (
    <Figure id={id} table={table}>
      <ul class="bars">
        {bars.map((bar) => (
          <li class={bar.rest ? "soft" : undefined}>
            <span>
              <Written lang={!bar.ours}>{bar.label}</Written>
            </span>{" "}
            <span class="bars-figure">{[say(bar), shareOf(bar), bar.note].filter(Boolean).join(" · ")}</span>
            {bar.people !== null && (
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class={bar.rest ? "bar-rest" : "bar"} width={Math.round((bar.people / most) * 1000) / 10} height="4" />
              </svg>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
