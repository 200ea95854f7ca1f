import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { CheckboxGroup, GroupedBoxes, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { SectionField } from "./sections.ts";
import { fieldNames } from "../field-names.ts";
import { type Choices, type Control, controls } from "./controls.ts";
import { withKept } from "./edit.form.ts";
import { editTexts } from "./edit.texts.ts";

interface SectionFieldsProps {
  fields: readonly SectionField[];
  /** What the record has: terms that our lists do not offer stay to choose. */
  kept: Readonly<Record<string, unknown>>;
  communes: readonly { readonly value: string; readonly label: string }[];
}

/** The fields of one part of a record, as each is asked for. Values and problems come from the form around them. */
export function SectionFields({ fields, kept, communes }: SectionFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <OneField field={field} control={withKept(controls[field], kept[field])} communes={communes} />
      ))}
    </>
  );
}

function OneField({ field, control, communes }: { field: SectionField; control: Control } & Pick<SectionFieldsProps, "communes">) {
  const t = useTexts(editTexts);
  const locale = useLocale();
  const asked = { name: field, label: fieldNames[locale][field] ?? field, hint: t.hints[field] };
  const choicesOf = (choices: Choices) => Object.entries(choices).map(([value, say]) => ({ value, label: say(locale) }));
  switch (control.kind) {
    case "text":
      if (control.long) return <TextArea {...asked} optional={!control.required} rows={field === "description" ? 8 : 3} />;
      return <TextField {...asked} optional={!control.required} />;
    case "one":
      if (control.required) return <Radios {...asked} choices={choicesOf(control.choices)} />;
      return <Radios {...asked} optional choices={[...choicesOf(control.choices), { value: "", label: t.notSaid }]} />;
    case "many":
      if (control.groups)
        return (
          <GroupedBoxes
            {...asked}
            optional
            groups={control.groups.map(({ label, codes }) => ({ label: label(locale), choices: choicesOf(pickOf(control.choices, codes)) }))}
          />
        );
      return <CheckboxGroup {...asked} optional choices={choicesOf(control.choices)} />;
    case "lines":
      return <TextArea {...asked} optional rows={3} />;
    case "commune":
      return <Select {...asked} choices={communes} />;
    case "number":
      return <TextField {...asked} optional short inputMode="numeric" />;
    case "degrees":
      return <TextField {...asked} optional short inputMode="decimal" />;
    case "postal":
      return <TextField {...asked} short inputMode="numeric" autocomplete="postal-code" />;
    case "pivot":
      return <TextField {...asked} optional inputMode="numeric" />;
    case "phone":
      return <TextField {...asked} optional type="tel" />;
    case "url":
      return <TextField {...asked} optional type="url" />;
  }
}

const pickOf = (choices: Choices, codes: readonly string[]): Choices =>
  Object.fromEntries(codes.flatMap((code) => (choices[code] ? [[code, choices[code]]] : [])));
