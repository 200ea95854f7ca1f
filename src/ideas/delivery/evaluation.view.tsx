import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Written } from "#platform/ui/written.tsx";
import type { Evaluation } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";

const sayDay = (day: string, locale: Locale) => formatDate(`${day}T12:00:00Z`, locale);

/** What one measure was before and is since. */
export function OneEvaluation({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts(deliveryTexts);
  const locale = useLocale();
  const { measure, unit, beforeValue, beforeOn, afterValue, afterOn, words, asWhom } = evaluation;
  const say = (value: number) => [formatNumber(value, locale), unit].filter(Boolean).join("\u00a0");
  return (
    <div class="judging-one">
      <p>
        <b>
          <Written>{measure}</Written>
        </b>
      </p>
      <p>
        {beforeValue === null || beforeOn === null
          ? t.value(say(afterValue), sayDay(afterOn, locale))
          : t.change(say(beforeValue), sayDay(beforeOn, locale), say(afterValue), sayDay(afterOn, locale))}
      </p>
      <Written as="p" class="judging-words">
        {words}
      </Written>
      <p class="soft">{asWhom}</p>
    </div>
  );
}
