import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Contest } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";

const tones = { open: "warn", upheld: "ok", rejected: "danger" } as const;

/** What was contested and what was answered, for everybody. */
export function ContestLine({ contest }: { contest: Contest }) {
  const t = useTexts(contestTexts);
  const locale = useLocale();
  const { about, words, signature, at, state, decidedAt, decidedAs, reasons } = contest;
  return (
    <li>
      <p class="row tight">
        <b>{t.abouts[about]}</b> <Badge tone={tones[state]}>{t.states[state]}</Badge>
      </p>
      <p class="soft">{t.by(signature, formatDate(at, locale))}</p>
      <Written as="p" class="judging-words">
        {words}
      </Written>
      {decidedAt && <p class="soft">{t.by(decidedAs ?? "", formatDate(decidedAt, locale))}</p>}
      {reasons && (
        <Written as="p" class="judging-words">
          {reasons}
        </Written>
      )}
    </li>
  );
}
