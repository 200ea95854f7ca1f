import type { VNode } from "preact";

import { beginningOf } from "#platform/search/searchable.ts";
import type { Knot } from "#platform/ui/thread.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { qpv, readTerritory } from "#territory";
import { knotsOf, walkThread, oembedOf } from "#thread";
import { agent, partsOf, runs } from "#processes";
import { withoutMarks } from "../plain-beginning.ts";
import { canonicalParam, mergedInto, type OpenedProposal, openProposal } from "../open-proposal.query.ts";
import { isAuthor } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import type { PartContext, ProposalPart } from "../proposal-part.ts";
import { pageTexts } from "./proposal.texts.ts";
import { ProposalPage } from "./proposal.view.tsx";
import { findFiles } from "../proposal-files.query.ts";
import { findCase } from "../case/case.query.ts";
import { handles } from "../case/gate.ts";
import { findJourney, findZoneIds } from "./journey.query.ts";
import { findTraces } from "./traces.query.ts";
import { routes } from "../routes.ts";

export default page("ideas/proposal", routes.proposal, {
  access: anyone,

  async get(visit) {
    const { db, params, url } = visit;
    const opened = await openProposal(visit);
    const { process, proposal } = opened;
    const kept = await mergedInto(db, proposal);
    // A merge can be undone: the way is not said to be for good.
    if (kept) return { redirect: withQuery(proposalHref(process.slug, kept), { depuis: proposal.number }) };
    if (canonicalParam(opened, params.proposal)) return { redirect: proposalHref(process.slug, proposal) + url.search, permanent: true };
    return show(visit, opened);
  },
});

async function show(visit: Visit, { process, proposal, hidden }: OpenedProposal): Promise<HtmlAnswer> {
  const { db, visitor, locale, offers, url, now } = visit;
  const team = runs(visitor, process) || (await partsOf(db, process.id, visitor)).size > 0;
  const context: PartContext = { db, visitor, locale, now, offers, url, process, proposal, team };
  const [territory, journey, files, zoneIds, knots, parts] = await Promise.all([
    readTerritory(db),
    findJourney(db, proposal.id),
    findFiles(db, proposal.id),
    findZoneIds(db, proposal.id),
    findKnots(visit, proposal.id),
    drawParts(context),
  ]);
  const found = { process, proposal, journey, files, knots, territory, hidden, now };
  const zones = territory
    .zones(qpv)
    .filter(({ id }) => zoneIds.includes(id))
    .map(({ name }) => name);
  const commune = proposal.communeCode ? (territory.communeByCode(proposal.communeCode)?.commune ?? null) : null;
  const author = visitor !== null && proposal.authorId === visitor.id;
  const reader = {
    signedIn: visitor !== null,
    author,
    coauthor: !author && isAuthor(proposal, visitor?.id),
    team,
    handles: await handlesIt(visit, proposal.id),
  };
  const mergedFrom = numberOf(url.searchParams.get("depuis"));
  return {
    title: proposal.title,
    description: beginningOf(withoutMarks(proposal.body)),
    ...(hidden || proposal.state === "withdrawn" || process.state === "rehearsal"
      ? { robots: "noindex" as const }
      : {
          alternates: oembedOf(visit, proposalHref(process.slug, proposal)),
          record: { dataset: "propositions", of: { demarche: process.slug, numero: proposal.number } },
        }),
    says: pageTexts[locale].done,
    enhance: parts.enhance,
    body: <ProposalPage {...found} mergedFrom={mergedFrom} zones={zones} commune={commune} reader={reader} parts={parts.drawn} sections={parts.sections} />,
  };
}

/** Their way from what everybody reads to where it is answered and corrected. */
async function handlesIt({ db, visitor }: Visit, id: string): Promise<boolean> {
  const judged = visitor && agent(visitor) ? await findCase(db, id) : null;
  return visitor !== null && judged !== null && handles(db, visitor, judged);
}

const numberOf = (typed: string | null) => (typed && /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null);

/** Its own knot alone is no thread. */
async function findKnots({ db, offers, locale }: Visit, id: string): Promise<readonly Knot[]> {
  const thread = await walkThread(db, offers, { kind: "proposal", id }, locale, { own: true });
  return thread.links.length > 0 ? knotsOf(thread, locale) : [];
}

async function drawParts(context: PartContext) {
  const traces = findTraces(context.db, context.proposal.id);
  const draw = async (part: ProposalPart) => (!part.of || (await traces).has(part.of) ? part.draw(context) : null);
  const inOrder = [...context.offers.proposalParts].sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(inOrder.map(async (part) => ({ part, node: await draw(part) })));
  const shown = drawn.filter((one): one is { part: ProposalPart; node: VNode } => one.node !== null);
  const at = (place: ProposalPart["place"]) => shown.filter(({ part }) => part.place === place).map(({ node }) => node);
  return {
    drawn: { top: at("top"), acts: at("acts"), text: at("text"), margin: at("margin"), below: at("below") },
    sections: shown.flatMap(({ part: { section, place } }) => (section ? [{ id: section.id, title: section.title(context.locale), place }] : [])),
    enhance: [...new Set(shown.flatMap(({ part }) => part.enhance ?? []))],
  };
}
