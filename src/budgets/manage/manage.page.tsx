import { sql } from "kysely";

import { sayEuros } from "#platform/money/euros.ts";
import type { Db } from "#platform/db/db.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { setupTexts } from "../setup/setup.texts.ts";
import { runs } from "../team.ts";
import { runsSomewhere } from "../gates.ts";
import type { Phase } from "../vote.ts";

interface ManagedVote {
  readonly slug: string;
  readonly title: string;
  readonly phase: Phase;
  readonly owner_commune: string | null;
  readonly budget: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly projects: number;
}

/** The votes that this person runs, drafts first. */
export default page("budgets/manage", routes.manage, {
  access: runsSomewhere,
  async get({ db, visitor, locale }) {
    return { title: setupTexts[locale].manage, robots: "noindex", body: <Manage votes={await findManaged(db, visitor)} /> };
  },
});

async function findManaged(db: Db, visitor: Visitor): Promise<ManagedVote[]> {
  const { rows } = await sql<ManagedVote>`
    select v.slug, v.title, budgets.phase(v) as phase, v.owner_commune, v.budget_cents as budget, v.opens_at as "opensAt", v.closes_at as "closesAt",
      (select count(*) from budgets.project p where p.vote_id = v.id) as projects
    from budgets.vote v where v.listed order by v.state = 'draft' desc, v.closes_at desc, v.slug`.execute(db);
  return rows.filter((vote) => runs(visitor, vote));
}

function Manage({ votes }: { votes: readonly ManagedVote[] }) {
  const t = useTexts(setupTexts);
  const general = useTexts(budgetsTexts);
  return (
    <PageFrame
      title={t.manage}
      trail={[{ label: general.here, href: routes.list.href() }]}
      lead={t.manageLead}
      actions={
        <>
          <ButtonLink icon="plus" href={routes.create.href()}>
            {t.newVote}
          </ButtonLink>
          <Go href={routes.simulator.href()} icon="flask-conical">
            {t.simulator}
          </Go>
        </>
      }
    >
      {votes.length === 0 ? (
        <Empty title={t.noVotes} text={t.noVotesText} />
      ) : (
        <Entries>
          {votes.map((vote) => (
            <Line vote={vote} />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}

function Line({ vote }: { vote: ManagedVote }) {
  const t = useTexts(setupTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug, phase } = vote;
  return (
    <Entry
      title={<Written>{vote.title}</Written>}
      href={routes.setup.href({ slug })}
      level={2}
      lead={{ icon: phase === "draft" ? "pencil" : "vote", hot: phase === "open" }}
      meta={[
        <Badge tone={phaseTones[phase]}>{general.phases[phase]}</Badge>,
        sayEuros(vote.budget, locale),
        plural(vote.projects, locale, general.projects),
        phase === "draft" || phase === "announced" ? sayInstant(vote.opensAt, locale) : `${general.until} ${sayInstant(vote.closesAt, locale)}`,
      ]}
      action={{ label: phase === "draft" ? t.change : t.follow, href: routes.setup.href({ slug }) }}
    />
  );
}
