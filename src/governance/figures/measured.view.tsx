import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import type { Figure } from "./figures.query.ts";
import { measuredTexts } from "./measured.texts.ts";

interface MeasuredProps {
  /** Those that are shown; none: nothing is said. */
  figures: Iterable<Pick<Figure, "at">>;
  /** Where whoever reads may ask for a measure; null: they may not. */
  measureHref: string | null;
}

/** When what is shown was measured, from the oldest to the latest, and the way to measure it now. */
export function Measured({ figures, measureHref }: MeasuredProps) {
  const t = useTexts(measuredTexts);
  const locale = useLocale();
  const instants = [...figures].map(({ at }) => at.getTime());
  if (instants.length === 0) return null;
  const [first, last] = [Math.min(...instants), Math.max(...instants)].map((at) => formatDate(new Date(at), locale, { dateStyle: "long", timeStyle: "short" }));
  return (
    <p class="row tight soft">
      <span>{first === last ? t.on(first!) : t.between(first!, last!)}</span>
      {measureHref && (
        <Go icon="refresh-cw" href={measureHref}>
          {t.now}
        </Go>
      )}
    </p>
  );
}
