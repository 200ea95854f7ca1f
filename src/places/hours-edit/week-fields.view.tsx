import { useTexts } from "#platform/i18n/context.tsx";
import { FieldGroup } from "#platform/ui/field.tsx";
import { Radios } from "#platform/ui/form.tsx";
import { useField, useFormState } from "#platform/ui/form-state.tsx";
import { type Weekday, weekdays } from "../hours/weekdays.ts";
import { fieldOf } from "./hours.form.ts";
import { hoursTexts } from "./hours-edit.texts.ts";

/** Seven days, two openings each; then holidays. */
export function WeekFields() {
  const t = useTexts(hoursTexts);
  const holiday = [
    { value: "comme", label: t.asUsual },
    { value: "off", label: t.closed },
  ];
  const { values } = useFormState();
  return (
    <>
      <h2>{t.week}</h2>
      <p class="hint">{t.weekHint}</p>
      <div class="week-fields">
        {weekdays.map((day) => (
          <DayFields day={day} />
        ))}
      </div>
      <h2>{t.holidays}</h2>
      <Radios name="feries" label={t.publicHolidays} choices={holiday} value={values.feries ?? "comme"} />
      <Radios name="vacances" label={t.schoolHolidays} choices={holiday} value={values.vacances ?? "comme"} />
    </>
  );
}

function DayFields({ day }: { day: Weekday }) {
  const t = useTexts(hoursTexts);
  const { problems } = useFormState();
  const names = ([1, 2] as const).flatMap((n) => (["de", "a"] as const).map((end) => fieldOf(day, n, end)));
  const wrong = names.map((name) => problems[name]).find(Boolean);
  const id = `jour-${day.toLowerCase()}`;
  return (
    <FieldGroup id={id} label={t.days[day]} wrong={wrong} described={wrong && `${id}-error`}>
      <div class="day-ranges">
        {([1, 2] as const).map((n) => (
          <div class="day-range">
            <TimeField name={fieldOf(day, n, "de")} word={t.from} before={t.range[n - 1]!} errorId={`${id}-error`} />
            <TimeField name={fieldOf(day, n, "a")} word={t.to} before={t.range[n - 1]!} errorId={`${id}-error`} />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The day is the legend; "first" and "then" are read, not shown. */
function TimeField({ name, word, before, errorId }: { name: string; word: string; before: string; errorId: string }) {
  const { id, value, wrong } = useField({ name, label: word });
  return (
    <>
      <label for={id}>
        <span class="vh">{before} </span>
        {word}
      </label>
      <input
        class="input"
        type="text"
        id={id}
        name={name}
        value={value}
        maxLength={20}
        autocomplete="off"
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? errorId : undefined}
      />
    </>
  );
}
