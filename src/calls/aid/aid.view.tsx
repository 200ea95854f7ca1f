import { saySiret } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { fileField } from "#platform/imports/upload.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, FileField, Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { callsTexts } from "../calls.texts.ts";
import { Listing } from "../listing.view.tsx";
import { routes } from "../routes.ts";
import type { AidLine, aidOrders } from "./aid.query.ts";
import { aidTexts } from "./aid.texts.ts";

interface LedgerProps {
  found: ListPage<AidLine, { readonly q: string; readonly year: number | null }, keyof typeof aidOrders> & { readonly sumCents: number };
  years: readonly number[];
}

export function Ledger({ found, years }: LedgerProps) {
  const t = useTexts(aidTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const { q, year } = found.values;
  return (
    <Listing
      title={t.title}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: general.desk, href: routes.desk.href() },
      ]}
      lead={t.lead}
      actions={
        <ButtonLink icon="upload" href={routes.importAid.href()}>
          {t.import}
        </ButtonLink>
      }
      found={found}
      narrow={
        <Filters action={routes.aid.href()} values={{ q, annee: year === null ? "" : String(year) }} label={t.filter} lands="resultats" fold>
          <div class="filters-grid">
            <TextField name="q" type="search" label={t.words} maxLength={100} />
            <Select name="annee" label={t.year} empty={t.allYears} choices={years.map((one) => ({ value: String(one), label: String(one) }))} />
            <Button kind="quiet" icon="search">
              {t.search}
            </Button>
          </div>
        </Filters>
      }
      counted={[plural(found.total, locale, t.count), ...(found.total > 0 ? [t.sum(sayEuros(found.sumCents, locale))] : [])].join(", ")}
      empty={{ title: t.empty, next: t.emptyNext }}
      csv={t.csv}
    >
      <AidTable lines={found.rows} ordered={found} />
    </Listing>
  );
}

export function AidTable({ lines, ordered }: { lines: readonly AidLine[]; ordered?: LedgerProps["found"] }) {
  const t = useTexts(aidTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={lines}
      ordered={ordered}
      columns={[
        { label: t.columns.structure, cell: ({ structureName }) => structureName, heads: true, order: "name" },
        { label: t.columns.siret, cell: ({ siret, rna }) => (siret ? saySiret(siret) : (rna ?? "–")) },
        { label: t.columns.year, cell: ({ year }) => String(year), number: true, order: "newest", falls: true },
        { label: t.columns.sum, cell: ({ cents }) => sayEuros(cents, locale), number: true, order: "sum", falls: true },
        {
          label: t.columns.source,
          cell: ({ source, own }) => (
            <>
              <Written>{source}</Written> {own && <Badge tone="info">{t.own}</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}

export function Upload({ form }: { form: FormState }) {
  const t = useTexts(aidTexts);
  const general = useTexts(callsTexts);
  return (
    <PageFrame
      title={t.import}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: t.title, href: routes.aid.href() },
      ]}
      lead={t.importLead}
      ground="surface"
    >
      <Form action={routes.importAid.href()} state={form} files label={t.import}>
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={120} />
        <FileField name={fileField} label={t.file} accept=".csv,.xlsx,.ods,.json" />
        <Checkbox name="retirer" label={t.remove} hint={t.removeHint} />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}
