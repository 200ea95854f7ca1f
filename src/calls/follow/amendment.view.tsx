import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros, typedEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf, type Values } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import type { Amendment } from "./amendment.query.ts";
import type { Award, Instalment } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import type { Plan } from "./instalment.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { PlanFields } from "./plan.view.tsx";

interface AmendmentsProps {
  call: Call;
  award: Award;
  instalments: readonly Instalment[];
  amendments: readonly Amendment[];
  form: FormState;
}

/** Of instalments that can be planned anew, what the form holds before anybody typed. */
function valuesOf(open: readonly Instalment[]): Values {
  return Object.fromEntries(
    open.flatMap(({ label, evidence, dueOn, cents }, at) => [
      [`a${at}`, label],
      [`a${at}_preuve`, evidence],
      [`a${at}_jour`, dueOn],
      [`a${at}_somme`, typedEuros(cents)],
    ]),
  );
}

/** What was signed since the agreement, each with what stood before; and the next one. */
export function Amendments({ call, award, instalments, amendments, form }: AmendmentsProps) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const open = instalments.filter(({ state, words }) => state === "planned" && words === null);
  return (
    <TitledPart id="avenants" title={t.amendments}>
      {amendments.length === 0 && <p class="soft">{t.noAmendments}</p>}
      {amendments.map(({ number, words, signedOn, signedFor, before, after }) => (
        <Disclosure bare summary={t.amendment(formatNumber(number, locale), sayShortDay(startOfDay(signedOn), locale))}>
          <Written as="p">{words}</Written>
          <Written as="p">{signedFor}</Written>
          <Plans label={t.before} plans={before} />
          <Plans label={t.after} plans={after} />
        </Disclosure>
      ))}
      {open.length > 0 && (
        <Disclosure summary={t.amend} open={form.act === "amend"}>
          <Form action={routes.award.href({ slug: call.slug, id: award.id })} state={stateOf(form, "amend", valuesOf(open))} label={t.amend}>
            <p>{t.amendLead}</p>
            <TextArea name="avenant" label={t.amendWords} rows={3} maxLength={2000} />
            <TextField name="avenant_signe" label={t.signedOn} type="date" short />
            <TextField name="avenant_signataires" label={t.signedFor} hint={t.signedForHint} maxLength={160} />
            <PlanFields prefix="a" />
            <Submit label={t.amend} kind="quiet" act="amend" />
          </Form>
        </Disclosure>
      )}
    </TitledPart>
  );
}

function Plans({ label, plans }: { label: string; plans: readonly Plan[] }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <>
      <p>
        <b>{label}</b>
      </p>
      <ul>
        {plans.map((one) => (
          <li>
            <Written>{one.label}</Written>
            {`, ${sayEuros(one.cents, locale)}, ${t.evidences[one.evidence]}, ${sayShortDay(startOfDay(one.dueOn), locale)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
