import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { findProcess, type ProcessSheet } from "../process.query.ts";
import { followProcess, unfollowProcess } from "./follow.command.ts";
import { followsProcess } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { FollowPage } from "./follow.view.tsx";
import { routes } from "../routes.ts";

export const backToList = `${routes.following.href()}?fait=arrete`;
/** The page of "what I follow" sends its forms here too, and wants to be come back to. */
export const comesFromList = (form: Record<string, string>): boolean => form["retour"] === "suivi";
export const doneAs = (stops: boolean): string => `?fait=${stops ? "plus-suivi" : "suivi"}#suivre`;

export const followProcessPage = page("processes/follow", routes.followProcess, {
  access: signedIn,

  async get(visit) {
    const process = await find(visit);
    const follows = await followsProcess(visit.db, process.id, visit.visitor);
    return showFollowing(visit, { title: process.title, back: routes.process.href(visit.params), href: routes.followProcess.href(visit.params), follows });
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

export function showFollowing({ locale }: Pick<Visit, "locale">, props: Parameters<typeof FollowPage>[0]) {
  return { title: followTexts[locale].title, robots: "noindex" as const, body: <FollowPage {...props} />, enhance: ["stay-here"] };
}
