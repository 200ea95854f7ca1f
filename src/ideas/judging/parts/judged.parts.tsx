import { readDecisions } from "../../admissibility/admissibility.query.ts";
import { admissibilityTexts } from "../../admissibility/admissibility.texts.ts";
import { AdmissibilitySection } from "../../admissibility/section.view.tsx";
import { findAward } from "../../award/award.query.ts";
import { awardTexts } from "../../award/award.texts.ts";
import { AwardSection } from "../../award/section.view.tsx";
import { findContestable, readContests } from "../../contest/contest.query.ts";
import { contestTexts } from "../../contest/contest.texts.ts";
import { ContestSection } from "../../contest/section.view.tsx";
import { findDelivery } from "../../delivery/delivery.query.ts";
import { deliveryTexts } from "../../delivery/delivery.texts.ts";
import { DeliverySection } from "../../delivery/section.view.tsx";
import { feasibilityTexts } from "../../feasibility/feasibility.texts.ts";
import { mayReply } from "../../feasibility/may-reply.ts";
import { FeasibilitySection } from "../../feasibility/section.view.tsx";
import { findStudy, readAssessments, readPastConclusions, readReplies } from "../../feasibility/study.query.ts";
import { juryTexts } from "../../jury/jury.texts.ts";
import { readJurySection } from "../../jury/section.query.ts";
import { JurySection } from "../../jury/section.view.tsx";
import { readOpinions } from "../../opinion/opinion.query.ts";
import { opinionTexts } from "../../opinion/opinion.texts.ts";
import { OpinionSection } from "../../opinion/section.view.tsx";
import type { PartContext, ProposalPart, Trace } from "../../proposal-part.ts";
import { isAuthor } from "../../proposal.query.ts";
import { proposalParam } from "../../proposal-address.ts";
import { routes } from "../../routes.ts";
import { readTestimonies } from "../../testimony/testimony.query.ts";
import { testimonyTexts } from "../../testimony/testimony.texts.ts";
import { TestimonySection } from "../../testimony/testimony.view.tsx";
import { readRoutings } from "../../routing/routing.query.ts";
import { routingTexts } from "../../routing/routing.texts.ts";
import { RoutingSection } from "../../routing/section.view.tsx";
import { dayOf } from "#platform/time/day.ts";
import { AuthorActs } from "./author-acts.view.tsx";

const inText = (order: number, of: Trace, section: NonNullable<ProposalPart["section"]>, draw: ProposalPart["draw"]): ProposalPart => ({
  place: "text",
  order,
  of,
  section,
  draw,
});

/** In the order in which a reader cares: what came of it first, then how it was judged. */
export const judgedParts: readonly ProposalPart[] = [
  inText(20, "delivery", { id: "realisation", title: (locale) => deliveryTexts[locale].section }, async ({ db, proposal, now }) => {
    const delivery = await findDelivery(db, proposal.id);
    return delivery && <DeliverySection delivery={delivery} today={dayOf(now)} />;
  }),
  inText(25, "delivery", { id: "evaluation", title: (locale) => testimonyTexts[locale].section }, testimonies),
  inText(30, "award", { id: "attribution", title: (locale) => awardTexts[locale].section }, async ({ db, proposal }) => {
    const award = await findAward(db, proposal.id);
    return award && <AwardSection award={award} />;
  }),
  { place: "text", order: 40, section: { id: "jury", title: (locale) => juryTexts[locale].publicTitle }, draw: jury },
  inText(50, "study", { id: "faisabilite", title: (locale) => feasibilityTexts[locale].title }, feasibility),
  inText(60, "opinion", { id: "avis", title: (locale) => opinionTexts[locale].public }, async ({ db, proposal, now }) => {
    const opinions = await readOpinions(db, proposal.id);
    return opinions.length === 0 ? null : <OpinionSection opinions={opinions} now={now} />;
  }),
  inText(70, "admissibility", { id: "recevabilite", title: (locale) => admissibilityTexts[locale].title }, async ({ db, proposal }) => {
    const decisions = await readDecisions(db, proposal.id);
    return decisions.length === 0 ? null : <AdmissibilitySection decisions={decisions} />;
  }),
  inText(80, "routing", { id: "competence", title: (locale) => routingTexts[locale].holder }, async ({ db, proposal, now }) => {
    const routings = await readRoutings(db, proposal.id);
    return routings.length === 0 ? null : <RoutingSection routings={routings} now={now} />;
  }),
  inText(90, "contest", { id: "contestations", title: (locale) => contestTexts[locale].section }, async ({ db, proposal }) => {
    const contests = await readContests(db, proposal.id);
    return contests.length === 0 ? null : <ContestSection contests={contests} />;
  }),
  { place: "acts", order: 60, draw: authorActs },
];

/** Once it is delivered. */
async function testimonies({ db, proposal, process }: PartContext) {
  if (proposal.state !== "delivered") return null;
  const [delivery, said] = [await findDelivery(db, proposal.id), await readTestimonies(db, proposal.id)];
  const say = routes.testimony.href({ process: process.slug, proposal: proposalParam(proposal) });
  return <TestimonySection {...said} evaluations={delivery?.evaluations ?? []} say={say} />;
}

async function jury({ db, proposal, process, now }: PartContext) {
  const found = await readJurySection(db, process, proposal.id, now);
  return found && <JurySection {...found} process={process} />;
}

async function feasibility({ db, proposal, now }: PartContext) {
  const study = await findStudy(db, proposal.id);
  const [assessments, replies, past] = study
    ? await Promise.all([readAssessments(db, proposal.id), readReplies(db, proposal.id), readPastConclusions(db, proposal.id)])
    : [[], [], []];
  // Opened and not asked about yet, a study has nothing to show.
  if (!study || (study.conclusion === null && assessments.length === 0)) return null;
  return <FeasibilitySection {...{ study, assessments, replies, past, now }} />;
}

async function authorActs({ db, visitor, proposal, process, now }: PartContext) {
  if (!isAuthor(proposal, visitor?.id)) return null;
  const [study, contestable] = await Promise.all([findStudy(db, proposal.id), findContestable(db, proposal.id, now)]);
  const asked = study !== null && (await readAssessments(db, proposal.id)).some(({ verdict }) => verdict !== null);
  const replies = asked && mayReply(proposal.state, study, now);
  return replies || contestable.length > 0 ? <AuthorActs {...{ process, proposal, replies }} contests={contestable.length > 0} /> : null;
}
