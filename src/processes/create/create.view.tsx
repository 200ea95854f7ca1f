import { useLocale } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, CheckboxGroup, Form, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { deskTexts } from "../desk/desk.texts.ts";
import { metropolisOwner, scales } from "../process.ts";
import { processEditTexts } from "../process-edit/process-edit.texts.ts";
import { createTexts } from "./create.texts.ts";
import type { PastProcess } from "./past-processes.query.ts";
import { templateNames } from "./templates.ts";
import { routes } from "../routes.ts";

/** A commune; the metropolis has neither code nor name. */
export interface Owner {
  readonly code: string | null;
  readonly name: string | null;
}

interface CreateProps {
  form: FormState;
  owners: readonly Owner[];
  past: readonly PastProcess[];
}

export function Create({ form, owners, past }: CreateProps) {
  const locale = useLocale();
  const t = createTexts[locale];
  const later = processEditTexts[locale];
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: deskTexts[locale].title, href: routes.desk.href() }]}>
      <Form action={routes.newProcess.href()} state={form}>
        <Radios
          name="template"
          label={t.templatesLabel}
          choices={templateNames.map((value) => ({ value, label: t.templates[value].name, note: t.templates[value].says }))}
        />
        {past.length > 0 && <Past past={past} />}
        <TextField name="title" label={t.name} hint={t.nameHint} maxLength={160} />
        <TextArea name="summary" label={t.summary} hint={t.summaryHint} maxLength={400} rows={3} />
        <Select
          name="owner"
          label={t.owner}
          hint={t.ownerHint}
          choices={owners.map(({ code, name }) => ({ value: code ?? metropolisOwner, label: name ?? t.ownerMetropolis }))}
        />
        <TextField name="service" label={t.service} hint={t.serviceHint} maxLength={160} autocomplete="organization" />
        <Radios name="scale" label={t.scale} choices={scales.map((value) => ({ value, label: later.scales[value].name, note: later.scales[value].says }))} />
        <TextArea name="introduction" label={later.labels.introduction} hint={later.hints.introduction} maxLength={20_000} rows={8} optional />
        <TextField name="envelope" label={later.labels.envelope} hint={later.hints.envelope} inputMode="decimal" unit="€" short optional />
        <TextField name="begins" type="date" label={t.begins} hint={t.beginsHint} short />
        <Actions>
          <Button icon="plus">{t.create}</Button>
          <ButtonLink kind="quiet" href={routes.desk.href()}>
            {deskTexts[locale].back}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function Past({ past }: Pick<CreateProps, "past">) {
  const t = createTexts[useLocale()];
  return (
    <>
      <Select
        name="past"
        label={t.past}
        hint={t.pastHint}
        empty={t.noPast}
        optional
        choices={past.map(({ id, title, year }) => ({ value: id, label: `${title} (${year})`, written: true }))}
      />
      <CheckboxGroup name="keep" label={t.keep} optional choices={(["team", "partners"] as const).map((value) => ({ value, label: t.keeps[value] }))} />
    </>
  );
}
