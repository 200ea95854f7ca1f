import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Notice } from "#platform/ui/notice.tsx";
import { proposalTexts } from "../proposal.texts.ts";
import type { ProposalPageProps } from "./proposal-page.ts";
import { pageTexts } from "./proposal.texts.ts";

/** What the reader must know before the text. */
export function ProposalNotices({ process, proposal, hidden, mergedFrom }: ProposalPageProps) {
  const t = useTexts(pageTexts);
  const { number } = useTexts(proposalTexts);
  const locale = useLocale();
  const notices = [
    hidden && (
      <Notice tone="warn" title={t.hidden}>
        <p>
          {hidden} {t.hiddenNote}
        </p>
      </Notice>
    ),
    process.state === "rehearsal" && <Notice title={t.rehearsal} text={t.rehearsalNote} />,
    proposal.state === "withdrawn" && (
      <Notice title={t.withdrawn}>
        <p>
          {t.withdrawnNote} {proposal.stateReason}
        </p>
      </Notice>
    ),
    mergedFrom && <Notice title={t.mergedHere(number(formatNumber(mergedFrom, locale)))} />,
  ].filter(Boolean);
  return notices.length > 0 ? <div class="wrap flow idea-notices">{notices}</div> : null;
}
