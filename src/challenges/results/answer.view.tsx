import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Answer, Verdict } from "../answers.query.ts";
import { scale } from "../challenge.ts";
import { AnswerBody, VerdictTable } from "../jury/verdict.view.tsx";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { ChallengeInLanguage } from "../wording.query.ts";
import type { Appeal, Result } from "./results.query.ts";
import { resultsTexts } from "./results.texts.ts";

interface AnswerProps {
  challenge: ChallengeInLanguage;
  answer: Answer;
  verdicts: readonly Verdict[];
  result: Result | null;
  appeals: readonly Appeal[];
  captain: boolean;
  settles: boolean;
  now: Date;
  form: FormState;
}

/** How long after the results an appeal is taken, in days. */
const appealDays = 30;

export function AnswerPage(props: AnswerProps) {
  const { challenge, answer, verdicts, result, captain, appeals } = props;
  const t = useTexts(resultsTexts);
  const { slug } = challenge;
  const prize = challenge.prizes.find(({ rank }) => rank === result?.prize);
  return (
    <>
      <PartHead
        challenge={challenge}
        title={<Written>{answer.title}</Written>}
        lead={<Written>{answer.summary}</Written>}
        within={[{ label: t.title, href: routes.results.href({ slug }) }]}
        badges={prize && <Badge tone="ok">{prize.label}</Badge>}
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            <AnswerBody answer={answer} file={routes.answerFile.href({ slug, number: String(answer.number) })} />
            {result && (
              <TitledPart id="raisons" title={t.reasons}>
                <Written as="p">{result.reasons}</Written>
              </TitledPart>
            )}
            <VerdictTable criteria={challenge.criteria} verdicts={verdicts} />
          </div>
          <aside class="flow loose">
            {appeals.length > 0 && <Appeals {...props} />}
            {captain && <File {...props} />}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function File({ challenge, answer, appeals, now, form }: AnswerProps) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const last = challenge.resultsAt && addDays(dayOf(challenge.resultsAt), appealDays);
  if (!last || dayOf(now) > last || appeals.some(({ outcome }) => outcome === null)) return null;
  return (
    <Form action={routes.answer.href({ slug: challenge.slug, number: String(answer.number) })} state={stateOf(form, "appeal")} label={t.appeal}>
      <h2>{t.appeal}</h2>
      <p>{t.appealLead(sayShortDay(startOfDay(last), locale))}</p>
      <TextArea name="recours" label={t.appealWords} maxLength={5000} />
      <Submit label={t.appeal} kind="quiet" act="appeal" />
    </Form>
  );
}

function Appeals(props: AnswerProps) {
  const { appeals, settles, captain } = props;
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  return (
    <TitledPart id="recours-titre" title={t.appeals}>
      {appeals.map((one) => (
        <div class="flow">
          <p class="row">
            {sayShortDay(one.filedAt, locale)} <Badge tone={one.outcome === "accepted" ? "ok" : "none"}>{t.outcomes[one.outcome ?? "open"]}</Badge>
          </p>
          {(settles || captain) && <Written as="p">{one.words}</Written>}
          {one.answer && <Written as="p">{one.answer}</Written>}
          <Corrected {...props} one={one} />
          {settles && one.outcome === null && <Settle {...props} one={one} />}
        </div>
      ))}
    </TitledPart>
  );
}

/** What counts since, criterion by criterion. */
function Corrected({ challenge: { criteria, lang }, one: { corrections } }: AnswerProps & { one: Appeal }) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const moved = criteria.flatMap(({ key, label }) => {
    const points = corrections[key];
    return points === undefined ? [] : [{ label, points }];
  });
  if (moved.length === 0) return null;
  return (
    <ul>
      {moved.map(({ label, points }) => (
        <Written as="li" lang={lang}>
          {t.corrected(label, formatNumber(points, locale), formatNumber(scale, locale))}
        </Written>
      ))}
    </ul>
  );
}

function Settle({ challenge, answer, form, one }: AnswerProps & { one: Appeal }) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  return (
    <Form action={routes.answer.href({ slug: challenge.slug, number: String(answer.number) })} state={stateOf(form, "settle")} label={t.settle}>
      <Radios
        name="issue"
        label={t.outcome}
        choices={[
          { value: "accepte", label: t.outcomes.accepted },
          { value: "rejete", label: t.outcomes.rejected },
        ]}
      />
      {challenge.criteria.map(({ key, label }) => (
        <TextField name={`points_${key}`} label={t.correction(label)} hint={t.correctionHint(formatNumber(scale, locale))} inputMode="numeric" short optional />
      ))}
      <TextArea name="reponse" label={t.settleAnswer} rows={4} maxLength={3000} />
      <Submit label={t.settle} kind="quiet" act={`settle:${one.id}`} />
    </Form>
  );
}
