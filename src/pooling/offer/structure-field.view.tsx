import { useTexts } from "#platform/i18n/context.tsx";
import { Select } from "#platform/ui/form.tsx";
import type { NamedStructure } from "../offers.query.ts";
import { poolingTexts } from "../pooling.texts.ts";

/** Asked only of whoever acts for several. */
export function StructureField({ own }: { own: readonly NamedStructure[] }) {
  const t = useTexts(poolingTexts);
  return own.length > 1 ? <Select name="structure" label={t.inYourName} choices={own.map(({ id, name }) => ({ value: id, label: name }))} /> : null;
}
