import { findPlaceBriefs } from "#places";
import { Refused } from "#platform/refused.ts";
import { clockOf, instantOf, minutesOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { inputOf } from "#platform/web/form-input.ts";
import type { Visit, VisitOf } from "#platform/web/page.tsx";
import { reading } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { planner } from "../planner.ts";
import { isRemote, spotOf } from "../programme/legs.ts";
import { routes } from "../routes.ts";
import { allows } from "../visit.ts";
import { findVisitById, findWishedPlaces, type Request, type Visit as VisitSheet } from "../visits.query.ts";
import { findCandidates, suggestTour } from "./candidates.query.ts";
import { type Draft, fieldsOf, linesOf, moves, readDraft, readRoute, searchOf } from "./plan.form.ts";
import { planTexts } from "./plan.texts.ts";
import { Plan } from "./plan.view.tsx";
import { rearrange } from "./rearrange.ts";
import { saveRoute } from "./save-route.command.ts";

type PlanVisit = VisitOf<typeof routes.plan>;

interface PlannedRoute extends VisitSheet {
  /** Another planner has saved the route since the form was drawn. */
  readonly overtaken?: boolean;
}

/** The workshop of a route: every button keeps what is in the form. */
export default acts("visits/plan", routes.plan, {
  access: planner,
  find: findPlannable,
  values: ({ now }, planned) => written(planned, dayOf(now)),
  show,
  acts: (step) => ({
    ...Object.fromEntries(moves.map((name) => [name, step({ read: (form) => readDraft(form, name), run: save })])),
    search: step({ run: () => again() }),
  }),
});

/** @throws NotFound for a request that is not there, or that its delegation has not confirmed; Refused (409) once the visit is made or ended. */
async function findPlannable({ db, params }: PlanVisit): Promise<PlannedRoute> {
  const whole = await findVisitById(db, params.id);
  if (!whole || whole.request.state === "unconfirmed") throw new NotFound();
  if (!allows(whole.request.state, "plan")) throw new Refused(409);
  return whole;
}

function written({ request, stops }: PlannedRoute, today: string): Values {
  const lines = stops.map(({ placeId, from, to }) => ({
    placeId,
    arrival: clockOf(minutesOf(from)),
    minutes: String((to.getTime() - from.getTime()) / 60_000),
  }));
  return { version: String(request.version), day: request.day ?? firstWish(request, today), practical: request.practical, ...fieldsOf(lines) };
}

/** The first wished day that still lies ahead. */
const firstWish = ({ wished_days }: Request, today: string): string =>
  wished_days
    .map(({ day }) => day)
    .sort()
    .find((day) => day > today) ?? addDays(today, 14);

async function save(visit: PlanVisit, planned: PlannedRoute, draft: Draft) {
  const { db, params, locale, visitor } = visit;
  const { version, day, practical, move } = draft;
  const fields = fieldsOf(rearrange(draft.lines, move, await knowledge(visit, planned, draft)));
  const route = reading(inputOf(new URLSearchParams({ ...fields, day, practical })), locale, readRoute);
  if (!route.ok) return wrong(route.problems, undefined, fields);
  const stops = route.value.lines.map(({ placeId, arrival, minutes }) => ({
    placeId,
    from: instantOf(day, arrival),
    to: instantOf(day, arrival + minutes),
  }));
  const taken = move.name === "take" ? move.on : undefined;
  const saved = await saveRoute(db, { ...route.value, requestId: planned.request.id, version, by: visitor.id, stops, taken });
  if (saved.ok) return done(routes.plan.href(params), "enregistre");
  const t = planTexts[locale];
  if (saved.problem === "unknown_place") return wrong({}, t.problems.unknown_place, fields);
  if (saved.problem !== "conflict") return conflict(t.problems[saved.problem], undefined, { values: fields });
  return conflict(t.conflictTitle, t.conflictText, { values: fields, thing: { ...(await findPlannable(visit)), overtaken: true } });
}

async function knowledge({ db }: Pick<Visit, "db">, { request, stops }: PlannedRoute, { lines, move, day }: Draft) {
  const suggested = move.name === "suggest" ? (await suggestTour(db, request)).map(({ id }) => id) : [];
  const places = await findPlaceBriefs(db, [...lines.map(({ placeId }) => placeId), ...suggested, ...(move.on ? [move.on] : [])]);
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

async function show({ db, locale }: PlanVisit, planned: PlannedRoute, form: FormState) {
  const { request } = planned;
  const lines = linesOf(form.values);
  const chosen = lines.map(({ placeId }) => placeId);
  const places = await findPlaceBriefs(db, chosen);
  const first = chosen[0] ? places.get(chosen[0]) : undefined;
  const [candidates, suggested, wished, territory] = await Promise.all([
    findCandidates(db, { request, search: searchOf(form.values), day: request.day, chosen, around: first ? spotOf(first) : null }),
    chosen.length === 0 ? suggestTour(db, request) : [],
    findWishedPlaces(db, request.id),
    readTerritory(db),
  ]);
  const t = planTexts[locale];
  const body = (
    <Plan
      visit={planned}
      wished={wished}
      lines={lines}
      places={places}
      candidates={candidates}
      suggested={suggested}
      territory={territory}
      overtaken={planned.overtaken}
      form={form}
    />
  );
  return { title: t.title(request.organisation), robots: "noindex", says: t.done, body } as const;
}
