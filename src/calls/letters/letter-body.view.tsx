import type { Locale } from "#platform/i18n/locale.ts";
import { Written } from "#platform/ui/written.tsx";
import { paragraphsOf } from "./letter.ts";

/** The words of a letter: lines of a paragraph stay lines. */
export function LetterBody({ body, lang }: { body: string; lang: Locale }) {
  return (
    <Written as="div" class="flow" lang={lang}>
      {paragraphsOf(body).map((paragraph) => (
        <p class="text-wording">{paragraph}</p>
      ))}
    </Written>
  );
}
