import { useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { sayNumber } from "../assembly.ts";
import { routes } from "../routes.ts";
import { personLetterTexts } from "./person-letter.texts.ts";

/** For whoever has no mail: a letter with their number and a new private link. A form of its own, beside the others of a table. */
export function PrintLetter({ assemblyId, number }: { readonly assemblyId: string; readonly number: number }) {
  const t = useTexts(personLetterTexts);
  return (
    <form method="post" action={routes.personLetter.href({ id: assemblyId, number: String(number) })}>
      <TextButton name="act" value="print">
        {t.print}
        <span class="vh">{`, ${sayNumber(number)}`}</span>
      </TextButton>
    </form>
  );
}
