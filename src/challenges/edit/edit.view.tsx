import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { isTyped } from "#platform/i18n/locale.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { EnterButton, Onward } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, DateTimeField, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { scale } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { routes } from "../routes.ts";
import { languagesTexts } from "../languages/languages.texts.ts";
import { otherLanguages } from "../wording.ts";
import { criteriaMost, prizesMost, valuesOf } from "./edit.form.ts";
import { editTexts } from "./edit.texts.ts";

interface EditProps {
  /** Null: one that is drawn up. */
  challenge: Challenge | null;
  datasets: readonly Dataset[];
  form: FormState;
}

export function EditChallenge(props: EditProps) {
  const { challenge, form } = props;
  const t = useTexts(editTexts);
  const general = useTexts(challengesTexts);
  const inLanguages = useTexts(languagesTexts);
  const action = challenge ? routes.edit.href({ slug: challenge.slug }) : routes.create.href();
  const state = challenge ? stateOf(form, "save", valuesOf(challenge)) : form;
  return (
    <PageFrame
      title={challenge ? t.edit : t.create}
      lead={t.lead}
      trail={[
        { label: general.title, href: routes.list.href() },
        ...(challenge ? [{ label: <Written>{challenge.title}</Written>, href: routes.show.href({ slug: challenge.slug }) }] : []),
      ]}
      ground="surface"
      flow="loose"
    >
      <Form action={action} state={state} label={challenge ? t.edit : t.create}>
        {challenge && <EnterButton act="save" label={t.save} />}
        {challenge && <input type="hidden" name="version" value={String(state.values["version"] ?? challenge.version)} />}
        <Words />
        <Calendar />
        <Judging />
        <Prizes />
        <Datasets {...props} />
        {challenge?.publishedAt && <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} />}
        <Submit label={t.save} act={challenge ? "save" : undefined} />
      </Form>
      {challenge && (
        <nav class="flow" aria-label={t.languages}>
          <h2>{t.languages}</h2>
          {otherLanguages.map((language) => (
            <Onward href={routes.languages.href({ slug: challenge.slug, language })}>{inLanguages.titles[language]}</Onward>
          ))}
        </nav>
      )}
      {challenge && !challenge.publishedAt && (
        <Form action={action} state={form.act === "publish" ? form : undefined} label={t.publish}>
          <h2>{t.publish}</h2>
          <p>{t.publishLead}</p>
          <Submit label={t.publish} kind="quiet" act="publish" />
        </Form>
      )}
      {challenge?.publishedAt && !challenge.endedAt && !challenge.resultsAt && (
        <Form action={action} state={stateOf(form, "end")} label={t.end}>
          <h2>{t.end}</h2>
          <p>{t.endLead}</p>
          <TextField name="motif" label={t.endReason} maxLength={500} />
          <Submit label={t.end} kind="danger" act="end" />
        </Form>
      )}
    </PageFrame>
  );
}

function Words() {
  const t = useTexts(editTexts);
  return (
    <>
      <TextField name="titre" label={t.name} maxLength={120} />
      <TextField name="question" label={t.question} hint={t.questionHint} maxLength={300} />
      <TextArea name="texte" label={t.about} rows={8} maxLength={8000} />
      <TextArea name="regles" label={t.rules} hint={t.rulesHint} rows={6} maxLength={8000} />
      <TextArea name="partenaires" label={t.partners} hint={t.partnersHint} rows={3} maxLength={1500} optional />
      <TextField name="equipe" label={t.team} inputMode="numeric" short />
    </>
  );
}

function Calendar() {
  const t = useTexts(editTexts);
  return (
    <>
      <h2>{t.calendar}</h2>
      <DateTimeField name="ouverture" label={t.opens} />
      <DateTimeField name="questions" label={t.questionsUntil} />
      <DateTimeField name="cloture" label={t.closes} hint={t.closesHint} />
    </>
  );
}

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

function Judging() {
  const t = useTexts(editTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.criteria}</h2>
      <p>{t.criteriaLead(formatNumber(scale, locale))}</p>
      {upTo(criteriaMost).map((n) => (
        <div class="filters-grid">
          <TextField name={`critere_${n}`} label={t.criterion(n)} maxLength={80} optional={n > 1} />
          <TextField name={`poids_${n}`} label={t.weight(n)} inputMode="numeric" short optional={n > 1} />
        </div>
      ))}
    </>
  );
}

function Prizes() {
  const t = useTexts(editTexts);
  return (
    <>
      <h2>{t.prizes}</h2>
      <p>{t.prizesLead}</p>
      {upTo(prizesMost).map((n) => (
        <div class="filters-grid">
          <TextField name={`prix_${n}`} label={t.prize(n)} maxLength={120} optional />
          <TextField name={`somme_${n}`} label={t.sum(n)} inputMode="decimal" unit="€" short optional />
        </div>
      ))}
    </>
  );
}

function Datasets({ datasets }: EditProps) {
  const t = useTexts(editTexts);
  const locale = useLocale();
  if (datasets.length === 0) return null;
  return (
    <CheckboxGroup
      name="donnees"
      label={t.datasets}
      choices={datasets.map(({ id, title }) => ({ value: id, label: title[locale], written: isTyped(title) }))}
      optional
    />
  );
}
