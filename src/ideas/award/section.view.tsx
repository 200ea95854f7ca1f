import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { Award } from "./award.query.ts";
import { awardTexts } from "./award.texts.ts";

export function AwardSection({ award }: { award: Award }) {
  const t = useTexts(awardTexts);
  const locale = useLocale();
  const { amountCents, source, reference, at, asWhom } = award;
  return (
    <section class="flow" id="attribution" aria-labelledby="attribution-titre">
      <h2 id="attribution-titre">{t.section}</h2>
      <p>
        <b>{t.amountOf(sayEuros(amountCents, locale))}</b>
        {`, ${t.sources[source]}`}
      </p>
      <p class="soft">{[asWhom, formatDate(at, locale), reference].filter(Boolean).join(", ")}</p>
    </section>
  );
}
