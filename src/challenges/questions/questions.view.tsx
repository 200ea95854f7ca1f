import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { Question } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";

interface QuestionsProps {
  challenge: Challenge;
  /** Of this page. */
  questions: readonly Question[];
  page: number;
  pages: number;
  answers: boolean;
  asks: boolean;
  signedIn: boolean;
  form: FormState;
}

export function Questions(props: QuestionsProps) {
  const { challenge, questions, page, pages, asks, signedIn, form } = props;
  const t = useTexts(questionsTexts);
  const locale = useLocale();
  const { slug } = challenge;
  return (
    <>
      <PartHead challenge={challenge} title={t.title} lead={t.lead} />
      <Band ground="surface" tight>
        <div class="flow loose">
          {questions.length === 0 && <Empty title={t.empty} />}
          {questions.map((one) => (
            <One {...props} one={one} />
          ))}
          <Pagination page={page} pages={pages} href={(one) => pageOf(slug, one)} />
          {asks ? (
            <Form action={routes.questions.href({ slug })} state={stateOf(form, "ask")} label={t.ask}>
              <h2>{t.ask}</h2>
              <TextArea name="question" label={t.question} hint={t.hint} maxLength={1500} />
              <Submit label={t.ask} act="ask" />
            </Form>
          ) : (
            <p class="soft">{signedIn ? t.until(sayInstant(challenge.questionsUntil, locale)) : t.signIn}</p>
          )}
        </div>
      </Band>
    </>
  );
}

const pageOf = (slug: string, page: number): string => withQuery(routes.questions.href({ slug }), { page: page > 1 ? page : null });

function One({ challenge: { slug }, one, answers, page, form }: QuestionsProps & { one: Question }) {
  const t = useTexts(questionsTexts);
  const locale = useLocale();
  const name = `reponse_${one.id}`;
  return (
    <section class="flow" aria-labelledby={`q-${one.id}`}>
      <Written as="h2" id={`q-${one.id}`}>
        {one.text}
      </Written>
      {one.answer && one.answeredAt ? (
        <>
          <p class="small soft">{t.answered(sayShortDay(one.answeredAt, locale))}</p>
          <Written as="div" class="flow">
            {one.answer.split(/\n{2,}/u).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </Written>
        </>
      ) : (
        <p>
          <Badge tone="warn">{t.waits}</Badge>
        </p>
      )}
      {answers && !one.answer && (
        <Form action={pageOf(slug, page)} state={name in form.values ? stateOf(form, "answer") : undefined} label={t.answer}>
          <TextArea name={name} label={t.answerLabel} hint={t.answerHint} maxLength={3000} />
          <Submit label={t.answer} kind="quiet" act={`answer:${one.id}`} />
        </Form>
      )}
    </section>
  );
}
