import { findProjectsSent } from "#calls";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { stages } from "../mentoring.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { obstacles } from "../cohort.ts";
import { clearBlocker, followAgain, moveProject, raiseBlocker, settleProject, showCalls } from "./cohorts.command.ts";
import { findBlockers, findProject, findReferents } from "./cohorts.query.ts";
import { cohortsTexts } from "./cohorts.texts.ts";
import { ProjectPage, type ProjectThing } from "./project.view.tsx";

type ProjectVisit = VisitOf<typeof routes.project>;
type DoneKey = keyof (typeof cohortsTexts)["fr"]["projectDone"];

const after = ({ params, locale }: ProjectVisit, ok: boolean, said: DoneKey, problem = networkTexts[locale].moved): Outcome =>
  ok ? done(routes.project.href(params), said) : conflict(problem);

function readPastDay(form: Reader, name: string, now: Date): string {
  const { day: problem } = cohortsTexts[form.locale].problems;
  const day = form.day(name, problem);
  form.check(name, day === "" || (day <= dayOf(now) && day >= "2000-01-01"), problem);
  return day;
}

/** One project of a cohort: for the person, their referent and coordinators; whoever else looks finds nothing. */
export default acts("network/cohorts", routes.project, {
  access: signedIn,
  async find({ db, params, visitor }: ProjectVisit): Promise<ProjectThing> {
    const { id: who } = visitor;
    const project = await findProject(db, params.id);
    if (!project || !(keeps(visitor) || project.personId === who || project.referentId === who)) throw new NotFound();
    const [blockers, referents] = await Promise.all([findBlockers(db, project.id), keeps(visitor) ? findReferents(db) : []]);
    const own = project.personId === who;
    const calls = project.personId && (own || project.showsCalls) ? await findProjectsSent(db, project.personId) : null;
    return { project, blockers, referents, own, calls, keeps: keeps(visitor) };
  },
  values: ({ now }, { project }) => ({
    ...{ etape: project.stage, referent: project.referentId ?? "", version: String(project.version) },
    ...{ ouvert_le: dayOf(now), arret_le: dayOf(now), emplois: "1" },
  }),
  show: ({ locale }, thing, form) => ({
    title: thing.project.name,
    robots: "noindex",
    says: cohortsTexts[locale].projectDone,
    body: <ProjectPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    move: step({
      read(form, _, { project, referents, keeps: may }) {
        const t = cohortsTexts[form.locale].problems;
        // Who follows it stays, whoever moves the stage; a referent who mentors no longer stays as well.
        const known = [...referents.map(({ id }) => id), ...(project.referentId ? [project.referentId] : [])];
        const chosen = form.has("referent") ? form.choice("referent", known, t.referent) : null;
        return { stage: form.choice("etape", stages, t.stage), referentId: may ? chosen : project.referentId, version: form.version() };
      },
      async run(visit, { project: { id } }, moved) {
        const ok = await moveProject(visit.db, id, moved);
        return ok === "referent" ? conflict(cohortsTexts[visit.locale].oneself) : after(visit, ok, "etape");
      },
    }),
    block: step({
      read(form) {
        const t = cohortsTexts[form.locale].problems;
        return { kind: form.choice("ordre", obstacles, t.kind), words: form.lines("quoi", 3, 1000, t.words) };
      },
      brake: { of: "network.blocker", limit: 50, windowSeconds: 86_400 },
      run: async (visit, { project: { id } }, blocker) =>
        after(visit, await raiseBlocker(visit.db, id, blocker, visit.visitor.id), "bloque", cohortsTexts[visit.locale].over),
    }),
    clear: step({
      read(form, _, { blockers }) {
        const id = form.on();
        if (!blockers.some((one) => one.id === id)) throw new NotFound();
        return { id, how: form.lines(`comment_${id}`, 3, 1000, cohortsTexts[form.locale].problems.words) };
      },
      async run(visit, { project }, { id, how }) {
        return after(visit, await clearBlocker(visit.db, project.id, id, how, visit.visitor.id), "debloque");
      },
    }),
    open: step({
      read: (form, { now }) => ({
        ...{ state: "opened" as const, on: readPastDay(form, "ouvert_le", now) },
        jobs: form.whole("emplois", 0, 500, cohortsTexts[form.locale].problems.jobs),
      }),
      run: async (visit, { project: { id } }, ending) => after(visit, await settleProject(visit.db, id, ending), "ouvert"),
    }),
    stop: step({
      read(form, { now }) {
        const t = cohortsTexts[form.locale].problems;
        return {
          ...{ state: "given_up" as const, on: readPastDay(form, "arret_le", now), reason: form.choice("raison", obstacles, t.kind) },
          words: form.has("retenir") ? form.lines("retenir", 3, 1000, t.words) : null,
        };
      },
      run: async (visit, { project: { id } }, ending) => after(visit, await settleProject(visit.db, id, ending), "arret"),
    }),
    show: step({
      read: (form) => form.on() === "oui",
      async run(visit, { project, own }, shows) {
        if (!own) throw new NotFound();
        return after(visit, await showCalls(visit.db, project.id, shows, visit.visitor.id), shows ? "montre" : "cache");
      },
    }),
    again: step({ run: async (visit, { project: { id } }) => after(visit, await followAgain(visit.db, id), "repris") }),
  }),
});
