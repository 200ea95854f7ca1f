import { useTexts } from "#platform/i18n/context.tsx";
import { Radios } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import { circlesTexts } from "./circles.texts.ts";
import type { Structure } from "./circles.query.ts";

/** In whose name, where somebody answers for several structures. */
export function ForWhom({ own }: { own: readonly Structure[] }) {
  const t = useTexts(circlesTexts);
  if (own.length < 2) return null;
  return <Radios name="pour" label={t.forWhom} choices={own.map(({ id, name }) => ({ value: id, label: name }))} />;
}

/** What was typed in several paragraphs, in French unless it is translated into the language of the page. */
export function Paragraphs({ words, translated }: { words: string; translated?: boolean | undefined }) {
  return (
    <>
      {words.split(/\n{2,}/).map((paragraph) => (
        <Written as="p" lang={!translated}>
          {paragraph}
        </Written>
      ))}
    </>
  );
}
