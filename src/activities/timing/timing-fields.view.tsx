import { keysOf } from "#platform/keys-of.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Radios, TextField } from "#platform/ui/form.tsx";
import { activityTexts } from "../activities.texts.ts";
import { rhythms, rhythmWords } from "../activity.ts";
import { once } from "./timing.form.ts";

/** When it happens, and how it comes back. */
export function TimingFields() {
  const t = useTexts(activityTexts);
  const { fields: f } = t;
  const choices = keysOf(rhythms).map((one) => ({ value: rhythmWords[one] as string, label: t.rhythms[one] }));
  return (
    <>
      <TextField name="jour" label={f.day} hint={f.dayHint} type="date" short />
      <HourFields />
      <Radios name="revient" label={f.rhythm} choices={[{ value: once, label: t.once }, ...choices]} />
      <TextField name="jusque" label={f.until} hint={f.untilHint} type="date" short optional />
    </>
  );
}

export function HourFields() {
  const { fields: f } = useTexts(activityTexts);
  return (
    <>
      <TextField name="debut" label={f.begins} type="time" short />
      <TextField name="fin" label={f.ends} type="time" short />
    </>
  );
}
