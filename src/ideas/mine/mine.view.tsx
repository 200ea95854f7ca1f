import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { SpaceTabs } from "#people";
import { processRoutes } from "#processes";
import { stateNames, stateTones } from "../states.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import type { OwnDraft, OwnProposal } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { routes } from "../routes.ts";

interface MineProps {
  drafts: readonly OwnDraft[];
  found: ListPage<OwnProposal, unknown>;
  tabs: SpaceTabs;
}

export function Mine({ drafts, found, tabs }: MineProps) {
  const t = useTexts(mineTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: tabs.tabs[0]!.label, href: tabs.tabs[0]!.href }]} lead={t.lead} joined />
      <div class="wrap band tight flow loose">
        <Tabs {...tabs} />
        {drafts.length > 0 && <Drafts drafts={drafts} />}
        {found.total > 0 ? (
          <>
            <Ideas proposals={found.rows} />
            <Pages of={found} />
          </>
        ) : (
          <Empty title={t.none} actions={<ButtonLink href={processRoutes.processes.href()}>{t.seeProcesses}</ButtonLink>} text={t.noneNote} />
        )}
      </div>
    </>
  );
}

function Drafts({ drafts }: { drafts: readonly OwnDraft[] }) {
  const t = useTexts(mineTexts);
  const locale = useLocale();
  const untilOf = ({ open, closesAt }: OwnDraft) => {
    if (!open) return <Badge tone="warn">{t.closed}</Badge>;
    return closesAt ? formatDate(closesAt, locale, { dateStyle: "medium", timeStyle: "short" }) : t.always;
  };
  return (
    <TitledPart id="brouillons" title={t.drafts}>
      <p class="soft">{t.draftsNote}</p>
      <Table
        caption={t.drafts}
        hideCaption
        rows={drafts}
        columns={[
          {
            label: t.idea,
            heads: true,
            cell: ({ id, title, processSlug }) => (
              <a href={routes.draft.href({ process: processSlug, draft: id })}>{title.trim() ? written(title) : t.noTitle}</a>
            ),
          },
          { label: t.process, cell: ({ processTitle }) => <Written>{processTitle}</Written> },
          { label: t.saved, cell: ({ updatedAt }) => formatDate(updatedAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
          { label: t.until, cell: untilOf },
        ]}
      />
    </TitledPart>
  );
}

function Ideas({ proposals }: { proposals: readonly OwnProposal[] }) {
  const t = useTexts(mineTexts);
  const locale = useLocale();
  return (
    <TitledPart id="idees" title={t.ideas}>
      <Table
        caption={t.ideas}
        hideCaption
        rows={proposals}
        columns={[
          {
            label: t.idea,
            heads: true,
            cell: (idea) => (
              <>
                <Written as="a" href={proposalHref(idea.processSlug, idea)}>
                  {idea.title}
                </Written>
                {(idea.cosigned || idea.held) && <span class="soft"> ({[idea.cosigned && t.cosigned, idea.held && t.held].filter(Boolean).join(", ")})</span>}
              </>
            ),
          },
          { label: t.process, cell: ({ processTitle }) => <Written>{processTitle}</Written> },
          { label: t.state, cell: ({ state }) => <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge> },
          { label: t.since, cell: ({ stateAt }) => formatDate(stateAt, locale, { dateStyle: "medium" }) },
          { label: t.supports, number: true, cell: ({ supports }) => formatNumber(supports, locale) },
          { label: t.comments, number: true, cell: ({ comments }) => formatNumber(comments, locale) },
        ]}
      />
    </TitledPart>
  );
}
