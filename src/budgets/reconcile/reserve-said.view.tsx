import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Notice } from "#platform/ui/notice.tsx";
import { reconcileTexts } from "./reconcile.texts.ts";
import type { Reserve } from "./reconciled.query.ts";

/** Wherever a result stands that was let go with a reserve. */
export function ReserveSaid({ ballots, reason }: Reserve) {
  const t = useTexts(reconcileTexts);
  const locale = useLocale();
  return <Notice tone="danger" title={plural(ballots, locale, t.reserveSaid)} level={3} text={reason} />;
}
