import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { StayHere, SupportAct } from "#processes";
import type { SupportState } from "./support.query.ts";
import { supportTexts } from "./support.texts.ts";

interface SupportButtonProps {
  state: SupportState;
  /** The address of the act. */
  href: string;
  signedIn: boolean;
  /** What was just done, from the address: "soutien", "retrait". */
  done?: string | null | undefined;
}

/** How many support the idea, and the one button to do so. Signed out it leads to the act by way of signing in. */
export function SupportButton({ state, href, signedIn, done }: SupportButtonProps) {
  const t = useTexts(supportTexts);
  const locale = useLocale();
  const { supports, counted, mine, opening } = state;
  const said = done === "soutien" && mine ? t.given : done === "retrait" && !mine ? t.withdrawn : null;
  return (
    <StayHere id="soutien">
      <p class="support-count">
        <b>{formatNumber(supports, locale)}</b> {plural(supports, locale, t.supports)}
        {counted > 0 && <small>{plural(counted, locale, t.counted)}</small>}
      </p>
      {said && (
        <p role="status">
          <b>{said}.</b> {mine && t.givenNext}
        </p>
      )}
      {mine && !said && <p>{t.mine}</p>}
      {opening.phase === "open" && <SupportAct href={href} mine={mine} signedIn={signedIn} support={t.support} withdraw={t.withdraw} />}
      <p class="soft">{sayOpening(state, locale)}</p>
    </StayHere>
  );
}

function sayOpening({ opening }: Pick<SupportState, "opening">, locale: Locale): string {
  const t = supportTexts[locale];
  const instant = (at: Date) => formatDate(at, locale, { dateStyle: "long", timeStyle: "short" });
  if (opening.phase === "open") return [t.once, opening.until && t.until(instant(opening.until))].filter(Boolean).join(" ");
  if (opening.phase === "next") return t.opens(instant(opening.from));
  return opening.since ? t.closed(instant(opening.since)) : t.closedShort;
}
