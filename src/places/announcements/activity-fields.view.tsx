import { useTexts } from "#platform/i18n/context.tsx";
import { TextArea, TextField } from "#platform/ui/form.tsx";
import { announcementTexts } from "./announcements.texts.ts";

/** What is typed of an activity: announced or corrected. */
export function ActivityFields() {
  const { fields: f } = useTexts(announcementTexts);
  return (
    <>
      <TextField name="titre" label={f.title} maxLength={120} />
      <TextArea name="texte" label={f.about} rows={5} maxLength={3000} />
      <TextField name="jour" label={f.day} hint={f.dayHint} type="date" short />
      <TextField name="debut" label={f.begins} type="time" short />
      <TextField name="fin" label={f.ends} type="time" short />
      <TextField name="jusque" label={f.until} hint={f.untilHint} type="date" short optional />
      <TextField name="salle" label={f.room} hint={f.roomHint} maxLength={120} optional />
      <TextField name="public" label={f.audience} hint={f.audienceHint} maxLength={200} optional />
      <TextField name="prix" label={f.price} hint={f.priceHint} maxLength={200} optional />
      <TextField name="venir" label={f.how} hint={f.howHint} maxLength={500} optional />
    </>
  );
}
