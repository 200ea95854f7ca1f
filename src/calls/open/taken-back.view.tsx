import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { fundedTexts } from "./funded.texts.ts";
import type { FormerGrant } from "./taken-back.query.ts";

/** What was granted, and is not any more. */
export function TakenBack({ grants, communes }: { grants: readonly FormerGrant[]; communes: ReadonlyMap<string, string> }) {
  const t = useTexts(fundedTexts);
  const locale = useLocale();
  if (grants.length === 0) return null;
  return (
    <section>
      <h2 id="aides-reprises">{t.takenBack}</h2>
      <p>{t.takenBackLead}</p>
      <Table
        caption={t.takenBack}
        hideCaption
        rows={grants}
        columns={[
          { label: t.columns.project, cell: ({ title }) => <Written>{title}</Written>, heads: true },
          {
            label: t.columns.structure,
            cell: ({ structureName, communeCode }) => (
              <Written>{[structureName, communeCode && (communes.get(communeCode) ?? communeCode)].filter(Boolean).join(", ")}</Written>
            ),
          },
          {
            label: t.columns.call,
            cell: ({ slug, call }) => (
              <Written as="a" href={routes.show.href({ slug })}>
                {call}
              </Written>
            ),
          },
          { label: t.columns.decided, cell: ({ decidedOn }) => sayShortDay(startOfDay(decidedOn), locale) },
          { label: t.columns.hadGranted, cell: ({ cents }) => sayEuros(cents, locale), number: true },
          { label: t.columns.takenBack, cell: ({ takenBackAt }) => sayShortDay(takenBackAt, locale) },
          { label: t.columns.why, cell: ({ why }) => (why ? <Written>{why}</Written> : t.noWhy) },
        ]}
      />
    </section>
  );
}
