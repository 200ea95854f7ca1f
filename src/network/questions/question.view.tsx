import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Alike } from "./question.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Answer, Question, Standing } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";
import { toneOf } from "./questions.view.tsx";

export interface QuestionThing {
  readonly question: Question;
  readonly answers: readonly Answer[];
  /** Members for which whoever looks acts. */
  readonly own: readonly Member[];
  /** Others like it, for whoever may say that it asks the same. */
  readonly alike: readonly Alike<Standing>[];
  /** Whoever looks may say which answer is the good one. */
  readonly settles: boolean;
}

type Props = QuestionThing & { form: FormState };

export function QuestionPage(props: Props) {
  const { question } = props;
  const t = useTexts(questionsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { title, body, state, member, askedAt, sameAsId, sameAs } = question;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: t.title, href: routes.questions.href() },
      ]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <p class="meta">
            <span>{member}</span>
            <span>{formatDate(askedAt, locale)}</span>
          </p>
          {body && <Written as="p">{body}</Written>}
          {sameAsId !== null && (
            <p>
              {t.leads} <Go href={routes.question.href({ id: sameAsId })}>{sameAs}</Go>
            </p>
          )}
          <Answers {...props} />
        </div>
        <aside class="flow loose">
          <Forms {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Answers({ question: { id, state, answerId }, answers, settles }: Props) {
  const t = useTexts(questionsTexts);
  const locale = useLocale();
  return (
    <TitledPart id="answers" title={t.answers}>
      {answers.length === 0 && <p class="soft">{t.noAnswer}</p>}
      {answers.map((one) => (
        <article class="flow">
          <h3>{one.member}</h3>
          <p class="meta">
            <span>{formatDate(one.givenAt, locale)}</span>
            {one.id === answerId && <Badge tone="ok">{t.good}</Badge>}
          </p>
          {one.words.split(/\n{2,}/).map((paragraph) => (
            <Written as="p">{paragraph}</Written>
          ))}
          {settles && state === "open" && (
            <form method="post" action={routes.question.href({ id })} aria-label={`${t.accept}, ${one.member}`}>
              <Button act={`accept:${one.id}`} kind="quiet">
                {t.accept}
              </Button>
            </form>
          )}
        </article>
      ))}
    </TitledPart>
  );
}

function Forms({ question: { id, state, own: asked, answerId, answers: count }, answers, own: all, alike, settles, form }: Props) {
  const t = useTexts(questionsTexts);
  // Whose answer was found good writes it anew no more.
  const own = all.filter((one) => one.id !== answers.find((given) => given.id === answerId)?.memberId);
  const action = routes.question.href({ id });
  return (
    <>
      {own.length > 0 && (state === "open" || state === "answered") && (
        <Form action={action} state={stateOf(form, "answer", form.values)} label={t.answer}>
          <h2>{t.answer}</h2>
          <p class="soft">{t.answerLead}</p>
          {all.length > 1 && own.length === 1 && <input type="hidden" name="pour" value={own[0]!.id} />}
          {own.length > 1 && <Radios name="pour" label={t.giver} choices={own.map((one) => ({ value: one.id, label: one.name }))} />}
          <TextArea name="reponse" label={t.yourAnswer} maxLength={5000} rows={8} />
          <Submit label={t.sendAnswer} act="answer" />
        </Form>
      )}
      {settles && state === "answered" && (
        <form method="post" action={action} class="flow" aria-label={t.reopen}>
          <p class="soft">{t.reopenLead}</p>
          <Button act="reopen" kind="quiet">
            {t.reopen}
          </Button>
        </form>
      )}
      {settles && state === "open" && alike.length > 0 && (
        <Disclosure bare summary={t.same} open={form.act === "same"}>
          <Form action={action} state={stateOf(form, "same", {})} label={t.same}>
            <p class="soft">{t.sameLead}</p>
            <Radios name="meme" label={t.sameAs} choices={alike.map(({ question }) => ({ value: question.id, label: question.title, written: true }))} />
            <Submit label={t.same} act="same" kind="quiet" />
          </Form>
        </Disclosure>
      )}
      {asked && state === "open" && count === 0 && (
        <form method="post" action={action} aria-label={t.withdraw}>
          <Button act="withdraw" kind="danger">
            {t.withdraw}
          </Button>
        </form>
      )}
    </>
  );
}
