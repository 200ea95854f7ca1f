import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { lacksOf, phaseOf } from "../call.ts";
import type { Call, Envelope } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { PhaseBadge, sayTimes } from "../list/calls.view.tsx";
import { questionsOf } from "../question.ts";
import { lettersTexts } from "../letters/letters.texts.ts";
import { routes } from "../routes.ts";
import { otherLanguages } from "../wording.ts";
import type { UnansweredQuestion } from "./build.query.ts";
import { buildTexts } from "./build.texts.ts";

interface BuildProps {
  call: Call;
  envelopes: readonly Envelope[];
  waiting: readonly UnansweredQuestion[];
  form: FormState;
  now: Date;
}

export function Build(props: BuildProps) {
  const { call, now } = props;
  const t = useTexts(buildTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const { slug } = call;
  return (
    <PageFrame
      title={<Written>{call.title}</Written>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: t.deskTitle, href: routes.desk.href() },
      ]}
      badges={<PhaseBadge phase={phaseOf(call, now)} />}
      lead={[call.opensAt && sayTimes(call, now, locale), t.edition(formatNumber(call.edition, locale))].filter(Boolean).join(". ")}
      actions={
        <>
          {call.publishedAt && (
            <>
              <ButtonLink href={routes.queue.href({ slug })}>{t.files}</ButtonLink>
              <ButtonLink kind="quiet" href={routes.jury.href({ slug })}>
                {t.jury}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.committee.href({ slug })}>
                {general.toCommittee}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.follow.href({ slug })}>
                {t.follow}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.appeals.href({ slug })}>
                {t.appeals}
              </ButtonLink>
            </>
          )}
          <ButtonLink kind="quiet" icon="eye" href={routes.show.href({ slug })}>
            {t.see}
          </ButtonLink>
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Parts {...props} />
          <Questions {...props} />
          <Waiting {...props} />
        </div>
        <aside class="flow loose">
          <State {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Parts({ call, envelopes }: BuildProps) {
  const t = useTexts(buildTexts);
  const letters = useTexts(lettersTexts);
  const locale = useLocale();
  const { slug, rules } = call;
  const parts: readonly { label: string; href: string; lang?: false; says: string }[] = [
    { label: t.presentation, href: routes.presentation.href({ slug }), says: call.summary },
    { label: t.rules, href: routes.rules.href({ slug }), says: rules.criteria.map(({ label }) => label).join(", ") },
    {
      label: t.money,
      href: routes.money.href({ slug }),
      lang: false,
      says: envelopes.map(({ year, total }) => `${year}\u00a0: ${sayEuros(total, locale)}`).join(", "),
    },
    ...otherLanguages.map((language) => ({ label: t.languages[language], href: routes.languages.href({ slug, language }), says: "" })),
    { label: letters.title, href: routes.letterTemplates.href({ slug }), says: "" },
  ];
  return (
    <TitledPart id="parties" title={t.parts}>
      <ul class="services">
        {parts.map(({ label, href, lang, says }) => (
          <li>
            <span>
              <b>
                <a href={href}>{label}</a>
              </b>
              {says && (
                <Written as="small" lang={lang}>
                  {says}
                </Written>
              )}
            </span>
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}

function Questions({ call, form }: BuildProps) {
  const t = useTexts(buildTexts);
  const { slug } = call;
  const state = ["up", "down", "drop"].includes(form.act ?? "") ? form : stateOf(form, "up");
  return (
    <TitledPart id="formulaire" title={t.formTitle}>
      {questionsOf(call.form).length === 0 ? (
        <p class="soft">{t.noQuestions}</p>
      ) : (
        <Form action={routes.build.href({ slug })} state={state} label={t.formTitle}>
          {call.publishedAt && <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} />}
          {call.form.map(({ key, label, questions }) => (
            <Table
              caption={label}
              written
              rows={questions}
              columns={[
                { label: t.label, cell: (one) => <a href={routes.question.href({ slug, question: one.key })}>{written(one.label)}</a>, heads: true },
                { label: t.kind, cell: (one) => [t.kindNames[one.kind], !one.required && t.optional.toLowerCase()].filter(Boolean).join(", ") },
                { label: t.edit, cell: (one) => <Moves section={key} question={one.key} label={one.label} /> },
              ]}
            />
          ))}
        </Form>
      )}
      <div class="row">
        <Go icon="plus" href={routes.addQuestion.href({ slug })}>
          {t.addQuestion}
        </Go>
        <Go href={routes.rehearse.href({ slug })}>{t.rehearse}</Go>
      </div>
    </TitledPart>
  );
}

function Moves({ question, label }: { section: string; question: string; label: string }) {
  const t = useTexts(buildTexts);
  const said = <span class="vh"> {written(label)}</span>;
  return (
    <span class="row tight">
      <TextButton act={`up:${question}`}>
        {t.up}
        {said}
      </TextButton>
      <TextButton act={`down:${question}`}>
        {t.down}
        {said}
      </TextButton>
      <TextButton act={`drop:${question}`}>
        {t.removeQuestion}
        {said}
      </TextButton>
    </span>
  );
}

function Waiting({ call, waiting, form }: BuildProps) {
  const t = useTexts(buildTexts);
  if (waiting.length === 0) return null;
  return (
    <TitledPart id="attente" title={t.waiting}>
      {waiting.map(({ id, text }, at) => (
        <Form action={routes.build.href({ slug: call.slug })} state={at === 0 ? stateOf(form, "answer") : undefined} label={text}>
          <Written as="p">{text}</Written>
          <TextArea name="reponse" id={`reponse-${at}`} label={t.answer} rows={3} maxLength={3000} />
          <Submit label={t.answerButton} kind="quiet" act={`answer:${id}`} />
        </Form>
      ))}
    </TitledPart>
  );
}

function State({ call, envelopes, form }: BuildProps) {
  const t = useTexts(buildTexts);
  const locale = useLocale();
  const action = routes.build.href({ slug: call.slug });
  if (call.publishedAt)
    return call.withdrawnAt ? null : (
      <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
        <h2>{t.withdraw}</h2>
        <p class="soft">{t.withdrawLead}</p>
        <TextField name="raison_retrait" label={t.reason} hint={t.reasonHint} maxLength={500} />
        <Submit label={t.withdraw} kind="danger" act="withdraw" />
      </Form>
    );
  const missing = lacksOf(call, call.rules, { envelopes: envelopes.length, questions: questionsOf(call.form).length });
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="warn" title={t.lacksTitle}>
          <p>
            {formatList(
              missing.map((one) => t.lacks[one]),
              locale,
            )}
            .
          </p>
        </Notice>
      ) : (
        <Notice tone="ok" title={t.ready} />
      )}
      <Form action={action} label={t.publish}>
        <p>{t.publishLead}</p>
        <Actions>
          {missing.length === 0 && <Button act="publish">{t.publish}</Button>}
          <TextButton act="remove">{t.remove}</TextButton>
        </Actions>
      </Form>
    </>
  );
}
