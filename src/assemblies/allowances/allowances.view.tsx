import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { sayNumber } from "../assembly.ts";
import { useWorkTrail } from "../life/life.view.tsx";
import { routes } from "../routes.ts";
import { sayDay } from "../say.ts";
import type { Allowance } from "./allowances.query.ts";
import { allowancesTexts } from "./allowances.texts.ts";

interface AllowancesProps {
  readonly assembly: Assembly;
  readonly all: readonly Allowance[];
  readonly form: FormState;
}

export function Allowances({ assembly, all, form }: AllowancesProps) {
  const t = useTexts(allowancesTexts);
  const locale = useLocale();
  const due = all.reduce((sum, { dueCents }) => sum + dueCents, 0);
  return (
    <PageFrame
      title={t.title}
      trail={useWorkTrail(assembly)}
      lead={assembly.allowanceCents === null ? t.noneLead : t.lead(sayEuros(assembly.allowanceCents, locale))}
      ground="surface"
    >
      {all.length === 0 || assembly.allowanceCents === null ? (
        <Empty title={t.empty} text={assembly.allowanceCents === null ? t.noneNext : t.emptyNext} />
      ) : (
        <Form action={routes.allowances.href(assembly)} state={stateOf(form, "pay")} label={t.title}>
          <Table
            caption={plural(all.length, locale, t.count)}
            rows={all}
            columns={[
              { label: t.columns.number, heads: true, cell: ({ number }) => sayNumber(number) },
              { label: t.columns.name, cell: ({ name }) => name ?? t.erased },
              { label: t.columns.sessions, number: true, cell: ({ sessions }) => formatNumber(sessions, locale) },
              { label: t.columns.due, number: true, cell: ({ dueCents }) => sayEuros(dueCents, locale) },
              { label: t.columns.paid, number: true, cell: ({ paidCents }) => sayEuros(paidCents, locale) },
              { label: t.columns.paidOn, cell: ({ paidOn }) => (paidOn === null ? "–" : sayDay(paidOn, locale)) },
              { label: t.acts, cell: (one) => <Acts one={one} /> },
            ]}
          />
          {due > 0 && <Submit label={t.payAll(sayEuros(due, locale))} act="pay" />}
          <Onward href={routes.allowancesCsv.href(assembly)} icon="download">
            {t.csv}
          </Onward>
        </Form>
      )}
    </PageFrame>
  );
}

function Acts({ one: { seatId, number, unpaid, paidOn } }: { readonly one: Allowance }) {
  const t = useTexts(allowancesTexts);
  const of = <span class="vh">{`, ${sayNumber(number)}`}</span>;
  return (
    <span class="row tight">
      {unpaid > 0 && (
        <Button act={`pay:${seatId}`} kind="quiet">
          {t.pay}
          {of}
        </Button>
      )}
      {paidOn !== null && (
        <Button act={`undo:${seatId}`} kind="quiet">
          {t.undo}
          {of}
        </Button>
      )}
    </span>
  );
}
