import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { CoverFigure } from "#platform/drawing/cover.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { inCommune } from "#territory";
import { threadRoutes } from "#thread";
import { processCrumb, processRoutes, processTexts } from "#processes";
import { coverOfProposal } from "../cover.ts";
import { stateNames, stateTones } from "../states.texts.ts";
import { proposalTexts, saySignature } from "../proposal.texts.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalParam } from "../proposal-address.ts";
import { Journey } from "./journey.view.tsx";
import { ProposalActs } from "./proposal-acts.view.tsx";
import { ProposalFacts } from "./proposal-facts.view.tsx";
import { Documents, Pictures } from "../proposal-files.view.tsx";
import { ProposalMap } from "./proposal-map.view.tsx";
import { ProposalNotices } from "./proposal-notices.view.tsx";
import type { ProposalPageProps } from "./proposal-page.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { pageTexts } from "./proposal.texts.ts";
import { routes } from "../routes.ts";

export function ProposalPage(props: ProposalPageProps) {
  const { process, proposal, parts } = props;
  const t = useTexts(proposalTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={proposal.title}
        here={t.number(formatNumber(proposal.number, locale))}
        trail={[
          { label: useTexts(processTexts).participate, href: processRoutes.processes.href() },
          processCrumb(process),
          { label: t.ideas, href: routes.proposals.href({ process: process.slug }) },
        ]}
        badges={<Badges {...props} />}
        lead={<ByLine proposal={proposal} />}
      />
      <ProposalNotices {...props} />
      <Contents {...props} />
      {parts.top.length > 0 && (
        <Band tight>
          <div class="flow loose">{parts.top}</div>
        </Band>
      )}
      <div class="band surface tight">
        <div class="wrap">
          <div class="cols aside idea-page">
            {parts.acts.length > 0 && <div class="idea-doing">{parts.acts}</div>}
            <Idea {...props} />
            <Margin {...props} />
          </div>
        </div>
      </div>
      {parts.below.length > 0 && <Band>{parts.below}</Band>}
    </>
  );
}

function Margin(props: ProposalPageProps) {
  const { proposal, parts, commune, territory } = props;
  return (
    <aside class="flow loose">
      <ProposalFacts {...props} />
      {commune && <ProposalMap proposal={proposal} commune={commune} territory={territory} />}
      {parts.margin}
      <ProposalActs {...props} />
    </aside>
  );
}

/** What was proposed, and what became of it. */
function Idea(props: ProposalPageProps) {
  const { process, proposal, parts, files, journey, now, knots } = props;
  const documentHref = (file: string) => routes.proposalDocument.href({ process: process.slug, proposal: proposalParam(proposal), file });
  return (
    <article class="flow loose">
      {!files.some(({ kind }) => kind === "picture") && <CoverFigure cover={coverOfProposal({ ...proposal, picture: null })} />}
      <Prose html={renderMarkdown(proposal.body, 2)} />
      <Pictures files={files} />
      <Documents files={files} hrefOf={documentHref} />
      {parts.text}
      <Journey journey={journey} proposal={proposal} stages={process.stages} now={now} />
      <OnTheThread id={proposal.id} knots={knots} />
    </article>
  );
}

/** Nothing on a short page. */
const longFrom = 3;

/** On a long page, the way to each of its sections. */
function Contents({ sections, knots }: ProposalPageProps) {
  const t = useTexts(pageTexts);
  if (sections.filter(({ place }) => place !== "below").length < longFrom) return null;
  const own = [{ id: "parcours", title: t.journey }, ...(knots.length > 0 ? [{ id: "fil", title: t.thread }] : [])];
  const above = sections.filter(({ place }) => place !== "below");
  const all = [...above, ...own, ...sections.filter(({ place }) => place === "below")];
  return (
    <div class="wrap">
      <Tabs label={t.contents} tabs={all.map(({ id, title }) => ({ label: title, href: `#${id}` }))} />
    </div>
  );
}

function Badges({ proposal, commune, process }: ProposalPageProps) {
  const locale = useLocale();
  const { everywhere } = useTexts(proposalTexts);
  return (
    <>
      <Badge tone={stateTones[proposal.state]}>{stateNames[locale][proposal.state]}</Badge>
      {proposal.category && <Badge>{proposal.category}</Badge>}
      <Badge>{commune ? inCommune(commune, locale).replace(/^./, (letter) => letter.toUpperCase()) : everywhere}</Badge>
      {process.state === "rehearsal" && <Badge tone="warn">{useTexts(pageTexts).rehearsal}</Badge>}
    </>
  );
}

function ByLine({ proposal: { signature, coauthors, filedAt } }: { proposal: ProposalSheet }) {
  const t = useTexts(pageTexts);
  const locale = useLocale();
  const others = formatList(
    coauthors.map((one) => one.signature),
    locale,
  );
  return (
    <>
      {t.by(saySignature(signature, locale), others)}, {t.filed(formatDate(filedAt, locale))}
    </>
  );
}

/** A longer thread is folded: its page tells it, and the parts above tell the most of it. */
const shortThread = 4;

function OnTheThread({ id, knots }: { id: string; knots: readonly Knot[] }) {
  const t = useTexts(pageTexts);
  const locale = useLocale();
  if (knots.length === 0) return null;
  return (
    <TitledPart id="fil" title={t.thread}>
      {knots.length > shortThread ? (
        <Disclosure summary={plural(knots.length, locale, t.threadKnots)}>
          <Thread knots={knots} />
        </Disclosure>
      ) : (
        <Thread knots={knots} />
      )}
      <Go href={threadRoutes.show.href({ kind: "proposal", id })}>{t.wholeThread}</Go>
    </TitledPart>
  );
}
