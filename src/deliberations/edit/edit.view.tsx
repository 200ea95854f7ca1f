import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { State } from "../deliberation.ts";
import type { Deliberation } from "../deliberations.query.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { chaptersOfMatters } from "../matters.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";

interface EditProps {
  title: string;
  lead: string;
  action: string;
  /** Assemblies whose register this person keeps. */
  choices: readonly { readonly value: string; readonly label: string }[];
  form: FormState;
  /** Null: it is not registered yet. */
  state: State | null;
  of?: Deliberation;
}

export function Edit({ title, lead, action, choices, form, state, of }: EditProps) {
  const t = useTexts(editTexts);
  const general = useTexts(deliberationsTexts);
  const desk = useTexts(deskTexts);
  const trail = [
    { label: general.list, href: routes.list.href() },
    { label: desk.trail, href: routes.desk.href() },
    ...(of ? [{ label: general.number(of.number), href: routes.manage.href({ id: of.id }) }] : []),
  ];
  return (
    <PageFrame title={title} trail={trail} lead={lead}>
      <Form action={action} state={form} label={title}>
        {of && <input type="hidden" name="version" value={String(form.values["version"] ?? of.version)} />}
        <Act choices={choices} />
        <Content />
        <Vote />
        <More />
        {state === "published" && <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={3} />}
        <Submit label={state === null ? t.add : state === "draft" ? t.save : t.correct} />
      </Form>
    </PageFrame>
  );
}

function Act({ choices }: Pick<EditProps, "choices">) {
  const t = useTexts(editTexts);
  const matters = chaptersOfMatters.map(({ name, matters: within }) => ({
    label: name,
    choices: within.map((matter) => ({ value: matter.code, label: `${matter.code} ${matter.name}` })),
  }));
  return (
    <fieldset class="flow">
      <legend>{t.act}</legend>
      <Select name="assembly" label={t.assembly} choices={choices} />
      <TextField name="number" label={t.number} hint={t.numberHint} maxLength={40} short />
      <TextField name="adopted" label={t.adopted} type="date" short />
      <TextField name="title" label={t.title} hint={t.titleHint} maxLength={400} />
      <Select name="matter" label={t.matter} hint={t.matterHint} choices={matters} />
      <TextField name="siret" label={t.siret} hint={t.siretHint} maxLength={20} inputMode="numeric" short optional />
    </fieldset>
  );
}

function Content() {
  const t = useTexts(editTexts);
  return (
    <fieldset class="flow">
      <legend>{t.content}</legend>
      <TextArea name="decides" label={t.decides} hint={t.decidesHint} maxLength={1000} rows={3} optional />
      <TextArea name="body" label={t.body} hint={t.bodyHint} maxLength={60_000} rows={12} optional />
      <TextField name="link" label={t.link} hint={t.linkHint} type="url" maxLength={500} optional />
    </fieldset>
  );
}

function Vote() {
  const t = useTexts(editTexts);
  const fields = [
    ["seats", t.seats],
    ["yes", t.yes],
    ["no", t.no],
    ["abstentions", t.abstentions],
  ] as const;
  return (
    <fieldset class="flow">
      <legend>{t.vote}</legend>
      <p class="soft">{t.voteHint}</p>
      <div class="filters-grid">
        {fields.map(([name, label]) => (
          <TextField name={name} label={label} inputMode="numeric" maxLength={4} short optional />
        ))}
      </div>
    </fieldset>
  );
}

function More() {
  const t = useTexts(editTexts);
  return (
    <fieldset class="flow">
      <legend>{t.more}</legend>
      <TextField name="budget_name" label={t.budgetName} maxLength={160} optional />
      <TextField name="budget_year" label={t.budgetYear} hint={t.budgetYearHint} maxLength={9} short optional />
      <TextField name="prefecture" label={t.prefecture} hint={t.prefectureHint} maxLength={12} short optional />
      <TextField name="received" label={t.received} type="date" short optional />
    </fieldset>
  );
}
