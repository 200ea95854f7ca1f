import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { Notice } from "#platform/ui/notice.tsx";
import type { AwaitedShares } from "./bureau.query.ts";
import { sessionTexts } from "./session.texts.ts";

interface NoticeProps extends AwaitedShares {
  level?: 2 | 3;
  children?: ComponentChildren;
}

/** Which shares are wanted, and whose: who reads it can act, or knows who can. */
export function AwaitedSharesNotice({ missing, wrong, members, level, children }: NoticeProps) {
  const t = useTexts(sessionTexts);
  const locale = useLocale();
  const lost = wrong && members.length === 0;
  const title = lost ? t.lost : wrong ? t.wrongShares : plural(missing, locale, t.missing);
  return (
    <Notice tone={wrong ? "danger" : "info"} title={title} level={level}>
      {wrong && <p>{lost ? t.lostText : t.wrongSharesText}</p>}
      {members.length > 0 && <p>{t.canGive(formatList(members, locale))}</p>}
      {children}
    </Notice>
  );
}
