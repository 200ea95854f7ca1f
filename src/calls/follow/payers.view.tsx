import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { metropolis } from "../call.ts";
import type { Call } from "../calls.query.ts";
import type { PaidBy } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";

/** Who pays which part, in a call with partners. */
export function Payers({ call, payers }: { call: Call; payers: readonly PaidBy[] }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  if (payers.length === 0) return null;
  const nameOf = (key: string) => (key === metropolis ? t.metropolis : (call.rules.partners.find((one) => one.key === key)?.label ?? key));
  return (
    <TitledPart id="payeurs" title={t.payers}>
      <ul>
        {payers.map(({ partner, cents }) => (
          <li>
            <Quoting words={partner === metropolis ? null : nameOf(partner)}>{`${nameOf(partner)}${colonIn(locale)} ${sayEuros(cents, locale)}`}</Quoting>
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}
