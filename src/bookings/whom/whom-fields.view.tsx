import { useTexts } from "#platform/i18n/context.tsx";
import type { Values } from "#platform/ui/form-state.tsx";
import { Checkbox, Select, TextField } from "#platform/ui/form.tsx";
import { type Choices, helping } from "./whom.form.ts";
import { whomTexts } from "./whom.texts.ts";

/** For whom it is: nothing is asked of whoever can only book for themselves. */
export function WhomFields({ choices: { structures, helps }, values }: { choices: Choices; values: Values }) {
  const t = useTexts(whomTexts);
  if (helps && values["pour"] === helping)
    return (
      <>
        <p>{t.helpLead}</p>
        <input type="hidden" name="pour" value={helping} />
        <TextField name="prenom" {...t.name} maxLength={40} short autocomplete="off" />
        <Checkbox name="accord" {...t.agreed} />
      </>
    );
  if (structures.length === 0) return null;
  return <Select name="pour" {...t.forWhom} empty={t.oneself} choices={structures.map(({ id: value, name: label }) => ({ value, label }))} />;
}
