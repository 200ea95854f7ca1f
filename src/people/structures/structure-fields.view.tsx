import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Select, TextField } from "#platform/ui/form.tsx";
import type { Commune } from "#territory";
import { structureKinds } from "./structure.ts";
import { structuresTexts } from "./structures.texts.ts";

/** What is asked about a structure, when it is registered and when it is edited. */
export function StructureFields({ communes }: { communes: readonly Commune[] }) {
  const t = useTexts(structuresTexts).fields;
  const locale = useLocale();
  return (
    <>
      <TextField name="name" label={t.name} maxLength={200} autocomplete="organization" />
      <Select name="kind" label={t.kind} choices={Object.entries(structureKinds).map(([value, says]) => ({ value, label: says[locale] }))} />
      <TextField name="siret" label={t.siret} hint={t.siretHint} inputMode="numeric" maxLength={30} autocomplete="off" optional short />
      <TextField name="rna" label={t.rna} hint={t.rnaHint} maxLength={20} autocomplete="off" optional short />
      <Select name="commune_code" label={t.commune} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} optional />
      <TextField name="address" label={t.address} maxLength={200} autocomplete="address-line1" optional />
      <TextField name="postal_code" label={t.postalCode} inputMode="numeric" maxLength={5} autocomplete="postal-code" optional short />
      <TextField name="website" type="url" label={t.website} hint={t.websiteHint} maxLength={300} autocomplete="url" optional />
    </>
  );
}
