import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { notify } from "#notifications";
import { listHolders } from "#people";
import { makeLink } from "../links.command.ts";
import { planWhere } from "../planner.ts";
import { routes } from "../routes.ts";
import type { Request, Stop, Visit } from "../visits.query.ts";
import { aboutStop, aboutVisit, type DelegationNews, delegationLetter, hostLetter, type HostNews, type PlannerNews } from "./news.ts";

/** What it takes to tell people: a request and a job both lend it. */
export type House = Pick<Services, "mailer" | "metropolis" | "settings" | "offers">;

interface Circumstances {
  readonly reason?: string | null;
  /** Where the letter leads, when not to the private page of the visit. */
  readonly href?: string;
}

/** A letter with its own private link. A delegation whose data are erased is not written to. */
export async function tellDelegation(
  trx: Db,
  house: House,
  request: Request,
  news: DelegationNews,
  { reason = null, href }: Circumstances = {},
): Promise<void> {
  if (!request.email) return;
  const own = news === "confirm" ? ({ kind: "confirm", route: routes.confirm, hours: 48 } as const) : ({ kind: "follow", route: routes.follow } as const);
  const address = href ?? own.route.href({ token: await makeLink(trx, own.kind, { requestId: request.id, ...("hours" in own && { hours: own.hours }) }) });
  await sendLetter(
    house,
    (language) => delegationLetter(news, aboutVisit(request, address, { reason }), publicAddress(house.settings, address), language),
    { to: request.email, locale: request.locale, room: "visits" },
    trx,
  );
}

/** The people who hold the place, each by a link of their own; without any, a letter to its published address. False: nobody can be reached by writing. */
export async function tellHost(
  trx: Db,
  house: House,
  visit: Pick<Visit, "request">,
  stop: Stop,
  news: HostNews,
  { reason = null, href }: Circumstances = {},
): Promise<boolean> {
  const addressOf = async (to: { readonly personId: string } | { readonly placeEmail: string }) =>
    href ?? routes.answer.href({ token: await makeLink(trx, "host", { requestId: visit.request.id, stopId: stop.id, ...to }) });
  const holders = await listHolders(trx, house.offers, "visits.answer", { place: stop.placeId });
  const kind = news === "asked" || news === "moved" ? "visits.host_asked" : hostKinds[news];
  for (const { personId } of holders)
    await notify(trx, { to: [personId], kind, payload: { ...aboutStop(visit, stop, await addressOf({ personId }), reason), news } });
  if (holders.length > 0) return true;
  if (!stop.place.email) return false;
  const address = await addressOf({ placeEmail: stop.place.email });
  const about = aboutStop(visit, stop, address, reason);
  await sendLetter(
    house,
    (language) => hostLetter(news, about, publicAddress(house.settings, address), language),
    { to: stop.place.email, locale: "fr", room: "visits", unasked: true },
    trx,
  );
  return true;
}

const hostKinds: Record<Exclude<HostNews, "asked" | "moved">, string> = {
  confirmed: "visits.confirmed",
  changed: "visits.confirmed",
  dropped: "visits.cancelled",
  cancelled: "visits.cancelled",
  reminder: "visits.reminder",
  reported: "visits.reported",
};

const plannerKinds: Record<PlannerNews, string> = {
  asked: "visits.asked",
  held: "visits.asked",
  changed: "visits.asked",
  message: "visits.message",
  answered: "visits.answered",
  settled: "visits.planned",
  cancelled: "visits.stopped",
  reminder: "visits.planned",
  to_report: "visits.to_report",
};

/** All planners but the one who acts. */
export async function tellPlanners(
  trx: Db,
  house: House,
  request: Request,
  news: PlannerNews,
  { reason = null, place = null, except }: { reason?: string | null; place?: string | null; except?: string | undefined } = {},
): Promise<void> {
  const holders = await listHolders(trx, house.offers, "visits.plan", planWhere);
  const to = holders.map(({ personId }) => personId).filter((id) => id !== except);
  const href = (news === "to_report" ? routes.write : routes.handle).href({ id: request.id });
  await notify(trx, { to, kind: plannerKinds[news], payload: { ...aboutVisit(request, href, { reason, place }), news } });
}

/** Delegation and hosts of the route: the same news for everybody who comes or welcomes. */
export async function tellAll(trx: Db, house: House, visit: Visit, news: "confirmed" | "changed" | "reminder"): Promise<void> {
  await tellDelegation(trx, house, visit.request, news);
  for (const stop of visit.stops) await tellHost(trx, house, visit, stop, news);
}
