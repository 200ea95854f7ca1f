import { entriesOf } from "#platform/keys-of.ts";
import { useLocale } from "#platform/i18n/context.tsx";
import { Checkbox, CheckboxGroup, DateTimeField, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import type { StageKind } from "../stage.ts";
import { aspects } from "../stage-settings.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";

interface FieldsProps {
  kind: StageKind;
  /** Whether ideas may be supported and discussed in it. */
  ideas: boolean;
  rules: boolean;
  dates: boolean;
}

/** Everything that a stage is made of, but for what may not change any more. */
export function StageFields({ kind, ideas, rules, dates }: FieldsProps) {
  const t = stageEditTexts[useLocale()];
  const asked = (name: keyof typeof t.labels) => ({ name, label: t.labels[name], hint: (t.hints as Partial<Record<string, string>>)[name] });
  return (
    <>
      <TextField {...asked("title")} maxLength={120} />
      <TextArea {...asked("description")} maxLength={8000} rows={4} optional />
      <TextField {...asked("actors")} maxLength={300} />
      {rules && (
        <>
          <TextField {...asked("decides")} maxLength={300} />
          <TextArea {...asked("criteria")} maxLength={8000} rows={5} optional />
        </>
      )}
      {dates && (
        <>
          <DateTimeField {...asked("opens")} />
          <DateTimeField {...asked("closes")} optional />
          <Checkbox name="stays_open" label={t.labels.staysOpen} />
        </>
      )}
      {rules && <SettingFields kind={kind} ideas={ideas} />}
    </>
  );
}

function SettingFields({ kind, ideas }: Pick<FieldsProps, "kind" | "ideas">) {
  const t = stageEditTexts[useLocale()];
  const asked = (name: keyof typeof t.labels) => ({ name, label: t.labels[name], hint: (t.hints as Partial<Record<string, string>>)[name] });
  const choices = <value extends string>(words: Readonly<Record<value, string>>) => entriesOf(words).map(([value, label]) => ({ value, label }));
  return (
    <>
      {kind === "collect" && (
        <>
          <TextField {...asked("perPerson")} inputMode="numeric" short optional />
          <TextField {...asked("ceilingCents")} inputMode="decimal" unit="€" short optional />
        </>
      )}
      {(kind === "admissibility" || kind === "opinion" || kind === "award") && (
        <TextField {...asked("days")} inputMode="numeric" unit={t.days} short optional />
      )}
      {kind === "feasibility" && <CheckboxGroup {...asked("aspects")} choices={aspects.map((value) => ({ value, label: t.aspects[value] }))} />}
      {kind === "debate" && <Radios {...asked("mode")} choices={choices(t.modes)} />}
      {kind === "questionnaire" && <Radios {...asked("signed")} choices={choices(t.signed)} />}
      {kind === "jury" && <TextField {...asked("scale")} inputMode="numeric" short />}
      {kind === "delivery" && <TextField {...asked("months")} inputMode="numeric" unit={t.months} short optional />}
      {ideas && (
        <CheckboxGroup
          name="acts"
          label={t.settings}
          optional
          choices={(["supports", "comments"] as const).map((value) => ({ value, label: t.labels[value] }))}
        />
      )}
    </>
  );
}
