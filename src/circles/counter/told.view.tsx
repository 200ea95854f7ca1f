import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { routes } from "../routes.ts";
import type { ExperienceTally } from "./counter.query.ts";
import { counterTexts } from "./counter.texts.ts";

/** On the page of a procedure: what residents say of it, counted; for those who use it, where it is noted. */
export function ToldAtCounter({ told, slug, notes }: { told: ExperienceTally | null; slug: string; notes: boolean }) {
  const t = useTexts(counterTexts);
  const locale = useLocale();
  const say = (value: number) => formatNumber(value, locale);
  if (!told && !notes) return null;
  return (
    <section class="flow" aria-labelledby="counter">
      <h2 id="counter">{t.residents}</h2>
      {told ? (
        <p>
          {t.easierOf(say(told.easier), say(told.count))} {told.harder > 0 && t.harderOf(say(told.harder))} {told.minutes !== null && t.took(say(told.minutes))}
        </p>
      ) : (
        <p class="soft">{t.tooFew}</p>
      )}
      {notes && (
        <p>
          <Go href={routes.counter.href({ slug })}>{t.see}</Go>
        </p>
      )}
    </section>
  );
}
