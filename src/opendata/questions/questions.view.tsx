import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Translation, Written } from "#platform/ui/written.tsx";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import type { Question } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";

interface QuestionsProps {
  dataset: Dataset;
  questions: readonly Question[];
  answers: boolean;
  signedIn: boolean;
  form: FormState;
}

export function Questions(props: QuestionsProps) {
  const { dataset, questions, signedIn, form } = props;
  const t = useTexts(questionsTexts);
  const { id, title } = dataset;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[
        { label: useTexts(opendataTexts).title, href: routes.catalogue.href() },
        { label: <Translation of={title} />, href: routes.dataset.href({ id }) },
      ]}
      ground="surface"
      flow="loose"
    >
      {questions.length === 0 && <Empty title={t.empty} />}
      {questions.map((one) => (
        <One {...props} one={one} />
      ))}
      {signedIn ? (
        <Form action={routes.questions.href({ id })} state={stateOf(form, "ask")} label={t.ask}>
          <h2>{t.ask}</h2>
          <TextArea name="question" label={t.question} hint={t.hint} maxLength={1500} />
          <Submit label={t.ask} act="ask" />
        </Form>
      ) : (
        <p class="soft">{t.signIn}</p>
      )}
    </PageFrame>
  );
}

function One({ dataset: { id }, one, answers, form }: QuestionsProps & { one: Question }) {
  const t = useTexts(questionsTexts);
  return (
    <section class="flow" aria-labelledby={`q-${one.id}`}>
      <Written as="h2" id={`q-${one.id}`}>
        {one.text}
      </Written>
      <Answer one={one} />
      {answers && !one.answer && !one.setAsideAt && (
        <Form action={routes.questions.href({ id })} state={`reponse_${one.id}` in form.values ? stateOf(form, "answer") : undefined} label={t.answer}>
          <TextArea name={`reponse_${one.id}`} label={t.answerLabel} hint={t.answerHint} maxLength={3000} />
          <Actions>
            <Button kind="quiet" act={`answer:${one.id}`}>
              {t.answer}
            </Button>
            <Button kind="quiet" act={`aside:${one.id}`}>
              {t.setAside}
            </Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}

function Answer({ one: { answer, answeredAt, setAsideAt } }: { one: Question }) {
  const t = useTexts(questionsTexts);
  const locale = useLocale();
  if (answer && answeredAt)
    return (
      <>
        <p class="small soft">{t.answered(formatDate(answeredAt, locale))}</p>
        <Written as="div" class="flow">
          {answer.split(/\n{2,}/u).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </Written>
      </>
    );
  return (
    <p>
      <Badge tone={setAsideAt ? "none" : "warn"}>{setAsideAt ? t.aside : t.waits}</Badge> {setAsideAt && t.asideText}
    </p>
  );
}
