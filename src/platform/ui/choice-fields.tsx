import type { ComponentChildren } from "preact";

import { useLang, useTexts } from "#platform/i18n/context.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Field, FieldGroup } from "./field.tsx";
import { type FieldProps, useField } from "./form-state.tsx";
import { texts } from "./texts.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Somebody wrote its label and its note, in the language of the house unless that of their record is told. */
  readonly written?: string | boolean | undefined;
  /** A sentence under the label. */
  readonly note?: ComponentChildren;
  /** Of the note, where it is not as of the label: `false` for words of ours. */
  readonly writtenNote?: string | boolean | undefined;
  readonly disabled?: boolean | undefined;
}

interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface SelectProps extends FieldProps {
  choices: readonly (Choice | ChoiceGroup)[];
  /** The first, empty line: "Toutes les communes". Absent: "Choisir". */
  empty?: string | undefined;
}

export function Select({ choices, empty, ...field }: SelectProps) {
  const t = useTexts(texts);
  const { id, value, wrong, described } = useField(field);
  const option = (choice: Choice) => <Option choice={choice} selected={choice.value === value} />;
  return (
    <Field {...field} id={id} wrong={wrong}>
      <select class="select" id={id} name={field.name} aria-describedby={described} aria-invalid={wrong ? "true" : undefined}>
        <option value="">{empty ?? t.choose}</option>
        {choices.map((choice) => ("choices" in choice ? <optgroup label={choice.label}>{choice.choices.map(option)}</optgroup> : option(choice)))}
      </select>
    </Field>
  );
}

function Option({ choice: { value, label, written, disabled }, selected }: { choice: Choice; selected: boolean }) {
  return (
    <option value={value} selected={selected} disabled={disabled} lang={useLang(written ?? false)}>
      {label}
    </option>
  );
}

interface GroupProps extends FieldProps {
  choices: readonly Choice[];
  /** The question is read, not shown. */
  hideLabel?: boolean | undefined;
  /** Short choices side by side on one line: a scale. */
  scale?: boolean | undefined;
}

/** One answer among a few, all in sight. */
export function Radios(props: GroupProps) {
  return <Group type="radio" {...props} />;
}

/** Several answers. They are sent under one name. */
export function CheckboxGroup(props: GroupProps) {
  const t = useTexts(texts);
  return <Group type="checkbox" note={t.several} {...props} />;
}

interface GroupedProps extends FieldProps {
  groups: readonly ChoiceGroup[];
}

/** Many answers among very many: folded by group, each saying how many are ticked. They are sent under one name. */
export function GroupedBoxes({ groups, ...field }: GroupedProps) {
  const t = useTexts(texts);
  const { id, values, wrong, described } = useField(field);
  const first = groups[0]?.choices[0]?.value;
  return (
    <FieldGroup {...field} id={id} wrong={wrong} described={described} note={t.several}>
      {groups.map(({ label, choices }) => {
        const ticked = choices.filter(({ value }) => values.includes(value)).length;
        return (
          <Disclosure bare open={ticked > 0 || wrong !== undefined} summary={`${label} (${ticked}/${choices.length})`}>
            <div class="choices">
              {choices.map((choice) => (
                <Box
                  type="checkbox"
                  id={choice.value === first ? id : `${id}-${choice.value}`}
                  name={field.name}
                  choice={choice}
                  checked={values.includes(choice.value)}
                  wrong={wrong}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </FieldGroup>
  );
}

function Group({ type, choices, note, hideLabel, scale, ...field }: GroupProps & { type: "radio" | "checkbox"; note?: string | undefined }) {
  const { id, values, wrong, described } = useField(field);
  const roomy = choices.some((choice) => choice.note);
  return (
    <FieldGroup {...field} id={id} wrong={wrong} described={described} note={note} hideLabel={hideLabel}>
      <div class={roomy ? undefined : scale ? "choices scale" : "choices"}>
        {choices.map((choice, at) => (
          // The summary of errors leads to the first control: it bears the name of the field.
          <Box type={type} id={at === 0 ? id : `${id}-${at + 1}`} name={field.name} choice={choice} checked={values.includes(choice.value)} wrong={wrong} />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One box to tick: a consent, a filter. */
export function Checkbox({
  name,
  label,
  value = "1",
  checked,
  hint,
  problem,
  id,
}: {
  name: string;
  label: string;
  value?: string | undefined;
  checked?: boolean | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
  id?: string | undefined;
}) {
  const field = useField({ name, label, hint, problem, ...(id && { id }) });
  return (
    <Field id={field.id} label={label} wrong={field.wrong} box hint={undefined}>
      <Box
        type="checkbox"
        id={field.id}
        name={name}
        choice={{ value, label, ...(hint && { note: hint }) }}
        checked={checked ?? field.values.includes(value)}
        wrong={field.wrong}
      />
    </Field>
  );
}

interface BoxProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  wrong: string | undefined;
}

function Box({ type, id, name, choice, checked, wrong }: BoxProps) {
  const lang = useLang(choice.written ?? false);
  const noteLang = useLang(choice.writtenNote ?? choice.written ?? false);
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        aria-describedby={wrong && type === "checkbox" ? `${id}-error` : undefined}
      />
      <label for={id} lang={choice.note ? undefined : lang}>
        {choice.note ? (
          <>
            <b lang={lang}>{choice.label}</b>{" "}
            <span class="soft" lang={noteLang}>
              {choice.note}
            </span>
          </>
        ) : (
          choice.label
        )}
      </label>
    </div>
  );
}
