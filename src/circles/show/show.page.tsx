import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { answersFor } from "../acting.ts";
import { answerSeat, askSeat, closeCircle, leaveCircle, reopenCircle, rewriteCircle, shareHosting } from "../circles.command.ts";
import { findCircle, findOwnStructures, findSeats } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { findCommonsOf } from "../commons/sheet.query.ts";
import { findProposals } from "../proposal/proposal.query.ts";
import { readQuestion, readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { findPublicProcesses } from "../public/public.query.ts";
import { publicTexts } from "../public/public.texts.ts";
import { ShowCircle, type ShowThing } from "./show.view.tsx";

type ShowVisit = VisitOf<typeof routes.show, Visitor | null>;
type DoneKey = keyof (typeof circlesTexts)["fr"]["done"];

const after = ({ params, locale }: ShowVisit, ok: boolean, said: DoneKey, problem = circlesTexts[locale].moved): Outcome =>
  ok ? done(routes.show.href(params), said) : conflict(problem);

/** Who presses is signed in and answers for a structure; a host where only hosts may. */
function mayAct({ visitor }: ShowVisit, { circle }: ShowThing, host: boolean) {
  if (visitor === null || answersFor(visitor).length === 0) throw new Forbidden();
  if (host && !circle.hosts) throw new NotFound();
  return visitor;
}

/** A circle: its question and who takes part for everybody; for its structures the way to what they write. */
export default acts("circles/show", routes.show, {
  access: anyone,
  async find({ db, params, visitor }: ShowVisit): Promise<ShowThing> {
    const circle = await findCircle(db, params.id, visitor);
    if (!circle) throw new NotFound();
    const [seats, commons, proposals, own, processes] = await Promise.all([
      findSeats(db, circle.id, visitor),
      findCommonsOf(db, circle.id, visitor),
      circle.inside ? findProposals(db, circle.id, visitor) : [],
      findOwnStructures(db, visitor),
      findPublicProcesses(db, circle.id, circle.inside),
    ]);
    return { circle, seats, commons, proposals, own, processes };
  },
  values: (_, { circle: { question, about, version } }) => ({ question, presentation: about, version: String(version) }),
  show: ({ locale }, thing, form) => ({
    title: thing.circle.question,
    says: { ...circlesTexts[locale].done, public: publicTexts[locale].done },
    body: <ShowCircle {...thing} form={form} />,
  }),
  acts: (step) => ({
    join: step({
      read: (form, visit, thing) => {
        mayAct(visit, thing, false);
        return readStructure(form, thing.own);
      },
      brake: { of: "circles.join", limit: 30, windowSeconds: 86_400 },
      async run(visit, thing, structureId) {
        const asked = await askSeat(visit.db, thing.circle.id, structureId, mayAct(visit, thing, false).id);
        return after(visit, asked, "demande", circlesTexts[visit.locale].problems.already);
      },
    }),
    accept: step({
      read: (form) => form.on(),
      run: async (visit, thing, structureId) =>
        after(visit, await answerSeat(visit.db, thing.circle.id, structureId, true, mayAct(visit, thing, true).id), "accueilli"),
    }),
    refuse: step({
      read: (form) => form.on(),
      run: async (visit, thing, structureId) =>
        after(visit, await answerSeat(visit.db, thing.circle.id, structureId, false, mayAct(visit, thing, true).id), "ecarte"),
    }),
    share: step({
      read: (form) => form.on(),
      async run(visit, thing, structureId) {
        mayAct(visit, thing, true);
        return after(visit, await shareHosting(visit.db, thing.circle.id, structureId), "partage");
      },
    }),
    leave: step({
      read: (form) => form.on(),
      async run(visit, thing, structureId) {
        if (!thing.seats.some((seat) => seat.own && seat.structureId === structureId)) throw new NotFound();
        return after(visit, await leaveCircle(visit.db, thing.circle.id, structureId), "quitte", circlesTexts[visit.locale].problems.last);
      },
    }),
    rewrite: step({
      read: (form, visit, thing) => {
        mayAct(visit, thing, true);
        return { ...readQuestion(form), version: form.version() };
      },
      run: async (visit, { circle: { id } }, asked) => after(visit, await rewriteCircle(visit.db, id, asked), "modifie"),
    }),
    close: step({
      read: (form, visit, thing) => {
        mayAct(visit, thing, true);
        return form.lines("bilan", 3, 1000, circlesTexts[form.locale].problems.ending);
      },
      run: async (visit, { circle: { id } }, ending) => after(visit, await closeCircle(visit.db, id, ending), "clos"),
    }),
    reopen: step({
      async run(visit, thing) {
        mayAct(visit, thing, true);
        return after(visit, await reopenCircle(visit.db, thing.circle.id), "rouvert");
      },
    }),
  }),
});
