import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Entry } from "#platform/ui/entry.tsx";
import type { OpenAlone } from "../open-alone.ts";
import { processPageTexts } from "../process/process-page.texts.ts";
import { stageTexts } from "../stage.texts.ts";
import { leadUntil } from "./process-entry.view.tsx";

/** Beside processes, in the same shape: what is open and belongs to none. */
export function AloneEntry({ one, now }: { one: OpenAlone; now: Date }) {
  const locale = useLocale();
  const { title, href, kind, meta, act, closesAt, summary } = one;
  const until = processPageTexts[locale].until(formatDate(closesAt, locale, { dateStyle: "full", timeStyle: "short" }));
  return (
    <Entry title={title} href={href} lead={leadUntil(closesAt, now)} meta={[stageTexts[locale].kinds[kind], ...meta]} action={act}>
      <p>{summary}</p>
      <p class="small soft">{until}</p>
    </Entry>
  );
}
