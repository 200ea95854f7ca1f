import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { actsRoutes } from "../acts.routes.ts";
import { mergedInto, openProposal } from "../open-proposal.ts";
import { findProcess, type ProcessSheet } from "../process.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { followProcess, followProposal, unfollowProcess, unfollowProposal } from "./follow.command.ts";
import { followsProcess, followsProposal } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { FollowPage } from "./follow.view.tsx";

const backToList = `${actsRoutes.following.href()}?fait=arrete`;
/** The page of "what I follow" sends its forms here too, and wants to be come back to. */
const comesFromList = (form: Record<string, string>): boolean => form["retour"] === "suivi";
const doneAs = (stops: boolean): string => `?fait=${stops ? "plus-suivi" : "suivi"}#suivre`;

export const followProposalPage = page("participation/follow", actsRoutes.followProposal, {
  access: signedIn,

  async get(visit) {
    const { process, proposal } = await openProposal(visit);
    const kept = await mergedInto(visit.db, proposal);
    const href = (at: Parameters<typeof proposalParam>[0]) => actsRoutes.followProposal.href({ process: process.slug, proposal: proposalParam(at) });
    if (kept) return { redirect: href(kept) };
    const follows = await followsProposal(visit.db, proposal.id, visit.visitor);
    return show(visit, { title: proposal.title, back: proposalHref(process.slug, proposal), href: href(proposal), follows });
  },

  async post(visit) {
    const { db, visitor } = visit;
    const { process, proposal } = await openProposal(visit);
    const form = await visit.form();
    const stops = form["acte"] === "arreter";
    await (stops ? unfollowProposal : followProposal)(db, proposal.id, visitor.id);
    if (comesFromList(form)) return { redirect: backToList };
    return { redirect: proposalHref(process.slug, (await mergedInto(db, proposal)) ?? proposal) + doneAs(stops) };
  },
});

export const followProcessPage = page("participation/follow", actsRoutes.followProcess, {
  access: signedIn,

  async get(visit) {
    const process = await find(visit);
    const follows = await followsProcess(visit.db, process.id, visit.visitor);
    return show(visit, { title: process.title, back: routes.process.href(visit.params), href: actsRoutes.followProcess.href(visit.params), follows });
  },

  async post(visit) {
    const { db, visitor, params } = visit;
    const process = await find(visit);
    const form = await visit.form();
    const stops = form["acte"] === "arreter";
    await (stops ? unfollowProcess : followProcess)(db, process.id, visitor.id);
    return { redirect: comesFromList(form) ? backToList : routes.process.href(params) + doneAs(stops) };
  },
});

async function find({ db, params, visitor }: Visit<"/participer/:process/suivre", Visitor>): Promise<ProcessSheet> {
  const process = await findProcess(db, params.process, visitor);
  if (!process) throw new NotFound();
  return process;
}

function show({ locale }: Pick<Visit, "locale">, props: Parameters<typeof FollowPage>[0]) {
  return { title: followTexts[locale].title, robots: "noindex" as const, body: <FollowPage {...props} />, enhance: ["stay-here"] };
}
