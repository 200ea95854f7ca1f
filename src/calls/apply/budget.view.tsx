import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Band } from "#platform/ui/band.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { gapOf, resourceKinds, sum } from "../application.ts";
import { routes } from "../routes.ts";
import type { Application } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { linesFor } from "./budget.form.ts";
import { PartHead } from "./frame.view.tsx";
import { Frozen, Version } from "./part.view.tsx";

interface BudgetProps {
  application: Application;
  /** What may be asked at most, by the expenses that are saved. */
  most: number;
  open: boolean;
  form: FormState;
}

/** Expenses and resources that must be equal; where they are not it is said by how much. */
export function BudgetEdit({ application, most, open, form }: BudgetProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const { id, expenses, resources } = application;
  return (
    <>
      <PartHead application={application} title={t.budget} />
      <Band ground="surface" tight>
        <Frozen open={open} />
        <div class="flow loose">
          <Balance application={application} />
          <Form action={routes.budget.href({ id })} state={form} label={t.budget}>
            <Version application={application} form={form} />
            <BudgetLines expenses={expenses.length} resources={resources.length} />
            <TextField name="demande" label={t.asked} hint={t.askedHint(sayEuros(most, locale))} inputMode="decimal" maxLength={18} unit="€" short />
            {open && <Submit label={t.recompute} big />}
          </Form>
        </div>
      </Band>
    </>
  );
}

/** So many lines as there are, and some to fill in. */
export function BudgetLines({ expenses, resources }: { expenses: number; resources: number }) {
  const t = useTexts(applyTexts);
  return (
    <>
      <h2>{t.expenses}</h2>
      {Array.from({ length: linesFor(expenses) }, (_, at) => (
        <BudgetLine group="depense" at={at} />
      ))}
      <h2>{t.resources}</h2>
      {Array.from({ length: linesFor(resources) }, (_, at) => (
        <BudgetLine group="ressource" at={at} />
      ))}
    </>
  );
}

function Balance({ application }: Pick<BudgetProps, "application">) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const { expenses, resources, askedCents } = application;
  if (expenses.length + resources.length === 0) return null;
  const gap = gapOf(application);
  return (
    <>
      <Notice
        tone={gap === 0 ? "ok" : "warn"}
        title={gap === 0 ? t.balanced : gap > 0 ? t.gapMore(sayEuros(gap, locale)) : t.gapLess(sayEuros(-gap, locale))}
      />
      <p>
        {t.totalExpenses}
        {`${colonIn(locale)} `}
        <b>{sayEuros(sum(expenses), locale)}</b>
      </p>
      <p>
        {t.totalResources}
        {`${colonIn(locale)} `}
        <b>{sayEuros(sum(resources) + askedCents, locale)}</b>
      </p>
    </>
  );
}

function BudgetLine({ group, at }: { group: "depense" | "ressource"; at: number }) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const name = `${group}${at}`;
  return (
    <fieldset>
      <legend>{`${group === "depense" ? t.expenses : t.resources}, ${t.line(formatNumber(at + 1, locale)).toLowerCase()}`}</legend>
      <div class="filters-grid">
        <TextField name={name} label={t.lineLabel} maxLength={120} optional />
        <TextField name={`${name}_somme`} label={t.sum} inputMode="decimal" maxLength={18} unit="€" short optional />
        {group === "ressource" && (
          <Select name={`${name}_origine`} label={t.kind} choices={resourceKinds.map((one) => ({ value: one, label: t.resourceKinds[one] }))} optional />
        )}
      </div>
    </fieldset>
  );
}
