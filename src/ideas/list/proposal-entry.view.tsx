import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatDistance, formatNumber, plural } from "#platform/i18n/format.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { NumberedEntry } from "#platform/ui/entry.tsx";
import { Written } from "#platform/ui/written.tsx";
import { coverOfProposal } from "../cover.ts";
import { stateNames, stateTones } from "../states.texts.ts";
import { proposalTexts, saySignature } from "../proposal.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import type { ListedProposal } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";
import { withoutMarks } from "../plain-beginning.ts";

interface ProposalEntryProps {
  proposal: ListedProposal;
  commune: string | null;
  /** On the map beside the list. */
  number?: number | undefined;
  /** In a list over several processes. */
  withProcess?: boolean;
}

export function ProposalEntry({ proposal, commune, number, withProcess }: ProposalEntryProps) {
  const t = useTexts(proposalTexts);
  const list = useTexts(listTexts);
  const locale = useLocale();
  const { state, title, beginning, category, signature, supports, comments, filedAt, metres } = proposal;
  const meta = [
    t.number(formatNumber(proposal.number, locale)),
    withProcess && <Written>{proposal.processTitle}</Written>,
    commune ?? t.everywhere,
    category && <Written>{category}</Written>,
    metres !== null && formatDistance(metres, locale),
    supports > 0 && plural(supports, locale, t.supports),
    comments > 0 && plural(comments, locale, t.comments),
  ].filter(Boolean);
  return (
    <NumberedEntry
      title={<Written>{title}</Written>}
      href={proposalHref(proposal.processSlug, proposal)}
      number={number}
      badge={<Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>}
      meta={meta}
      picture={<CoverImage cover={coverOfProposal(proposal)} />}
    >
      <Written as="p">{beginningOf(withoutMarks(beginning), 170)}</Written>
      <p class="small soft">{list.filedBy(saySignature(signature, locale), formatDate(filedAt, locale))}</p>
    </NumberedEntry>
  );
}
