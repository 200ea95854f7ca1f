import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { slugOf } from "#platform/text/slug.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Explain } from "#platform/ui/explain.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import type { Member } from "../member.ts";
import type { Standing } from "../receipt/own-ballot.query.ts";
import { observersTexts } from "../observers/observers.texts.ts";
import { routes } from "../routes.ts";
import { VoteSteps } from "../steps.view.tsx";
import type { Poll, Project, Vote } from "../votes.query.ts";
import { addressOf, type Filters } from "./choose.filters.ts";
import { chooseTexts } from "./choose.texts.ts";
import { sayBallot } from "./say-ballot.ts";
import { FindProjects } from "./find-projects.view.tsx";
import { Notices } from "./notices.view.tsx";
import { Purse } from "./purse.view.tsx";
import type { Selection } from "./selection.form.ts";
import { Theme } from "./theme.view.tsx";

interface ChooseProps {
  poll: Poll;
  filters: Filters;
  /** Under their themes, in the order of this reader. */
  themes: readonly { readonly category: string; readonly projects: readonly Project[] }[];
  selection: Selection;
  standing: Standing;
  /** Whose voice the reader holds, in an open ballot. */
  member: Member | null;
  territory: Territory;
  signedIn: boolean;
  runs: boolean;
}

export function Choose(props: ChooseProps) {
  const { poll, standing, member, runs } = props;
  const t = useTexts(chooseTexts);
  const observing = useTexts(observersTexts);
  const general = useTexts(budgetsTexts);
  const { vote } = poll;
  const open = vote.phase === "open" && standing.desk === null;
  return (
    <>
      <PageHead
        title={<Written>{vote.title}</Written>}
        trail={[{ label: general.here, href: routes.list.href() }]}
        lead={<Lead poll={poll} />}
        badges={<When vote={vote} />}
        actions={
          <>
            <Go href={routes.rules.href({ slug: vote.slug })} icon="file-text">
              {t.rules}
            </Go>
            {vote.state !== "draft" && vote.state !== "cancelled" && (
              <Go href={routes.find.href({ slug: vote.slug })} icon="file-check">
                {t.find}
              </Go>
            )}
            {vote.state !== "draft" && vote.state !== "sealed" && vote.state !== "cancelled" && vote.rehearsal_of === null && (
              <Go href={routes.observe.href({ slug: vote.slug })} icon="mail">
                {observing.link}
              </Go>
            )}
            {runs && (
              <Go href={routes.setup.href({ slug: vote.slug })} icon="sliders-horizontal">
                {t.manage}
              </Go>
            )}
          </>
        }
        joined
      />
      {open && <VoteSteps current={0} />}
      <div class="wrap flow">
        <Notices vote={vote} standing={standing} member={member} />
      </div>
      <div class="band linen tight">
        <Ballot {...props} open={open} />
      </div>
    </>
  );
}

function Lead({ poll }: { poll: Poll }) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  const { vote } = poll;
  return (
    <Explain>
      <Written>{vote.summary}</Written> {vote.phase === "announced" ? t.opens(sayInstant(vote.opens_at, locale)) : sayBallot(poll, locale)}
    </Explain>
  );
}

function When({ vote }: { vote: Vote }) {
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <>
      <Badge tone={phaseTones[vote.phase]}>{general.phases[vote.phase]}</Badge>
      <Badge>{sayEuros(vote.budget_cents, locale)}</Badge>
      {vote.phase === "open" && (
        <span>
          {general.until} <time dateTime={vote.closes_at.toISOString()}>{sayInstant(vote.closes_at, locale)}</time>
        </span>
      )}
    </>
  );
}

type BallotProps = ChooseProps & { readonly open: boolean };

function Ballot(props: BallotProps) {
  const { poll, filters, themes, selection, territory, signedIn, open } = props;
  const t = useTexts(chooseTexts);
  const general = useTexts(budgetsTexts);
  const { slug, shuffled } = poll.vote;
  const found = new Set(themes.flatMap(({ projects }) => projects.map(({ number }) => number)));
  return (
    <form class={open ? "wrap ballot cols aside" : "wrap ballot"} method="post" action={routes.choose.href({ slug })} aria-label={t.purse} novalidate>
      {open && <link rel="stylesheet" href={routes.meterSheet.href({ slug })} />}
      <div>
        {filters.seed && <input type="hidden" name="ordre" value={filters.seed} />}
        <FindProjects poll={poll} filters={filters} found={found.size} territory={territory} open={open} own={signedIn} />
        {open && (
          <p class="small to-check">
            <a href="#bourse">{t.toCheck}</a>
          </p>
        )}
        {themes.length > 1 && <Themes themes={themes.map(({ category }) => category)} />}
        {!signedIn && shuffled && (
          <p>
            <a class="go" href={addressOf(routes.choose.href({ slug }), filters, { seed: nextSeed(filters.seed) })}>
              {t.otherOrder}
            </a>
          </p>
        )}
        <Projects {...props} found={found} />
      </div>
      {open && (
        <Purse poll={poll} selection={selection} territory={territory} signedIn={signedIn}>
          <button type="submit" class="button" name="act" value="check">
            {t.verify}
          </button>
        </Purse>
      )}
      {!open && poll.projects.length === 0 && <p>{general.phases.draft}</p>}
    </form>
  );
}

/** Theme by theme; what was chosen before and is not among those found stands below, so that no choice is lost by a search. */
function Projects(props: BallotProps & { found: ReadonlySet<number> }) {
  const { poll, themes, selection, open, found } = props;
  const t = useTexts(chooseTexts);
  const groups = inGroups(themes, t.fromTo);
  const folds = groups.length > 1 && found.size > mostUnfolded;
  const others = poll.projects.filter(({ number }) => selection.choices.includes(number) && !found.has(number));
  return (
    <>
      {groups.map(({ category, projects }) => (
        <Theme {...props} name={category} id={anchorOf(category)} projects={projects} folds={folds} named={groups !== themes} />
      ))}
      {themes.length === 0 && <Empty title={t.none} text={t.noneNext} />}
      {open && others.length > 0 && <Theme {...props} name={t.alsoChosen} projects={others} folds={false} />}
    </>
  );
}

/** More would be pages and pages, and a hundred kilobytes: each theme then folds, all alike, so that none is seen before another. */
const mostUnfolded = 20;

/** A single theme of very many, as the answers to a challenge are, folds by twenties in the order of this reader: nobody has to go past two hundred boxes. */
function inGroups(themes: ChooseProps["themes"], say: (from: number, to: number, all: number) => string): ChooseProps["themes"] {
  const [only, second] = themes;
  if (!only || second || only.projects.length <= 2 * mostUnfolded) return themes;
  const all = only.projects.length;
  return Array.from({ length: Math.ceil(all / mostUnfolded) }, (_, at) => ({
    category: say(at * mostUnfolded + 1, Math.min(all, (at + 1) * mostUnfolded), all),
    projects: only.projects.slice(at * mostUnfolded, (at + 1) * mostUnfolded),
  }));
}

/** Deterministic, so that the page needs no chance: each order leads to the next. */
const nextSeed = (seed: string | null) => ((Number.parseInt(seed ?? "1000", 36) + 7919) % 1_679_616).toString(36).padStart(4, "0");

const anchorOf = (category: string) => `theme-${slugOf(category)}`;

function Themes({ themes }: { themes: readonly string[] }) {
  const t = useTexts(chooseTexts);
  return (
    <nav class="tabs" aria-label={t.themes}>
      <ul>
        {themes.map((category) => (
          <li>
            <a href={`#${anchorOf(category)}`}>{category}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
