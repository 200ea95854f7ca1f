import { findBookingsToTie, findTiedBookings } from "#bookings";
import { findTiedTrainings, findTrainingsToTie } from "#trainings";
import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { keeper, keeps } from "../keeper.ts";
import { stages } from "../mentoring.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { linkPattern } from "../cohort.ts";
import { addProject, addSession, type NewCohort, type NewSession, notePresence, openCohort } from "./cohorts.command.ts";
import { countReasons, findCohort, findCohortSessions, findProjects, findReferents, listCohorts } from "./cohorts.query.ts";
import { cohortsTexts } from "./cohorts.texts.ts";
import { minutesOf, rowValue } from "./meeting-row.ts";
import { CohortPage, type CohortThing } from "./cohort.view.tsx";
import { Cohorts, OpenCohort } from "./cohorts.view.tsx";

/** Cohorts and their figures, for everybody. */
const cohorts = list("network/cohorts", routes.cohorts, {
  access: anyone,
  find: ({ db }) => countReasons(db),
  filters: {},
  rows: ({ db }, _, __, range) => listCohorts(db, range),
  show: ({ locale, visitor }, reasons, found) => ({
    title: cohortsTexts[locale].title,
    description: cohortsTexts[locale].lead,
    body: <Cohorts found={found} reasons={reasons} keeps={keeps(visitor)} />,
  }),
});

function readCohort(form: Reader): NewCohort {
  const t = cohortsTexts[form.locale].problems;
  const [beginsOn, endsOn] = [form.day("du", t.begins), form.day("au", t.ends)];
  form.check("au", beginsOn === "" || endsOn === "" || (endsOn >= addDays(beginsOn, 27) && endsOn <= addDays(beginsOn, 1100)), t.ends);
  return { title: form.line("nom", 5, 120, t.name), about: form.lines("presentation", 0, 3000, t.about) || null, beginsOn, endsOn };
}

const opening = act("network/cohorts", routes.openCohort, {
  access: keeper,
  find: () => null,
  values: ({ now }) => ({ du: dayOf(now), au: addDays(dayOf(now), 270) }),
  show: ({ locale }, _, form) => ({ title: cohortsTexts[locale].open, robots: "noindex", body: <OpenCohort form={form} /> }),
  read: (form) => readCohort(form),
  brake: { of: "network.cohort", limit: 20, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, cohort) => done(routes.cohort.href({ id: await openCohort(db, cohort, visitor.id) }), "ouverte"),
});

type CohortVisit = VisitOf<typeof routes.cohort, Visitor | null>;

/** In a training or a booked room: when, how long and where are theirs; the subject is the training's unless another is written. */
function readTied(form: Reader, { trainings, bookings }: CohortThing["choices"]): NewSession | null {
  if (!form.has("dans")) return null;
  const t = cohortsTexts[form.locale].problems;
  const values = [...trainings.map(({ id }) => rowValue.training(id)), ...bookings.map(({ id }) => rowValue.booking(id))];
  const chosen = form.choice("dans", values, t.row);
  const training = trainings.find(({ id }) => rowValue.training(id) === chosen);
  const booking = bookings.find(({ id }) => rowValue.booking(id) === chosen);
  const found = training ?? booking;
  const place = training?.place ?? (booking ? `${booking.room}, ${booking.placeName}` : "");
  const title = training && !form.has("sujet") ? training.title.slice(0, 160) : form.line("sujet", 3, 160, t.session);
  return {
    ...{ title, heldAt: found?.from ?? new Date(0), minutes: found ? Math.min(480, Math.max(15, minutesOf(found))) : 15, place: place.slice(0, 200) },
    ...{ link: null, trainingId: training?.id ?? null, bookingId: booking?.id ?? null },
  };
}

function readSession(form: Reader, choices: CohortThing["choices"]): NewSession {
  const tied = readTied(form, choices);
  if (tied) return tied;
  const t = cohortsTexts[form.locale].problems;
  const link = form.line("page", 0, 180, t.link) || null;
  form.check("page", link === null || linkPattern.test(link), t.link);
  return {
    ...{ title: form.line("sujet", 3, 160, t.session), heldAt: form.moment("quand", t.when), minutes: form.whole("minutes", 15, 480, t.minutes) },
    ...{ place: form.line("lieu", 2, 200, t.place), link, trainingId: null, bookingId: null },
  };
}

/** Coordinators alone change a cohort; whoever else tries finds nothing. */
function onlyKeeper({ visitor }: { readonly visitor: CohortVisit["visitor"] }): string {
  if (!keeps(visitor)) throw new NotFound();
  return visitor.id;
}

/** One cohort: its meetings and figures for everybody, its projects for those who are in it, follow it or keep it. */
const cohort = acts("network/cohorts", routes.cohort, {
  access: anyone,
  async find({ db, params, visitor, now, locale }: CohortVisit): Promise<CohortThing> {
    const found = await findCohort(db, params.id);
    if (!found) throw new NotFound();
    const [sessions, all] = await Promise.all([findCohortSessions(db, found.id, now), visitor ? findProjects(db, found.id) : []]);
    const who = visitor?.id ?? null;
    const inside = keeps(visitor) || (who !== null && all.some(({ personId, referentId }) => personId === who || referentId === who));
    const ids = (key: "trainingId" | "bookingId") => sessions.flatMap((one) => one[key] ?? []);
    const [trainings, bookings, toTrain, toMeet] = await Promise.all([
      findTiedTrainings(db, ids("trainingId"), locale),
      findTiedBookings(db, ids("bookingId"), locale),
      keeps(visitor) ? findTrainingsToTie(db, locale) : [],
      visitor && keeps(visitor) ? findBookingsToTie(db, visitor, locale) : [],
    ]);
    return {
      ...{ rows: { trainings, bookings }, choices: { trainings: toTrain, bookings: toMeet } },
      ...{ cohort: found, sessions, projects: inside ? all : [], inside, keeps: keeps(visitor), who },
      referents: keeps(visitor) ? await findReferents(db) : [],
    };
  },
  values: () => ({ minutes: "120", etape: "idea" }),
  show: ({ locale }, thing, form) => ({
    title: thing.cohort.title,
    ...(thing.inside && { robots: "noindex" as const }),
    says: cohortsTexts[locale].done,
    body: <CohortPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    add: step({
      read(form, visit, { referents }) {
        onlyKeeper(visit);
        const t = cohortsTexts[form.locale].problems;
        const known = referents.map(({ id }) => id);
        return {
          ...{ email: form.email("adresse", t.email), name: form.line("projet", 3, 120, t.project), stage: form.choice("etape", stages, t.stage) },
          referentId: form.has("referent") ? form.choice("referent", known, t.referent) : null,
        };
      },
      brake: { of: "network.project", limit: 100, windowSeconds: 86_400 },
      async run(visit, { cohort: { id } }, project) {
        const added = await addProject(visit.db, { cohortId: id, ...project }, onlyKeeper(visit));
        if (added.ok) return done(routes.cohort.href({ id }), "ajoute");
        const t = cohortsTexts[visit.locale];
        return conflict({ unknown: t.unknown, twice: t.twice, referent: t.oneself }[added.problem]);
      },
    }),
    session: step({
      read(form, visit, { choices }) {
        onlyKeeper(visit);
        return readSession(form, choices);
      },
      async run(visit, { cohort: { id } }, session) {
        if (!(await addSession(visit.db, id, session, onlyKeeper(visit)))) return conflict(cohortsTexts[visit.locale].trainedTwice);
        return done(routes.cohort.href({ id }), "rencontre");
      },
    }),
    present: step({
      read(form, visit, { projects }) {
        onlyKeeper(visit);
        const known = projects.map(({ id }) => id);
        return { sessionId: form.on(), there: form.choices("projets", known, cohortsTexts[form.locale].problems.projects) };
      },
      async run(visit, { cohort: { id }, sessions }, { sessionId, there }) {
        if (!sessions.some((one) => one.id === sessionId)) throw new NotFound();
        const noted = await notePresence(visit.db, id, sessionId, there, onlyKeeper(visit));
        return noted ? done(routes.cohort.href({ id }), "presences") : conflict(networkTexts[visit.locale].moved);
      },
    }),
  }),
});

export const cohortPages = [...cohorts, opening, cohort];
