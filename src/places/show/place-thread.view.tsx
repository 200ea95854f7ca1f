import type { Locale } from "#platform/i18n/locale.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { threadRoutes } from "#thread";

const threadTexts: Record<Locale, { title: string; whole: string }> = {
  fr: { title: "Sur le fil", whole: "Le fil entier" },
  en: { title: "On the thread", whole: "The whole thread" },
  nl: { title: "Op de draad", whole: "De hele draad" },
};

/** What the place answers, what measures it: nothing before the first link. On paper a place is two sheets: its thread is read on its own page. */
export function PlaceThread({ id, knots }: { id: string; knots: readonly Knot[] }) {
  const t = useTexts(threadTexts);
  if (knots.length === 0) return null;
  return (
    <section class="flow no-print" aria-labelledby="fil">
      <h2 id="fil">{t.title}</h2>
      <Thread knots={knots} />
      <Go href={threadRoutes.show.href({ kind: "place", id })}>{t.whole}</Go>
    </section>
  );
}
