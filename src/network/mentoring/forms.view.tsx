import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Territory } from "#territory";
import { languages, stages, subjects } from "../mentoring.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { routes } from "../routes.ts";
import { formsTexts } from "./forms.texts.ts";

interface Props {
  own: readonly { readonly id: string; readonly name: string }[];
  territory: Territory;
  form: FormState;
}

const trail = (label: string) => [{ label, href: routes.mentoring.href() }];

/** What both forms ask: subjects, languages, commune. */
function Shared({ territory }: Pick<Props, "territory">) {
  const t = useTexts(formsTexts);
  const general = useTexts(mentoringTexts);
  return (
    <>
      <CheckboxGroup
        name="sujets"
        label={general.subjectsLabel}
        hint={t.subjectsHint}
        choices={subjects.map((value) => ({ value, label: general.subjects[value] }))}
      />
      <CheckboxGroup name="langues" label={general.languagesLabel} choices={languages.map((value) => ({ value, label: general.languages[value] }))} />
      <Select
        name="commune"
        label={t.commune}
        choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
        empty={t.anywhere}
        optional
      />
    </>
  );
}

export function OfferForm({ own, territory, form }: Props) {
  const t = useTexts(formsTexts);
  const general = useTexts(mentoringTexts);
  return (
    <PageFrame title={t.offerTitle} lead={t.offerLead} trail={trail(general.mentoring)}>
      <Form action={routes.offer.href()} state={form} label={t.offerTitle}>
        {own.length > 1 && <Radios name="pour" label={t.giver} choices={own.map(({ id, name }) => ({ value: id, label: name }))} />}
        <CheckboxGroup name="etapes" label={t.stages} choices={stages.map((value) => ({ value, label: general.stages[value] }))} />
        <Shared territory={territory} />
        <TextField name="rayon" label={t.radius} hint={t.radiusHint} inputMode="numeric" unit="km" short optional />
        <TextField name="ensemble" label={t.atOnce} inputMode="numeric" short />
        <TextField name="heures" label={t.hours} inputMode="numeric" short />
        <TextField name="groupe" label={t.group} hint={t.groupHint} inputMode="numeric" short optional />
        <TextArea name="presentation" label={t.about} maxLength={800} rows={4} optional />
        <Checkbox name="ouvert" label={t.open} hint={t.openHint} />
        <Submit label={t.save} />
      </Form>
    </PageFrame>
  );
}

export function RequestForm({ own, territory, form }: Props) {
  const t = useTexts(formsTexts);
  const general = useTexts(mentoringTexts);
  const parties = [{ value: "moi", label: t.myself }, ...own.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <PageFrame title={t.requestTitle} lead={t.requestLead} trail={trail(general.mentoring)}>
      <Form action={routes.request.href()} state={form} label={t.requestTitle}>
        {own.length > 0 && <Radios name="pour" label={t.taker} choices={parties} />}
        <TextField name="projet" label={t.project} maxLength={120} />
        <Radios name="etape" label={general.stageLabel} choices={stages.map((value) => ({ value, label: general.stages[value] }))} />
        <Shared territory={territory} />
        <TextArea name="attentes" label={t.words} hint={t.wordsHint} maxLength={1500} rows={6} />
        <Submit label={t.ask} />
      </Form>
    </PageFrame>
  );
}
