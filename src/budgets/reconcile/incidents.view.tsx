import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Notice } from "#platform/ui/notice.tsx";
import { reconcileTexts } from "./reconcile.texts.ts";

/** Wherever a result stands that ballots were left out of because they did not open. */
export function Incidents({ count }: { count: number }) {
  const t = useTexts(reconcileTexts);
  const locale = useLocale();
  return count > 0 ? <Notice tone="danger" title={plural(count, locale, t.incidents)} level={3} text={t.incidentsText} /> : null;
}
