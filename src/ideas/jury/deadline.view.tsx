import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { phaseOf } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { routes } from "../routes.ts";
import type { Jury } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";

/** Until when a jury judges, or where its record is read. */
export function Deadline({ process, jury: { stage, records }, now }: { process: Pick<CaseProcess, "slug">; jury: Jury; now: Date }) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const when = (at: Date) => formatDate(at, locale, { dateStyle: "long", timeStyle: "short" });
  if (records > 0)
    return (
      <p>
        {t.recorded} <Go href={routes.juryRecord.href({ process: process.slug })}>{t.readRecord}</Go>
      </p>
    );
  const phase = phaseOf(stage, now);
  if (phase === "next") return <p>{t.opens(when(stage.opensAt))}</p>;
  return <p>{phase === "done" ? t.over : stage.closesAt && t.until(when(stage.closesAt))}</p>;
}
