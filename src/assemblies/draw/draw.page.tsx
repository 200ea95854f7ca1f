import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { isTaken, methods } from "../assembly.ts";
import { findSeats } from "../draws.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { readAnnounced, readThrown } from "./draw.form.ts";
import { drawTexts } from "./draw.texts.ts";
import { DrawPage, type DrawThing } from "./draw.view.tsx";
import { findCurrent } from "./current.query.ts";
import { revealDraw, sealDraw, voidDraw } from "./seal.command.ts";
import { discardDraw, startDraw } from "./start.command.ts";

type DrawVisit = VisitOf<typeof routes.draw>;
type DoneKey = keyof (typeof drawTexts)["fr"]["done"];

const back = ({ params }: DrawVisit, key: DoneKey): Outcome => done(routes.draw.href(params), key);
const moved = ({ locale }: DrawVisit): Outcome => conflict(assembliesTexts[locale].moved);
const currentOf = ({ current }: DrawThing) => {
  if (!current) throw new NotFound();
  return current;
};

/** The draw for those who run it, act by act: compute, seal in public, and only then the figures. */
export default acts("assemblies/draw", routes.draw, {
  access: keeper,
  async find({ db, params, visitor }: DrawVisit): Promise<DrawThing> {
    const assembly = await findRun(db, params.id, visitor);
    const [{ current, past }, seats] = await Promise.all([findCurrent(db, assembly.id), findSeats(db, assembly.id)]);
    const free = assembly.state === "drawn" ? assembly.size - seats.filter(({ state }) => isTaken(state)).length : 0;
    return { assembly, current, past, free };
  },
  values: () => ({ methode: "leximin", hasard: "dice" }),
  show: ({ locale, now }, thing, form) => ({
    title: `${drawTexts[locale].title}, ${thing.assembly.title}`,
    robots: "noindex",
    says: drawTexts[locale].done,
    body: <DrawPage {...thing} now={now} form={form} />,
  }),
  acts: (step) => ({
    start: step({
      read: (form) => form.choice("methode", methods, drawTexts[form.locale].problems.method),
      async run(visit, { assembly, free }, method) {
        const asked = assembly.state === "drawn" ? ({ kind: "replacement", size: free } as const) : ({ kind: "panel", size: assembly.size } as const);
        if (asked.size < 1) return moved(visit);
        const started = await startDraw(visit.db, { assemblyId: assembly.id, ...asked, method, by: visit.visitor.id });
        return started ? back(visit, "calcul") : moved(visit);
      },
    }),
    discard: step({
      run: async (visit, thing) => ((await discardDraw(visit.db, currentOf(thing).id, visit.visitor.id)) ? back(visit, "ecarte") : moved(visit)),
    }),
    seal: step({
      read: (form, { now }) => readAnnounced(form, now),
      async run(visit, thing, announced) {
        const sealed = await sealDraw(visit.db, currentOf(thing).id, announced, visit.visitor.id);
        const t = drawTexts[visit.locale].problems;
        if (sealed === "stale") return conflict(t.stale, t.staleNext);
        if (sealed === "past") return wrong({ quand: t.past });
        return sealed === "sealed" ? back(visit, "scelle") : moved(visit);
      },
    }),
    void: step({
      read: (form) => form.line("raison", 10, 500, drawTexts[form.locale].problems.reason),
      run: async (visit, thing, reason) => ((await voidDraw(visit.db, currentOf(thing).id, reason, visit.visitor.id)) ? back(visit, "annule") : moved(visit)),
    }),
    reveal: step({
      read: (form, _, thing) => readThrown(form, currentOf(thing)),
      async run(visit, thing, thrown) {
        const { number, id } = currentOf(thing);
        const revealed = await revealDraw(visit.db, visit, id, thrown, visit.visitor.id);
        if (revealed === "early") return conflict(drawTexts[visit.locale].problems.early);
        return revealed === "revealed" ? done(routes.hall.href({ slug: thing.assembly.slug, number: String(number) }), "tire") : moved(visit);
      },
    }),
  }),
});
