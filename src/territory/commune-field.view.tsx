import { Field } from "#platform/ui/field.tsx";

interface CommuneFieldProps {
  name?: string;
  label: string;
  hint: string;
  value: string;
  wrong?: string | undefined;
  /** Id of a `<datalist>` of names. */
  list?: string;
}

/** A search by name or postal code. Left empty it asks for nothing: it is neither required nor marked as optional. */
export function CommuneField({ name = "commune", label, hint, value, wrong, list }: CommuneFieldProps) {
  const described = wrong ? `${name}-hint ${name}-error` : `${name}-hint`;
  return (
    <Field id={name} label={label} hint={hint} wrong={wrong}>
      <input
        class="input"
        type="text"
        id={name}
        name={name}
        value={value}
        list={list}
        maxLength={80}
        autocomplete="off"
        aria-describedby={described}
        aria-invalid={wrong ? "true" : undefined}
      />
    </Field>
  );
}
