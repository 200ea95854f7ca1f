import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { Objective, Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { fresh } from "./structure.form.ts";
import { structureTexts } from "./structure.texts.ts";

export interface StructureProps {
  strategy: Strategy;
  values?: Values;
  problems?: Problems;
  conflict?: boolean;
}

/** The whole tree in one form: what it saves is one version. */
export function EditStructure({ strategy, values, problems, conflict }: StructureProps) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  const { slug, title, priorities } = strategy;
  const typed = values ?? valuesOf(strategy);
  const numbered = priorities.flatMap((priority) => priority.objectives);
  return (
    <>
      <PageHead
        title={t.structureTitle(title)}
        here={t.structure}
        trail={[{ label: title, href: routes.strategy.href({ slug }) }]}
        lead={t.structureLead}
        joined
      />
      <Band tight>
        {conflict && (
          <Notice tone="warn" title={edit.conflict} announce>
            <Outline strategy={strategy} />
          </Notice>
        )}
        <Form action={routes.structure.href({ slug })} values={typed} problems={problems}>
          <input type="hidden" name="version" value={String(typed["version"] ?? "")} />
          {priorities.map((priority, at) => (
            <PriorityFields at={at}>
              {priority.objectives.map((objective) => (
                <ObjectiveFields objective={objective} at={numbered.indexOf(objective)} strategy={strategy} />
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
      </Band>
    </>
  );
}

function PriorityFields({ at, children }: { at: number; children: ComponentChildren }) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  const locale = useLocale();
  return (
    <fieldset class="flow">
      <legend>{t.priority(formatNumber(at + 1, locale))}</legend>
      <TextField name={`p${at}_title`} label={t.title} maxLength={200} />
      <TextArea name={`p${at}_summary`} label={edit.summary} optional maxLength={2000} rows={2} />
      <TextField name={`p${at}_rank`} label={t.order} hint={t.orderHint} inputMode="numeric" short />
      <Checkbox name={`p${at}_remove`} label={t.removePriority} />
      {children}
    </fieldset>
  );
}

function ObjectiveFields({ objective, at, strategy }: { objective: Objective; at: number; strategy: Strategy }) {
  const t = useTexts(structureTexts);
  return (
    <fieldset class="flow">
      <legend>{t.objective(objective.title)}</legend>
      <PrioritySelect name={`o${at}_priority`} strategy={strategy} />
      <TextField name={`o${at}_rank`} label={t.order} hint={t.orderHint} inputMode="numeric" short />
      <Checkbox name={`o${at}_remove`} label={t.removeObjective} hint={t.removeObjectiveHint} />
    </fieldset>
  );
}

function NewFields({ strategy }: { strategy: Strategy }) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  return (
    <>
      <fieldset class="flow">
        <legend>{t.newPriority}</legend>
        <TextField name="new_priority" label={t.title} hint={t.newPriorityHint} optional maxLength={200} />
        <TextArea name="new_priority_summary" label={edit.summary} optional maxLength={2000} rows={2} />
      </fieldset>
      <fieldset class="flow">
        <legend>{t.newObjective}</legend>
        <TextField name="new_objective" label={t.title} hint={t.newObjectiveHint} optional maxLength={200} />
        <TextField name="new_objective_owner" label={edit.owner} hint={edit.ownerHint} optional maxLength={200} />
        <PrioritySelect name="new_objective_priority" strategy={strategy} optional />
      </fieldset>
    </>
  );
}

function PrioritySelect({ name, strategy, optional }: { name: string; strategy: Strategy; optional?: boolean }) {
  const t = useTexts(structureTexts);
  const choices = [...strategy.priorities.map(({ id, title }) => ({ value: id, label: title })), { value: fresh, label: t.theNew }];
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
          <li>{named(title, objectives.map((one) => one.title).join(", ") || "–")}</li>
        ))}
      </ul>
    </>
  );
}

function valuesOf({ version, priorities }: Strategy): Record<string, string> {
  const ofPriorities = priorities.flatMap(({ title, summary }, at) => [
    [`p${at}_title`, title],
    [`p${at}_summary`, summary ?? ""],
    [`p${at}_rank`, String(at + 1)],
  ]);
  const placed = priorities.flatMap(({ id, objectives }) => objectives.map((_, at) => ({ id, rank: String(at + 1) })));
  const ofObjectives = placed.flatMap(({ id, rank }, at) => [
    [`o${at}_priority`, id],
    [`o${at}_rank`, rank],
  ]);
  return Object.fromEntries([["version", String(version)], ...ofPriorities, ...ofObjectives]);
}
