import { useLocale } from "#platform/i18n/context.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { type NumberedIdea, sayIdea } from "./idea-name.ts";

/** "n° 12 Un verger de quartier", its title in the language that it was written in. */
export function NumberedTitle({ of: idea }: { of: NumberedIdea }) {
  return <Quoting words={idea.title}>{sayIdea(idea, useLocale())}</Quoting>;
}
