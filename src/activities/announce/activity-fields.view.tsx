import { useTexts } from "#platform/i18n/context.tsx";
import { useFormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { activityTexts } from "../activities.texts.ts";
import { themes, themeWords } from "../activity.ts";
import { TimingFields } from "../timing/timing-fields.view.tsx";

/** What is typed of an activity: announced or corrected. */
export function ActivityFields() {
  const t = useTexts(activityTexts);
  const { fields: f } = t;
  const { values } = useFormState();
  return (
    <>
      <TextField name="titre" label={f.title} maxLength={120} />
      <TextArea name="texte" label={f.about} rows={5} maxLength={3000} />
      <Select name="theme" label={f.theme} choices={themes.map((one) => ({ value: themeWords[one], label: t.themes[one] }))} />
      <TimingFields />
      <TextField name="places" label={f.seats} hint={f.seatsHint} inputMode="numeric" maxLength={3} short optional />
      <TextField name="salle" label={f.room} hint={f.roomHint} maxLength={120} optional />
      <TextField name="public" label={f.audience} hint={f.audienceHint} maxLength={200} optional />
      <Checkbox name="enfants" label={f.children} checked={values["enfants"] === "1"} />
      <TextField name="prix" label={f.price} hint={f.priceHint} maxLength={200} optional />
      <TextField name="venir" label={f.how} hint={f.howHint} maxLength={500} optional />
    </>
  );
}
