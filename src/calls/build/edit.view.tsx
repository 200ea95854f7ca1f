import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, DateTimeField, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { isConditional, type Question, questionKinds, questionsOf } from "../question.ts";
import { routes } from "../routes.ts";
import { buildTexts } from "./build.texts.ts";
import { newSection } from "./question.form.ts";

interface FrameProps {
  call: Call;
  title: string;
  lead?: string | undefined;
  action: string;
  form: FormState;
  /** Asks why, where the call is published. */
  why?: boolean | undefined;
  children: ComponentChildren;
}

/** A page that changes one part of a call. */
export function EditFrame({ call, title, lead, action, form, why, children }: FrameProps) {
  const t = useTexts(buildTexts);
  const general = useTexts(callsTexts);
  const { slug, version, publishedAt } = call;
  return (
    <PageFrame
      title={title}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: t.deskTitle, href: routes.desk.href() },
        { label: <Written>{call.title}</Written>, href: routes.build.href({ slug }) },
      ]}
      lead={lead}
      ground="surface"
    >
      <Form action={action} state={form} label={title}>
        <input type="hidden" name="version" value={String(form.values.version ?? version)} />
        {children}
        {why && publishedAt && <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} />}
        <Submit label={t.save} big />
      </Form>
    </PageFrame>
  );
}

export function PresentationEdit({ call, form }: { call: Call; form: FormState }) {
  const t = useTexts(buildTexts);
  return (
    <EditFrame call={call} title={t.presentation} action={routes.presentation.href({ slug: call.slug })} form={form}>
      <TextField name="titre" label={t.title} maxLength={120} />
      <TextArea name="resume" label={t.summary} hint={t.summaryHint} rows={2} maxLength={300} />
      <TextArea name="texte" label={t.about} hint={t.aboutHint} rows={12} maxLength={8000} />
      <DateTimeField name="ouverture" label={t.opens} />
      <DateTimeField name="cloture" label={t.closes} hint={t.closesHint} optional />
      <TextField name="comite" label={t.committee} type="date" short optional />
    </EditFrame>
  );
}

export function QuestionEdit({ call, question, form }: { call: Call; question: Question | null; form: FormState }) {
  const t = useTexts(buildTexts);
  const { slug } = call;
  const others = questionsOf(call.form).filter(({ key, kind }) => key !== question?.key && isConditional(kind));
  const conditions = others.flatMap(({ key, label, options }) =>
    options.map((one) => ({ value: `${key}=${one.key}`, label: `${label} ${one.label}`, written: true })),
  );
  const sections = [...call.form.map(({ key, label }) => ({ value: key, label, written: true })), { value: newSection, label: t.newSection }];
  const action = question ? routes.question.href({ slug, question: question.key }) : routes.addQuestion.href({ slug });
  return (
    <EditFrame call={call} title={question ? t.editQuestion : t.addQuestion} action={action} form={form} why>
      <TextField name="intitule" label={t.label} maxLength={200} />
      <Radios name="genre" label={t.kind} choices={questionKinds.map((one) => ({ value: one, label: t.kindNames[one] }))} />
      <TextArea name="choix" label={t.options} hint={t.optionsHint} rows={5} maxLength={4000} optional />
      <TextField name="longueur" label={t.most} hint={t.mostHint} inputMode="numeric" maxLength={5} short optional />
      <TextField name="aide" label={t.hint} maxLength={300} optional />
      <Checkbox name="libre" label={t.isOptional} />
      <Select name="rubrique" label={t.section} choices={sections} />
      <TextField name="nouvelle_rubrique" label={t.sectionName} maxLength={80} optional />
      <TextField name="rubrique_fois" label={t.repeat} hint={t.repeatHint} inputMode="numeric" maxLength={2} short optional />
      {conditions.length > 0 && <CheckboxGroup name="condition" label={t.condition} hint={t.conditionHint} choices={conditions} optional />}
    </EditFrame>
  );
}
