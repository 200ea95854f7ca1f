import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import type { Question } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";

/** The way back from a page of the panel's work. */
export const useWorkTrail = (assembly: Assembly) => {
  const t = useTexts(assembliesTexts);
  return [
    { label: t.desk, href: routes.desk.href() },
    { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
    { label: t.work, href: routes.work.href(assembly) },
  ];
};

interface QuestionProps {
  readonly assembly: Assembly;
  readonly question: Question;
  readonly action: string;
  readonly form: FormState;
}

export function QuestionPage({ assembly, question, action, form }: QuestionProps) {
  const t = useTexts(lifeTexts);
  return (
    <PageFrame title={<Written>{question.words}</Written>} here={t.answerTo} trail={useWorkTrail(assembly)} ground="surface">
      {form.status === 409 && question.answer && (
        <>
          <p>
            <b>{question.answeredBy}</b>
          </p>
          <blockquote class="text-quoted">{question.answer}</blockquote>
        </>
      )}
      <Form action={action} state={form} label={t.answerTo}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <TextArea name="reponse" label={t.answer} maxLength={5000} rows={8} />
        <TextField name="service" label={t.answeredBy} maxLength={160} />
        <Submit label={t.publish} act="answer" />
      </Form>
    </PageFrame>
  );
}
