import { findPlaceBriefs } from "#places";
import { clockOf, instantOf, minutesOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { NotFound, Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import type { Visit as Asked } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { planner } from "../planner.ts";
import { isRemote, spotOf } from "../programme/legs.ts";
import { routes } from "../routes.ts";
import { allows } from "../visit.ts";
import { findVisitById, findWishedPlaces, type Request, type Visit } from "../visits.query.ts";
import { findCandidates, suggestTour } from "./candidates.query.ts";
import { checkDraft, type Draft, noSearch, readDraft } from "./plan.form.ts";
import { planTexts } from "./plan.texts.ts";
import { Plan, type PlanProps } from "./plan.view.tsx";
import { rearrange } from "./rearrange.ts";
import { saveRoute } from "./save-route.command.ts";

type Shown = Pick<Draft, "day" | "practical" | "lines" | "search" | "version">;

/** The workshop of a route: every button keeps what is in the form. */
export default page("visits/plan", routes.plan, {
  access: planner,

  async get(visit) {
    const whole = await findPlannable(visit);
    const draft = { ...written(whole), day: whole.request.day ?? firstWish(whole.request, dayOf(visit.now)) };
    return show(visit, whole, draft, { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const whole = await findPlannable(visit);
    const typed = readDraft(await visit.formInput());
    if (typed.act.name === "search") return show(visit, whole, typed);
    const lines = rearrange(typed.lines, typed.act, await knowledge(visit, whole, typed));
    const draft = { ...typed, lines };
    const checked = checkDraft(draft, locale);
    if (!checked.ok) return show(visit, whole, draft, { problems: checked.problems, status: 422 });
    const stops = checked.lines.map(({ placeId, arrival, minutes }) => ({
      placeId,
      from: instantOf(draft.day, arrival),
      to: instantOf(draft.day, arrival + minutes),
    }));
    const taken = typed.act.name === "take" ? typed.act.on : undefined;
    const { day, practical, version } = draft;
    const saved = await saveRoute(db, { requestId: whole.request.id, version, by: visit.visitor.id, day, practical: practical || null, stops, taken });
    if (saved.ok) return { redirect: `${routes.plan.href(params)}?fait=enregistre` };
    const now = await findPlannable(visit);
    if (saved.problem === "conflict") return show(visit, now, { ...draft, version: now.request.version }, { conflict: true, status: 409 });
    return show(visit, now, draft, { refused: saved.problem, status: saved.problem === "unknown_place" ? 422 : 409 });
  },
});

type Planning = Pick<Asked, "db" | "now" | "locale"> & { readonly params: { id: string } };

/** @throws NotFound for a request that is not there, or that its delegation has not confirmed; Refused (409) once the visit is made or ended. */
async function findPlannable({ db, params }: Planning): Promise<Visit> {
  const whole = await findVisitById(db, params.id);
  if (!whole || whole.request.state === "unconfirmed") throw new NotFound();
  if (!allows(whole.request.state, "plan")) throw new Refused(409);
  return whole;
}

const written = ({ request, stops }: Visit): Shown => ({
  version: request.version,
  day: request.day ?? "",
  practical: request.practical ?? "",
  lines: stops.map(({ placeId, from, to }) => ({ placeId, arrival: clockOf(minutesOf(from)), minutes: String((to.getTime() - from.getTime()) / 60_000) })),
  search: noSearch,
});

/** The first wished day that still lies ahead. */
const firstWish = ({ wished_days }: Request, today: string): string =>
  wished_days
    .map(({ day }) => day)
    .sort()
    .find((day) => day > today) ?? addDays(today, 14);

async function knowledge({ db }: Planning, { request, stops }: Visit, { lines, act, day }: Draft) {
  const suggested = act.name === "suggest" ? (await suggestTour(db, request)).map(({ id }) => id) : [];
  const places = await findPlaceBriefs(db, [...lines.map(({ placeId }) => placeId), ...suggested, ...(act.on ? [act.on] : [])]);
  const offers = stops.flatMap(({ placeId, state, otherStart }) =>
    state === "countered" && otherStart && dayOf(otherStart) === day ? [[placeId, minutesOf(otherStart)] as const] : [],
  );
  return {
    spots: new Map([...places].map(([id, place]) => [id, spotOf(place)])),
    mode: request.transport,
    remote: isRemote(request),
    suggested,
    offered: new Map(offers),
  };
}

type More = Partial<Pick<PlanProps, "done" | "problems" | "conflict" | "refused">> & { readonly status?: 200 | 409 | 422 };

async function show({ db, locale }: Planning, whole: Visit, draft: Shown, { status = 200, problems = {}, ...said }: More = {}) {
  const { request } = whole;
  const chosen = draft.lines.map(({ placeId }) => placeId);
  const places = await findPlaceBriefs(db, chosen);
  const first = chosen[0] ? places.get(chosen[0]) : undefined;
  const [candidates, suggested, wished, territory] = await Promise.all([
    findCandidates(db, { request, search: draft.search, day: request.day, chosen, around: first ? spotOf(first) : null }),
    chosen.length === 0 ? suggestTour(db, request) : [],
    findWishedPlaces(db, request.id),
    readTerritory(db),
  ]);
  const body = (
    <Plan
      visit={whole}
      wished={wished}
      draft={draft}
      places={places}
      candidates={candidates}
      suggested={suggested}
      territory={territory}
      problems={problems}
      {...said}
    />
  );
  return { title: planTexts[locale].title(request.organisation), robots: "noindex", status, body } as const;
}
