import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { Objective, Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { fieldOf, fresh, newField, newObjectives } from "./structure.form.ts";
import { structureTexts } from "../strategy/structure.texts.ts";

interface StructureProps {
  strategy: Strategy;
  form: FormState;
}

/** The whole tree in one form: what it saves is one version. */
export function EditStructure({ strategy, form }: StructureProps) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  const { slug, title, priorities } = strategy;
  // What came in meanwhile stands beside what was typed.
  const values = { ...valuesOf(strategy), ...form.values };
  return (
    <PageFrame
      title={<Quoting words={title}>{t.structureTitle(title)}</Quoting>}
      here={t.structure}
      trail={[{ label: <Written>{title}</Written>, href: routes.strategy.href({ slug }) }]}
      lead={t.structureLead}
    >
      {form.status === 409 && <Outline strategy={strategy} />}
      <Form action={routes.structure.href({ slug })} state={{ ...form, values }}>
        <input type="hidden" name="version" value={String(values["version"])} />
        {priorities.map((priority, at) => (
          <PriorityFields id={priority.id} at={at}>
            {priority.objectives.map((objective) => (
              <ObjectiveFields objective={objective} strategy={strategy} />
            ))}
          </PriorityFields>
        ))}
        <NewFields strategy={strategy} />
        <TextField name="reason" label={edit.reason} hint={edit.reasonHint} maxLength={500} />
        <Actions>
          <Button>{edit.save}</Button>
          <ButtonLink kind="quiet" href={routes.strategy.href({ slug })}>
            {edit.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function PriorityFields({ id, at, children }: { id: string; at: number; children: ComponentChildren }) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  const locale = useLocale();
  return (
    <fieldset class="flow">
      <legend>{t.priority(formatNumber(at + 1, locale))}</legend>
      <TextField name={fieldOf(id, "title")} label={t.title} maxLength={200} />
      <TextArea name={fieldOf(id, "summary")} label={edit.summary} optional maxLength={2000} rows={2} />
      <TextField name={fieldOf(id, "rank")} label={t.order} hint={t.orderHint} inputMode="numeric" short />
      <Checkbox name={fieldOf(id, "remove")} label={t.removePriority} />
      {children}
    </fieldset>
  );
}

function ObjectiveFields({ objective, strategy }: { objective: Objective; strategy: Strategy }) {
  const t = useTexts(structureTexts);
  return (
    <fieldset class="flow">
      <legend>
        <Quoting words={objective.title}>{t.objective(objective.title)}</Quoting>
      </legend>
      <PrioritySelect name={fieldOf(objective.id, "priority")} strategy={strategy} />
      <TextField name={fieldOf(objective.id, "rank")} label={t.order} hint={t.orderHint} inputMode="numeric" short />
      <Checkbox name={fieldOf(objective.id, "remove")} label={t.removeObjective} hint={t.removeObjectiveHint} />
    </fieldset>
  );
}

function NewFields({ strategy }: { strategy: Strategy }) {
  const t = useTexts(structureTexts);
  const locale = useLocale();
  const edit = useTexts(editTexts);
  return (
    <>
      <fieldset class="flow">
        <legend>{t.newPriority}</legend>
        <TextField name="new_priority" label={t.title} hint={t.newPriorityHint} optional maxLength={200} />
        <TextArea name="new_priority_summary" label={edit.summary} optional maxLength={2000} rows={2} />
      </fieldset>
      {newObjectives.map((number) => (
        <fieldset class="flow">
          <legend>{number === 1 ? t.newObjective : t.otherObjective(formatNumber(number, locale))}</legend>
          {number === 1 && <p class="soft">{t.newObjectiveNeeds}</p>}
          <TextField name={newField("", number)} label={t.title} hint={number === 1 ? t.newObjectiveHint : undefined} optional maxLength={200} />
          <TextField name={newField("owner", number)} label={edit.owner} hint={number === 1 ? edit.ownerHint : undefined} optional maxLength={200} />
          <PrioritySelect name={newField("priority", number)} strategy={strategy} optional />
        </fieldset>
      ))}
      <Onward icon="upload" href={routes.importStrategy.href({ slug: strategy.slug })}>
        {t.importMore}
      </Onward>
    </>
  );
}

function PrioritySelect({ name, strategy, optional }: { name: string; strategy: Strategy; optional?: boolean }) {
  const t = useTexts(structureTexts);
  const choices = [...strategy.priorities.map(({ id, title }) => ({ value: id, label: title, written: true })), { value: fresh, label: t.theNew }];
  return <Select name={name} label={t.inPriority} choices={choices} optional={optional} />;
}

function Outline({ strategy }: { strategy: Strategy }) {
  const edit = useTexts(editTexts);
  const { named } = useTexts(governanceTexts);
  return (
    <>
      <p>
        <b>{edit.inForce}</b>
      </p>
      <ul>
        {strategy.priorities.map(({ title, objectives }) => (
          <Written as="li">{named(title, objectives.map((one) => one.title).join(", ") || "–")}</Written>
        ))}
      </ul>
    </>
  );
}

/** As its form shows it. */
export function valuesOf({ version, priorities }: Strategy): Record<string, string> {
  const fields = priorities.flatMap(({ id, title, summary, objectives }, at) => [
    [fieldOf(id, "title"), title],
    [fieldOf(id, "summary"), summary ?? ""],
    [fieldOf(id, "rank"), String(at + 1)],
    ...objectives.flatMap((objective, rank) => [
      [fieldOf(objective.id, "priority"), id],
      [fieldOf(objective.id, "rank"), String(rank + 1)],
    ]),
  ]);
  return Object.fromEntries([["version", String(version)], ...fields]);
}
