import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale } from "#platform/i18n/context.tsx";
import { beginningOf } from "#platform/search/searchable.ts";
import { Written } from "#platform/ui/written.tsx";
import { sayFact, type JourneyFact } from "./journey-fact.ts";

interface Line {
  readonly told: JourneyFact | null;
  readonly words: string | null;
}

/** What a line of a journey says: the house in the reader's language, then what somebody wrote, as they wrote it. */
export function JourneyWords({ told, words, before = "" }: Line & { before?: string }) {
  const locale = useLocale();
  const colon = `${colonIn(locale)} `;
  const said = [before, told && sayFact(told, locale)].filter(Boolean).join(colon);
  const written = words && beginningOf(words, 280);
  return (
    <>
      {said}
      {written && said && (told ? " — " : colon)}
      {written && (locale === "fr" ? written : <Written>{written}</Written>)}
    </>
  );
}
