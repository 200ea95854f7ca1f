import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import type { NeedStep } from "./need-step.ts";
import { needsTexts } from "../needs.texts.ts";

/** What rooms offer besides places. */
export function NeedSteps({ steps }: { steps: readonly NeedStep[] }) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="aussi" class="flow">
      <h2 id="aussi">{t.also}</h2>
      <ul class="need-themes">
        {steps
          .toSorted((a, b) => a.order - b.order)
          .map(({ label, says, href }) => (
            <li>
              <Go href={href}>{label[locale]}</Go>
              <br />
              <span class="small soft">{says[locale]}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
