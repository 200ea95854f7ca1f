import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { moderationRoutes } from "#moderation";
import { OneEvaluation } from "../delivery/evaluation.view.tsx";
import type { Evaluation } from "../delivery/delivery.query.ts";
import { changes } from "./testimony.ts";
import type { OwnTestimony, Testimonies, Words } from "./testimony.query.ts";
import { testimonyTexts } from "./testimony.texts.ts";

interface PageProps {
  idea: { readonly title: string; readonly href: string };
  action: string;
  own: OwnTestimony | null;
  /** How the visitor signs unless they say otherwise. */
  signature: string;
  form: FormState;
}

export function TestimonyPage({ idea, action, own, signature, form }: PageProps) {
  const t = useTexts(testimonyTexts);
  const values = { change: own?.change ?? "", words: own?.words ?? "", signature, ...stateOf(form, "say").values };
  return (
    <>
      <PageHead title={t.title} trail={[{ label: <Written>{idea.title}</Written>, href: idea.href }]} lead={t.lead} joined />
      <div class="wrap band flow">
        <Form action={action} state={{ ...stateOf(form, "say"), values }} label={t.title}>
          <Radios name="change" label={t.question} choices={changes.map((value) => ({ value, label: t.changes[value] }))} />
          <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={1000} rows={5} optional />
          <TextField name="signature" label={t.signature} hint={t.signatureHint} maxLength={80} />
          <Actions>
            <Button act="say">{own ? t.sayAgain : t.say}</Button>
          </Actions>
        </Form>
        {own && (
          <Form action={action} state={stateOf(form, "take_back")} label={t.takeBack}>
            <Actions>
              <Button act="take_back" kind="quiet">
                {t.takeBack}
              </Button>
            </Actions>
          </Form>
        )}
      </div>
    </>
  );
}

interface SectionProps extends Testimonies {
  evaluations: readonly Evaluation[];
  /** Where one says it oneself. */
  say: string;
}

/** What was measured, and beside it what residents say. */
export function TestimonySection({ evaluations, counted, words, say }: SectionProps) {
  const t = useTexts(testimonyTexts);
  return (
    <section class="flow" id="evaluation" aria-labelledby="evaluation-titre">
      <h2 id="evaluation-titre">{t.section}</h2>
      <h3>{t.measured}</h3>
      {evaluations.length === 0 && <p class="soft">{t.notMeasured}</p>}
      {evaluations.map((one) => (
        <OneEvaluation evaluation={one} />
      ))}
      <h3>{t.residents}</h3>
      <Counts counted={counted} />
      <p>
        <ButtonLink kind="quiet" icon="pencil" href={say}>
          {t.title}
        </ButtonLink>
      </p>
      <AllWords words={words} />
    </section>
  );
}

function Counts({ counted }: Pick<Testimonies, "counted">) {
  const t = useTexts(testimonyTexts);
  const locale = useLocale();
  if (!counted) return <p class="soft">{t.few}</p>;
  return (
    <>
      <p>{plural(counted.persons, locale, t.persons)}</p>
      <Facts facts={counted.counts.map(({ change, persons }) => [t.changes[change], persons === null ? t.fewOf : formatNumber(persons, locale)])} />
      <p class="small soft">{t.howCounted}</p>
    </>
  );
}

const latest = 3;

function AllWords({ words }: Pick<Testimonies, "words">) {
  const t = useTexts(testimonyTexts);
  const locale = useLocale();
  if (words.length === 0) return null;
  return (
    <>
      <WordList words={words.slice(0, latest)} />
      {words.length > latest && (
        <Disclosure summary={plural(words.length - latest, locale, t.otherWords)}>
          <WordList words={words.slice(latest)} />
        </Disclosure>
      )}
    </>
  );
}

function WordList({ words }: { words: readonly Words[] }) {
  const t = useTexts(testimonyTexts);
  const locale = useLocale();
  return (
    <ul class="judging-lines">
      {words.map(({ id, words: said, signature, at }) => (
        <li>
          <Written as="p" class="judging-words">
            {said}
          </Written>
          <p class="small soft">
            {signature}, {formatDate(at, locale)}.{" "}
            <a href={moderationRoutes.report.href({ kind: "testimony", id })} rel="nofollow">
              {t.report}
              <span class="vh"> {t.reportWhose(signature)}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
