import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import type { Award, Recovery } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";

interface RecoveriesProps {
  call: Call;
  award: Award;
  recoveries: readonly Recovery[];
  form: FormState;
}

export function Recoveries({ call, award, recoveries, form }: RecoveriesProps) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const action = routes.award.href({ slug: call.slug, id: award.id });
  return (
    <>
      {recoveries.length > 0 && <h2>{t.recoveries}</h2>}
      {recoveries.map(({ id, cents, reason, settledOn }) => (
        <Form action={action} label={t.settle}>
          <p>
            <b>{sayEuros(cents, locale)}</b> <Written>{reason}</Written> {settledOn && t.isSettled(sayShortDay(startOfDay(settledOn), locale))}
          </p>
          {!settledOn && <Submit label={t.settle} kind="quiet" act={`settle:${id}`} />}
        </Form>
      ))}
      {award.paidCents > 0 && (
        <Form action={action} state={stateOf(form, "recover")} label={t.recovery}>
          <h2>{t.recovery}</h2>
          <TextField name="somme" label={t.sum} inputMode="decimal" maxLength={14} unit="€" short />
          <TextField name="motif" label={t.reason} maxLength={1000} />
          <Submit label={t.recovery} kind="danger" act="recover" />
        </Form>
      )}
    </>
  );
}
