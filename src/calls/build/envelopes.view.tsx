import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Select, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Call, Envelope } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { buildTexts } from "./build.texts.ts";
import { EditFrame } from "./edit.view.tsx";
import { envelopeLines } from "./envelopes.form.ts";

/** Envelopes by year and axis: those there are, with what became of them, and three lines to fill in. */
export function EnvelopesEdit({ call, envelopes, form }: { call: Call; envelopes: readonly Envelope[]; form: FormState }) {
  const t = useTexts(buildTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const { axes } = call.rules;
  const lines = Math.min(envelopeLines, envelopes.length + 3);
  return (
    <EditFrame call={call} title={t.money} lead={t.moneyLead} action={routes.money.href({ slug: call.slug })} form={form}>
      {envelopes.length > 0 && (
        <Table
          caption={t.money}
          hideCaption
          rows={envelopes}
          columns={[
            { label: t.year, cell: ({ year, axis }) => `${year}${axis ? `, ${axes.find(({ key }) => key === axis)?.label ?? axis}` : ""}`, heads: true },
            { label: t.total, cell: ({ total }) => sayEuros(total, locale), number: true },
            { label: t.reserved, cell: ({ reserved }) => sayEuros(reserved, locale), number: true },
            { label: t.committed, cell: ({ committed }) => sayEuros(committed, locale), number: true },
            { label: t.paid, cell: ({ paid }) => sayEuros(paid, locale), number: true },
          ]}
        />
      )}
      {Array.from({ length: lines }, (_, at) => (
        <fieldset>
          <legend>{t.envelopeLine(formatNumber(at + 1, locale))}</legend>
          <div class="filters-grid">
            <TextField name={`enveloppe${at}_annee`} label={t.year} inputMode="numeric" maxLength={4} short optional={at > 0} />
            {axes.length > 0 && (
              <Select
                name={`enveloppe${at}_axe`}
                label={t.axis}
                empty={general.wholeCall}
                choices={axes.map(({ key, label }) => ({ value: key, label, written: true }))}
                optional
              />
            )}
            <TextField name={`enveloppe${at}_somme`} label={t.sum} inputMode="decimal" maxLength={18} unit="€" short optional={at > 0} />
          </div>
        </fieldset>
      ))}
    </EditFrame>
  );
}
