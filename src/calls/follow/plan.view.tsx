import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Select, TextField } from "#platform/ui/form.tsx";
import { followTexts } from "./follow.texts.ts";
import { evidences, planLines } from "./instalment.ts";

/** Lines of a plan of instalments: of an agreement, or of what amends it. */
export function PlanFields({ prefix }: { prefix: string }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <>
      {Array.from({ length: planLines }, (_, at) => {
        const name = `${prefix}${at}`;
        return (
          <fieldset>
            <legend>{t.instalment(formatNumber(at + 1, locale))}</legend>
            <div class="filters-grid">
              <TextField name={name} label={t.label} maxLength={120} optional={at > 0} />
              <Select
                name={`${name}_preuve`}
                label={t.evidence}
                choices={evidences.map((one) => ({ value: one, label: t.evidences[one] }))}
                optional={at > 0}
              />
              <TextField name={`${name}_jour`} label={t.dueOn} type="date" short optional={at > 0} />
              <TextField name={`${name}_somme`} label={t.sum} inputMode="decimal" maxLength={14} unit="€" short optional={at > 0} />
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
