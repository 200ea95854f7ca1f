import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Part, Territory } from "#territory";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { KnownIndicator } from "../series/all-indicators.ts";
import type { Difference, Recomputed } from "../snapshots/snapshot.command.ts";
import { verifyTexts } from "./verify.texts.ts";

interface Props {
  indicator: KnownIndicator;
  territory: Territory;
  days: readonly string[];
  typed: string;
  day: string | null;
  outcome: Recomputed | null;
}

export function Verify({ indicator, territory, days, typed, day, outcome }: Props) {
  const t = useTexts(verifyTexts);
  const locale = useLocale();
  const { id, title, series, todayOnly } = indicator;
  const choices = days.map((value) => ({ value, label: formatDate(value, locale) }));
  const impossible = series ? t.entered : todayOnly ? t.todayOnly : days.length === 0 ? t.neverKept : null;
  return (
    <>
      <PageHead title={t.title(title[locale])} here={t.here} trail={[{ label: title[locale], href: routes.indicator.href({ id }) }]} lead={t.lead} joined />
      <Band tight>
        {impossible ? (
          <Notice title={impossible} />
        ) : (
          <Filters action={routes.verify.href({ id })} values={{ jour: typed }} label={t.here}>
            <Select name="jour" label={t.day} choices={choices} />
            <Button>{t.verify}</Button>
          </Filters>
        )}
        {!impossible && typed !== "" && <Outcome {...{ indicator, territory, day, outcome }} />}
      </Band>
    </>
  );
}

function Outcome({ indicator, territory, day, outcome }: Pick<Props, "indicator" | "territory" | "day" | "outcome">) {
  const t = useTexts(verifyTexts);
  const locale = useLocale();
  if (day === null || outcome === null)
    return (
      <Notice tone="warn" title={t.none}>
        <p>{t.noneWhat}</p>
      </Notice>
    );
  if (outcome.same)
    return (
      <Notice tone="ok" title={t.same(formatDate(day, locale))}>
        <p>{plural(outcome.figures, locale, t.figures)}.</p>
      </Notice>
    );
  const { differences, changedRows } = outcome;
  return (
    <>
      <Notice tone="warn" title={plural(differences.length, locale, t.differs)}>
        <p>{changedRows > 0 ? plural(changedRows, locale, t.rows) : t.noRows}</p>
      </Notice>
      <Differences {...{ differences, indicator, territory }} />
    </>
  );
}

function Differences({ differences, indicator, territory }: { differences: readonly Difference[]; indicator: KnownIndicator; territory: Territory }) {
  const t = useTexts(verifyTexts);
  const words = useTexts(governanceTexts);
  const locale = useLocale();
  const say = (value: number | null, of: number | null) => sayAmount({ value, of }, indicator.unit, locale, words.objective.ofParts);
  const nameOf = ({ kind, id }: Part) => {
    if (kind === "commune") return territory.communeByCode(id ?? "")?.commune.name ?? id;
    return kind === "zone" ? (territory.zones("qpv").find((zone) => zone.id === id)?.name ?? id) : territory.metropolis.name;
  };
  return (
    <Table
      caption={plural(differences.length, locale, t.differs)}
      hideCaption
      dense
      rows={differences}
      columns={[
        { label: t.part, heads: true, cell: ({ part }) => nameOf(part) },
        { label: t.kept, number: true, cell: ({ kept }) => (kept ? say(kept.value, kept.of) : t.notKept) },
        { label: t.now, number: true, cell: ({ measured }) => (measured ? say(measured.value, measured.of) : t.gone) },
      ]}
    />
  );
}
