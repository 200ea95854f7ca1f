import { useTexts } from "#platform/i18n/context.tsx";
import { rulesTexts } from "./rules.texts.ts";

/** What no vote from afar guarantees. */
export function RiskList() {
  const t = useTexts(rulesTexts);
  return (
    <dl class="facts wide">
      {t.riskList.map(([what, why]) => (
        <>
          <dt>{what}</dt>
          <dd class="plain">{why}</dd>
        </>
      ))}
    </dl>
  );
}
