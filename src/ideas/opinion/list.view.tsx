import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import type { Territory } from "#territory";
import { ideaName } from "../judging/act-page.view.tsx";
import { communeNameOf } from "../judging/commune-name.ts";
import type { OpinionOn } from "./opinion.query.ts";
import { opinionsPerPage, type OpinionTab } from "./opinion-tabs.ts";
import { standOf } from "./opinion.ts";
import { opinionTexts, verdictTones } from "./opinion.texts.ts";
import { routes } from "../routes.ts";

export interface OpinionListProps {
  opinions: readonly OpinionOn[];
  counts: Readonly<Record<OpinionTab, number>>;
  territory: Territory;
  tab: OpinionTab;
  at: number;
  now: Date;
  href: (tab: OpinionTab, page?: number) => string;
}

export function OpinionList({ opinions, counts, territory, tab, at, now, href }: OpinionListProps) {
  const t = useTexts(opinionTexts);
  if (opinions.length === 0) return <Empty title={t.empty[tab]} />;
  return (
    <>
      <Entries>
        {opinions.map((opinion) => (
          <Line opinion={opinion} territory={territory} now={now} />
        ))}
      </Entries>
      <Pagination page={at} pages={Math.ceil(counts[tab] / opinionsPerPage)} href={(page) => href(tab, page)} />
    </>
  );
}

const day = 86_400_000;

function Line({ opinion, territory, now }: { opinion: OpinionOn; territory: Territory; now: Date }) {
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  const { id, ideaNumber, title, processTitle, communeCode, verdict, dueAt, onBehalf } = opinion;
  const stand = standOf(opinion, now);
  const soon = stand === "awaited" && dueAt.getTime() - now.getTime() < 7 * day;
  return (
    <Entry
      title={ideaName({ number: ideaNumber, title })}
      href={routes.opinion.href({ id })}
      level={2}
      meta={[
        communeNameOf(territory, communeCode),
        processTitle,
        ...(stand === "awaited" ? [t.until(formatDate(dueAt, locale))] : []),
        ...(verdict
          ? [<Badge tone={verdictTones[verdict]}>{t.verdicts[verdict]}</Badge>]
          : [<Badge tone={soon || stand === "silent" ? "warn" : "none"}>{t.stands[stand]}</Badge>]),
        ...(onBehalf ? [t.byLetter] : []),
      ]}
    />
  );
}
