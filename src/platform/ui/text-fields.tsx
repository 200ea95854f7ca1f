import type { HTMLInputTypeAttribute } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Field, FieldGroup } from "./field.tsx";
import { type FieldProps, useField } from "./form-state.tsx";
import { texts } from "./texts.ts";

interface TextFieldProps extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, "text" | "email" | "tel" | "url" | "password" | "search" | "date" | "time"> | undefined;
  /** What the browser may fill in: "email", "street-address", "new-password"… */
  autocomplete?: string | undefined;
  inputMode?: "numeric" | "decimal" | "tel" | undefined;
  maxLength?: number | undefined;
  unit?: string | undefined;
  short?: boolean | undefined;
  list?: string | undefined;
}

export function TextField({ type = "text", autocomplete, inputMode, maxLength, unit, short, list, ...field }: TextFieldProps) {
  const { id, value, wrong, required, described } = useField(field);
  // Preact types every kind of input apart; all that is used here is common to them.
  const input = (
    <input
      class={short ? "input short" : "input"}
      type={type as "text"}
      id={id}
      name={field.name}
      // A password is typed again: it stands in no page.
      value={type === "password" ? "" : value}
      autocomplete={autocomplete}
      inputMode={inputMode}
      maxLength={maxLength}
      list={list}
      aria-describedby={described}
      aria-invalid={wrong ? "true" : undefined}
      required={required}
    />
  );
  return (
    <Field {...field} id={id} wrong={wrong}>
      {unit ? (
        <div class="with-unit">
          {input}
          <span>{unit}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

export function TextArea({ maxLength, rows = 5, ...field }: FieldProps & { maxLength?: number | undefined; rows?: number | undefined }) {
  const { id, value, wrong, required, described } = useField(field);
  return (
    <Field {...field} id={id} wrong={wrong}>
      <textarea
        class="area"
        id={id}
        name={field.name}
        maxLength={maxLength}
        rows={rows}
        value={value}
        aria-describedby={described}
        aria-invalid={wrong ? "true" : undefined}
        required={required}
      />
    </Field>
  );
}

/** A day and an hour, sent as `<name>_date` and `<name>_time`. The value is "2026-12-13T18:30". */
export function DateTimeField(field: FieldProps) {
  const t = useTexts(texts);
  const { id, value, wrong, required, described } = useField(field);
  const [date = "", time = ""] = value.split("T");
  const control = { class: "input short", "aria-invalid": wrong ? ("true" as const) : undefined, required };
  return (
    <FieldGroup {...field} id={id} wrong={wrong} described={described}>
      <div class="date-time">
        <div>
          <label for={id}>{t.date}</label>
          <input type="date" id={id} name={`${field.name}_date`} value={date} {...control} />
        </div>
        <div>
          <label for={`${id}-time`}>{t.time}</label>
          <input type="time" id={`${id}-time`} name={`${field.name}_time`} value={time} {...control} />
        </div>
      </div>
    </FieldGroup>
  );
}
