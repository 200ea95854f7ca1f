import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import type { NeedStep } from "./need-step.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { needsTexts } from "../needs.texts.ts";

/** What rooms offer besides places. */
export function NeedSteps({ steps }: { steps: readonly NeedStep[] }) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <TitledPart id="aussi" title={t.also}>
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
    </TitledPart>
  );
}
