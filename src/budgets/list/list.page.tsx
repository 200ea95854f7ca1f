import { sql } from "kysely";

import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import type { Db } from "#platform/db/db.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { SectionHead } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Phase } from "../vote.ts";
import { listTexts } from "./list.texts.ts";

interface ListedVote {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly budget: number;
  readonly phase: Phase;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly projects: number;
  /** Those of the published part of the log; null before the first. */
  readonly ballots: number | null;
}

export default page("budgets/list", routes.list, {
  access: anyone,
  async get({ db, locale }) {
    return {
      title: listTexts[locale].title,
      news: "votes",
      alternates: { "text/calendar": routes.calendar.href() },
      body: <List votes={await findListed(db)} />,
    };
  },
});

async function findListed(db: Db): Promise<ListedVote[]> {
  const { rows } = await sql<ListedVote>`
    select v.slug, v.title, v.summary, v.budget_cents as budget, budgets.phase(v) as phase, v.opens_at as "opensAt", v.closes_at as "closesAt",
      (select count(*) from budgets.project p where p.vote_id = v.id) as projects,
      (select h.ballots from budgets.published_head h where h.vote_id = v.id order by h.line desc limit 1) as ballots
    from budgets.vote v where v.state <> 'draft' and v.listed order by v.closes_at desc, v.slug`.execute(db);
  return rows;
}

function List({ votes }: { votes: readonly ListedVote[] }) {
  const t = useTexts(listTexts);
  const of = (...phases: readonly Phase[]) => votes.filter(({ phase }) => phases.includes(phase));
  const groups = [
    { title: t.open, votes: of("open") },
    { title: t.next, votes: of("announced") },
    { title: t.past, votes: of("closed", "counted", "sealed", "cancelled") },
  ].filter((group) => group.votes.length > 0);
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {groups.length === 0 && <Empty title={t.none} text={t.noneText} />}
      <div class="flow loose">
        {groups.map((group) => (
          <section>
            <SectionHead title={group.title} />
            <Entries>
              {group.votes.map((vote) => (
                <Line vote={vote} />
              ))}
            </Entries>
          </section>
        ))}
      </div>
    </PageFrame>
  );
}

function Line({ vote }: { vote: ListedVote }) {
  const t = useTexts(listTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug, phase, opensAt, closesAt } = vote;
  const when =
    phase === "open"
      ? `${general.until} ${sayInstant(closesAt, locale)}`
      : phase === "announced"
        ? t.opens(sayInstant(opensAt, locale))
        : t.closed(sayInstant(closesAt, locale));
  return (
    <Entry
      title={<Written>{vote.title}</Written>}
      href={routes.choose.href({ slug })}
      lead={{ icon: "vote", hot: phase === "open" }}
      meta={[
        <Badge tone={phaseTones[phase]}>{general.phases[phase]}</Badge>,
        sayEuros(vote.budget, locale),
        plural(vote.projects, locale, general.projects),
        ...(phase === "cancelled" ? [] : [when]),
        ...(vote.ballots ? [`${formatNumber(vote.ballots, locale)} ${t.counted}`] : []),
      ]}
      action={{ label: phase === "open" ? t.vote : t.read, href: routes.choose.href({ slug }) }}
    >
      <Written as="p">{vote.summary}</Written>
    </Entry>
  );
}
