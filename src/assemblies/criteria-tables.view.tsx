import type { ComponentChildren } from "preact";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Criterion, Quota } from "./assembly.ts";
import { assembliesTexts } from "./assemblies.texts.ts";
import { criteriaTexts } from "./criteria.texts.ts";
import { sayInSteps, sayShare } from "./say.ts";

interface CriteriaTablesProps {
  criteria: readonly Criterion[];
  counts: ReadonlyMap<string, number>;
  /** For those who run the assembly: how many exactly, and the gap to the territory. */
  exact?: boolean;
}

/** Of each criterion: how many live in the territory, how many registered, and the places that are sought. */
export function CriteriaTables({ criteria, counts, exact = false }: CriteriaTablesProps) {
  const t = useTexts(criteriaTexts);
  return (
    <div class="flow loose">
      {criteria.map((criterion) => (
        <CriterionTable
          criterion={criterion}
          counts={counts}
          exact={exact}
          note={criterion.source && <Quoting words={criterion.source}>{t.source(criterion.source)}</Quoting>}
        />
      ))}
    </div>
  );
}

interface CriterionProps extends Required<Pick<CriteriaTablesProps, "counts" | "exact">> {
  criterion: Criterion;
  note: ComponentChildren;
}

function CriterionTable({ criterion, counts, exact, note }: CriterionProps) {
  const t = useTexts(criteriaTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  const { quotas } = criterion;
  const living = quotas.every(({ population }) => population !== null) ? quotas.reduce((sum, { population }) => sum + (population ?? 0), 0) : 0;
  const registered = quotas.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  const lived = (quota: Quota) => (living > 0 ? (quota.population ?? 0) / living : null);
  const came = ({ id }: Quota) => (registered > 0 ? (counts.get(id) ?? 0) / registered : null);
  const gap = (quota: Quota) => {
    const [here, there] = [came(quota), lived(quota)];
    return here === null || there === null ? null : (here - there) * 100;
  };
  return (
    <Table
      caption={criterion.name}
      written
      captionNote={note}
      rows={quotas}
      columns={[
        { label: t.who, heads: true, cell: ({ label }) => <Written>{label}</Written> },
        ...(living > 0 ? [{ label: t.territory, number: true, cell: (quota: Quota) => sayShare(lived(quota)!, locale) }] : []),
        { label: t.registered, number: true, cell: ({ id }) => (exact ? formatNumber : sayInSteps)(counts.get(id) ?? 0, locale) },
        ...(exact && living > 0
          ? [
              {
                label: t.gap,
                number: true,
                cell: (quota: Quota) => {
                  const points = gap(quota);
                  return points === null
                    ? "–"
                    : t.points(formatNumber(points, locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 }).replace("-", "\u2212"));
                },
              },
            ]
          : []),
        { label: t.sought, number: true, cell: ({ min, max }) => general.between(min, max) },
      ]}
    />
  );
}
