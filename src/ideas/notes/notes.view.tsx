import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Written } from "#platform/ui/written.tsx";
import type { Note } from "./notes.query.ts";
import { notesTexts } from "./notes.texts.ts";

/** Between agents and services: never drawn on a public page. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const t = useTexts(notesTexts);
  const locale = useLocale();
  if (notes.length === 0) return <p>{t.noNotes}</p>;
  return (
    <ul class="judging-lines">
      {notes.map(({ words, asWhom, at }) => (
        <li>
          <p class="soft">{`${asWhom}, ${formatDate(at, locale, { dateStyle: "long", timeStyle: "short" })}`}</p>
          <Written as="p" class="judging-words">
            {words}
          </Written>
        </li>
      ))}
    </ul>
  );
}
