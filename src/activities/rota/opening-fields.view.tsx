import { useTexts } from "#platform/i18n/context.tsx";
import { TextArea, TextField } from "#platform/ui/form.tsx";
import { activityTexts } from "../activities.texts.ts";
import { TimingFields } from "../timing/timing-fields.view.tsx";
import { rotaTexts } from "./rota.texts.ts";

/** What is typed of an opening: added or corrected. */
export function OpeningFields() {
  const t = useTexts(rotaTexts);
  const { fields: f } = useTexts(activityTexts);
  return (
    <>
      <TextField name="titre" label={f.title} maxLength={120} />
      <TextArea name="texte" label={f.about} rows={4} maxLength={3000} />
      <TimingFields />
      <TextField name="personnes" label={t.needed} hint={t.neededHint} inputMode="numeric" maxLength={2} short />
      <TextField name="plus" label={t.wanted} inputMode="numeric" maxLength={2} short />
      <TextField name="salle" label={f.room} maxLength={120} optional />
      <TextField name="prix" label={f.price} hint={f.priceHint} maxLength={200} optional />
    </>
  );
}
