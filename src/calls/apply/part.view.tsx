import { isStructureKind, structureKinds } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Band } from "#platform/ui/band.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Rules } from "../call.ts";
import { isAsked, questionsOf, type Section } from "../question.ts";
import { routes } from "../routes.ts";
import type { LanguageVersion } from "../wording.query.ts";
import type { Application } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { QuestionField } from "./fields.view.tsx";
import { PartHead } from "./frame.view.tsx";

interface PartProps {
  application: LanguageVersion<Application>;
  communes: readonly { readonly code: string; readonly name: string }[];
  /** Whether this part can be written to now. */
  open: boolean;
  form: FormState;
}

export function Version({ application, form }: { application: Application; form: FormState }) {
  return <input type="hidden" name="version" value={String(form.values.version ?? application.version)} />;
}

function Save({ open }: { open: boolean }) {
  const t = useTexts(applyTexts);
  return open ? (
    <>
      <p class="small soft">{t.saveLead}</p>
      <Submit label={t.save} big />
    </>
  ) : null;
}

export function Frozen({ open }: { open: boolean }) {
  const t = useTexts(applyTexts);
  return open ? null : <Notice tone="info" title={t.frozen} />;
}

export function ProjectEdit({ application, communes, open, form }: PartProps) {
  const t = useTexts(applyTexts);
  return (
    <>
      <PartHead application={application} title={t.project} />
      <Band ground="surface" tight>
        <Frozen open={open} />
        <Form action={routes.structure.href({ id: application.id })} state={form} label={t.project}>
          <Version application={application} form={form} />
          <ProjectFields rules={application.rules} kind={application.structureKind} communes={communes} lang={application.lang} place />
          <Save open={open} />
        </Form>
      </Band>
    </>
  );
}

interface ProjectFieldsProps {
  rules: Rules;
  /** Of the structure, as it is saved: it stays a choice. */
  kind: string | null;
  communes: PartProps["communes"];
  /** Asks which place of the directory it is. */
  place?: boolean;
  /** In which the call is told. */
  lang?: Locale | undefined;
}

/** What every application says of its project and of the structure. */
export function ProjectFields({ rules: { axes, kinds: allowed }, kind, communes, place = false, lang }: ProjectFieldsProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const kinds = Object.keys(structureKinds).filter(isStructureKind);
  const shown = allowed.length > 0 ? kinds.filter((one) => allowed.includes(one) || one === kind) : kinds;
  return (
    <>
      <h2>{t.theProject}</h2>
      <TextField name="titre" label={t.title} maxLength={160} />
      <TextArea name="resume" label={t.summary} hint={t.summaryHint} rows={5} maxLength={2000} />
      {axes.length > 0 && <Select name="axe" label={t.axis} choices={axes.map(({ key, label }) => ({ value: key, label, written: lang ?? true }))} />}
      <Select name="commune" label={t.commune} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
      {place && <TextField name="lieu" label={t.place} hint={t.placeHint} maxLength={200} optional />}
      <h2>{t.theStructure}</h2>
      <TextField name="structure" label={t.structureName} maxLength={200} autocomplete="organization" />
      <Select name="genre" label={t.structureKind} choices={shown.map((one) => ({ value: one, label: structureKinds[one][locale] }))} />
      <TextField name="siret" label={t.siret} hint={t.siretHint} inputMode="numeric" maxLength={20} short optional />
      <TextField name="rna" label={t.rna} hint={t.rnaHint} maxLength={14} short optional />
      <TextArea name="elus" label={t.elected} hint={t.electedHint} rows={2} maxLength={1000} optional />
    </>
  );
}

export function SectionEdit({ application, section, communes, open, form }: PartProps & { section: Section }) {
  const t = useTexts(applyTexts);
  const all = questionsOf(application.form);
  const reused = section.questions.some(({ key }) => application.reused.includes(key));
  return (
    <>
      <PartHead
        application={application}
        title={<Written lang={application.lang}>{section.label}</Written>}
        lead={reused && application.state === "draft" ? `${t.reused}. ${t.reusedPart}` : undefined}
      />
      <Band ground="surface" tight>
        <Frozen open={open} />
        <Form action={routes.section.href({ id: application.id, section: section.key })} state={form} label={section.label}>
          <Version application={application} form={form} />
          {section.questions
            // What depends on an answer of this very section stands there from the start: nothing is shown by a script.
            .filter((one) => isAsked(one, application.answers, all) || section.questions.some(({ key }) => key === one.condition?.key))
            .map((question) => (
              <QuestionField question={question} communes={communes} answers={application.answers} lang={application.lang} />
            ))}
          <Save open={open} />
        </Form>
      </Band>
    </>
  );
}
