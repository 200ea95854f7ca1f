import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Module } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { kinds } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { editTexts } from "./edit.texts.ts";
import { kindWords, ofMetropolis } from "./module.form.ts";
import type { Choosable } from "./owners.query.ts";

interface EditProps {
  /** Null: a new one. */
  module: Module | null;
  places: readonly Choosable[];
  all: boolean;
  needs: readonly Choosable[];
  form: FormState;
}

export function Edit(props: EditProps) {
  const { module, form } = props;
  const t = useTexts(editTexts);
  return (
    <PageFrame
      title={module ? t.edit : t.add}
      trail={[
        { label: t.trail, href: routes.keep.href() },
        ...(module ? [{ label: <Written>{module.words.title}</Written>, href: routes.manage.href({ id: module.id }) }] : []),
      ]}
      lead={module ? t.editLead : t.addLead}
      ground="surface"
    >
      <Form action={module ? routes.edit.href({ id: module.id }) : routes.add.href()} state={form} label={module ? t.edit : t.add}>
        {module && <input type="hidden" name="version" value={String(form.values["version"] ?? module.version)} />}
        <What {...props} />
        <Translation suffix="_en" title={t.groups.en} />
        <Translation suffix="_nl" title={t.groups.nl} />
        <Submit label={module ? t.saveEdit : t.save} big />
      </Form>
    </PageFrame>
  );
}

function What({ places, all, needs }: EditProps) {
  const { groups, fields: f } = useTexts(editTexts);
  const general = useTexts(trainingsTexts);
  const choices = (some: readonly Choosable[]) => some.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <>
      <h2>{groups.what}</h2>
      <Select name="lieu" {...f.place} choices={[...(all ? [{ value: ofMetropolis, label: general.metropolis }] : []), ...choices(places)]} />
      <Radios name="genre" {...f.kind} choices={kinds.map((one) => ({ value: kindWords[one], label: general.kinds[one] }))} />
      <TextField name="titre" {...f.title} maxLength={100} />
      <TextArea name="texte" {...f.about} rows={5} maxLength={4000} />
      <TextField name="mois" {...f.months} inputMode="numeric" maxLength={3} short optional />
      {needs.length > 0 && <CheckboxGroup name="avant" {...f.needs} choices={choices(needs).map((one) => ({ ...one, written: true }))} optional />}
    </>
  );
}

function Translation({ suffix, title }: { suffix: "_en" | "_nl"; title: string }) {
  const { fields: f, translationsLead } = useTexts(editTexts);
  return (
    <>
      <h2>{title}</h2>
      <p class="soft">{translationsLead}</p>
      <TextField name={`titre${suffix}`} label={f.title.label} maxLength={100} optional />
      <TextArea name={`texte${suffix}`} label={f.about.label} rows={4} maxLength={4000} optional />
    </>
  );
}
