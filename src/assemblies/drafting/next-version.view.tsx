import { useTexts } from "#platform/i18n/context.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Compared } from "#texts";
import type { Drafting } from "./drafting.query.ts";
import { draftingTexts } from "./drafting.texts.ts";

interface NextVersionProps {
  readonly text: Drafting;
  readonly action: string;
  readonly form: FormState;
}

/** What was taken up or corrected since the version that members read, and the way to give it to them. */
export function NextVersion({ text, action, form }: NextVersionProps) {
  const t = useTexts(draftingTexts);
  const number = text.version + 1;
  return (
    <TitledPart id="suivante" title={t.next(number)}>
      <p>{t.nextLead}</p>
      <Compared before={text.paragraphs} after={text.next ?? []} changes={text.changes.filter(({ version }) => version === number)} beside={false} />
      <Form action={action} state={stateOf(form, "publish")} label={t.publish(number)}>
        <TextArea name="resume" label={t.summary} maxLength={2000} rows={2} />
        <Submit label={t.publish(number)} act="publish" />
      </Form>
    </TitledPart>
  );
}
