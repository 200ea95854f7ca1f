import { useTexts } from "#platform/i18n/context.tsx";
import { TextField } from "#platform/ui/form.tsx";
import { rollTexts } from "./roll.texts.ts";

/** What makes somebody known on a list: a number and a birth, or a code. `own`: they type it themselves. */
export function KeyFields({ kind, own = false }: { kind: "list" | "codes"; own?: boolean }) {
  const t = useTexts(rollTexts);
  if (kind === "codes") return <TextField name="code" label={t.code} hint={t.codeHint} maxLength={20} autocomplete="off" short />;
  return (
    <>
      <TextField name="numero" label={t.number} maxLength={60} autocomplete="off" short />
      <TextField name="naissance" type="date" label={t.birth} autocomplete={own ? "bday" : "off"} short />
    </>
  );
}
