import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
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
    <TitledPart id="counter" title={t.residents}>
      {told ? (
        <p>
          {t.easierOf(say(told.easier), say(told.count))} {told.harder > 0 && t.harderOf(say(told.harder))} {told.minutes !== null && t.took(say(told.minutes))}
        </p>
      ) : (
        <p class="soft">{t.tooFew}</p>
      )}
      {notes && <Onward href={routes.counter.href({ slug })}>{t.see}</Onward>}
    </TitledPart>
  );
}
