import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { processCrumb } from "#processes";
import type { Pair } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { BothIdeas, PairFacts } from "./pair.view.tsx";

interface AnswerPageProps {
  pair: Pair;
  /** Identifiers of those of both that are the reader's. */
  yours: readonly string[];
  agrees: boolean | null;
  action: string;
  form: FormState;
}

/** What an author is asked, and what they said. */
export function AnswerPage(props: AnswerPageProps) {
  const { pair, yours, agrees } = props;
  const t = useTexts(mergeTexts).own;
  const { process, kept, gone, state, late } = pair;
  const done = usePage().flash?.done === "repondu";
  const open = state === "asked" && !late;
  return (
    <PageFrame title={t.title} trail={[processCrumb(process)]} lead={t.lead} flow="loose">
      {agrees !== null && (
        <Notice tone={agrees ? "ok" : "info"} title={t.given(agrees)} announce={done}>
          {open && <p>{t.givenNote}</p>}
        </Notice>
      )}
      {!open && <p>{state === "asked" ? t.late : t.ended[state]}</p>}
      <PairFacts pair={pair} />
      <BothIdeas process={process.slug} kept={kept} gone={gone} yours={yours} />
      {open && <Question {...props} />}
    </PageFrame>
  );
}

function Question({ action, form }: AnswerPageProps) {
  const t = useTexts(mergeTexts).own;
  return (
    <Form action={action} state={form} label={t.send}>
      <Radios
        name="reponse"
        label={t.question}
        choices={[
          { value: "oui", label: t.yes, note: t.yesNote },
          { value: "non", label: t.no, note: t.noNote },
        ]}
      />
      <TextArea name="mots" label={t.words} hint={t.wordsHint} maxLength={2000} rows={3} optional />
      <Submit label={t.send} />
    </Form>
  );
}
