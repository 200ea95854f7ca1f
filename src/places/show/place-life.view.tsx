import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Table } from "#platform/ui/table.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Stage, stages } from "../place.ts";
import { texts } from "../texts.ts";
import type { PlaceSheet } from "./show.query.ts";

/** The thread of the place, from idea to roots, and the public money it received. */
export function PlaceLife({ place }: { place: PlaceSheet }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const dates = new Map(place.stage_dates.map(({ stage, since }) => [stage, since]));
  const money = (cents: number) => formatNumber(cents / 100, locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  return (
    <>
      <section aria-labelledby="vie">
        <h2 id="vie">{t.show.life}</h2>
        <Thread flat knots={shownStages(place.stage, dates).map((stage) => knotOf(stage, place.stage, dates.get(stage)))} />
      </section>
      {place.supports.length > 0 && (
        <section aria-labelledby="soutiens">
          <h2 id="soutiens">{t.show.supportTitle}</h2>
          <Table
            caption={t.show.supports}
            hideCaption
            columns={[
              { label: t.show.year, cell: ({ year }) => String(year), heads: true },
              { label: t.show.label, cell: ({ label }) => <Written>{label}</Written> },
              { label: t.show.amount, cell: ({ cents }) => money(cents), number: true },
              { label: t.show.source, cell: ({ source }) => <Written>{source}</Written> },
            ]}
            rows={place.supports}
          />
        </section>
      )}
    </>
  );

  function knotOf(stage: Stage, current: Stage, since: string | undefined): Knot {
    const state = stage === current ? "now" : stages.indexOf(stage) < stages.indexOf(current) ? "done" : "next";
    const date = since ? { at: since, text: formatDate(since, locale) } : undefined;
    return { title: t.stages[stage], state, date };
  }
}

/** A place that lives does not show its end; one that closed shows only what it lived through. */
function shownStages(current: Stage, dates: ReadonlyMap<Stage, string>): Stage[] {
  if (current !== "closed") return stages.filter((stage) => stage !== "closed");
  return stages.filter((stage) => stage === "closed" || dates.has(stage));
}
