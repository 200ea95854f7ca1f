import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { partNames } from "../apply/application.view.tsx";
import { applyTexts } from "../apply/apply.texts.ts";
import { BudgetLines } from "../apply/budget.view.tsx";
import { QuestionField } from "../apply/fields.view.tsx";
import { ProjectFields } from "../apply/part.view.tsx";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import { mayBeAsked, type Rehearsal } from "./rehearsal.ts";
import { rehearseTexts } from "./rehearse.texts.ts";

interface RehearseProps {
  call: Call;
  communes: readonly { readonly code: string; readonly name: string }[];
  /** Null until something was typed. */
  rehearsal: Rehearsal | null;
  form: FormState;
}

export function Rehearse(props: RehearseProps) {
  const { call, communes, form } = props;
  const t = useTexts(rehearseTexts);
  const texts = useTexts(applyTexts);
  const { slug, rules } = call;
  const documents = mayBeAsked(call);
  return (
    <PageFrame title={t.title} trail={[{ label: <Written>{call.title}</Written>, href: routes.build.href({ slug }) }]} lead={t.lead} ground="surface">
      <Told {...props} />
      <Form action={routes.rehearse.href({ slug })} state={form} label={t.title}>
        <ProjectFields rules={rules} kind={null} communes={communes} />
        {call.form.map(({ label, questions }) => (
          <>
            <Written as="h2">{label}</Written>
            {questions.map((question) => (
              <QuestionField question={question} communes={communes} answers={{}} />
            ))}
          </>
        ))}
        <BudgetLines expenses={0} resources={0} />
        <TextField name="demande" label={texts.asked} inputMode="decimal" maxLength={18} unit="€" short />
        {documents.length > 0 && (
          <CheckboxGroup
            name="pieces"
            label={t.documents}
            hint={t.documentsHint}
            choices={documents.map(({ key, label }) => ({ value: key, label, written: true }))}
            optional
          />
        )}
        <Submit label={t.check} big />
      </Form>
    </PageFrame>
  );
}

/** What whoever applies would be told. */
function Told({ call, rehearsal }: RehearseProps) {
  const t = useTexts(rehearseTexts);
  const texts = useTexts(applyTexts);
  const locale = useLocale();
  if (!rehearsal) return null;
  const { missing, faults, text } = rehearsal;
  const names = partNames(call.form, texts);
  return (
    <div class="flow">
      {missing.size + faults.length === 0 && <Notice tone="ok" title={t.right} announce />}
      {missing.size > 0 && (
        <Notice tone="warn" title={texts.notReady} announce>
          <ul>
            {[...missing].map(([part, count]) => (
              <li>
                <Quoting words={part.startsWith("section:") ? names.get(part) : null}>
                  {`${names.get(part) ?? part}\u00a0: ${plural(count, locale, texts.missing)}`}
                </Quoting>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice tone="danger" title={texts.unfitTitle} announce>
          <p>
            {formatList(
              faults.map((one) => texts.unfit[one]),
              locale,
            )}
            .
          </p>
        </Notice>
      )}
      <Disclosure summary={t.text}>
        <Written as="pre">{text}</Written>
      </Disclosure>
    </div>
  );
}
