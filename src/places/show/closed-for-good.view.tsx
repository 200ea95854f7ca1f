import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Written } from "#platform/ui/written.tsx";
import type { PlaceSheet } from "./show.query.ts";
import { statusTexts } from "../status/status.texts.ts";

/** Since when, and why, as far as it is known. */
export function ClosedForGood({ place: { stage_dates, closed_reason } }: { place: Pick<PlaceSheet, "stage_dates" | "closed_reason"> }) {
  const t = useTexts(statusTexts);
  const locale = useLocale();
  const since = stage_dates.find(({ stage }) => stage === "closed")?.since;
  return (
    <>
      {since && <p>{t.closedOn(formatDate(`${since}T12:00:00Z`, locale))}</p>}
      {closed_reason && <Written as="p">{closed_reason}</Written>}
    </>
  );
}
