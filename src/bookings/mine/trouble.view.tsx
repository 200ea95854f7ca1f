import { useTexts } from "#platform/i18n/context.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import { Ways } from "../book/ways.view.tsx";
import { mineTexts } from "./mine.texts.ts";
import type { Trouble } from "./trouble.query.ts";

/** What keeps somebody from what they booked, and what they might have instead. */
export function InTheWay({ trouble: { kind, reason, alternatives } }: { trouble: Trouble }) {
  const t = useTexts(mineTexts);
  return (
    <>
      <Notice tone="warn" title={t.trouble[kind]}>
        {reason && <Written as="p">{reason}</Written>}
        <p>{t.troubleNext}</p>
      </Notice>
      {alternatives.length > 0 && <Ways alternatives={alternatives} values={{}} />}
    </>
  );
}
