import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { manages } from "#processes";
import { findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findJurors, findJury } from "./jury.query.ts";
import { nameJurors, noteAccepted, noteFreed } from "./panel.command.ts";
import { findMembers } from "./panel.query.ts";
import { panelTexts } from "./panel.texts.ts";
import { PanelPage, type PanelThing } from "./panel.view.tsx";

type PanelVisit = VisitOf<typeof routes.panel>;

const leadOn = ({ params, locale }: PanelVisit, was: boolean, key: keyof (typeof panelTexts)["fr"]["done"]): Outcome =>
  was ? done(routes.panel.href(params), key) : conflict(assembliesTexts[locale].moved);

/** Which of the members the pressed button is about. @throws NotFound */
function memberOf({ members }: PanelThing, id: string): string {
  if (!members.some((member) => member.id === id)) throw new NotFound();
  return id;
}

/** Those who were drawn, for those who run the assembly: whom to call, who answered, what they need. */
export default acts("assemblies/panel", routes.panel, {
  access: keeper,
  async find({ db, params, visitor }: PanelVisit): Promise<PanelThing> {
    const assembly = await findRun(db, params.id, visitor);
    const [members, process] = await Promise.all([findMembers(db, assembly.id), findJury(db, assembly.stageId)]);
    const jury = process && (await manages(db, process, visitor)) ? { process, jurors: await findJurors(db, assembly.id, process.id) } : null;
    return { assembly, members, jury };
  },
  show: ({ locale }, thing, form) => ({
    title: `${panelTexts[locale].title}, ${thing.assembly.title}`,
    robots: "noindex",
    says: panelTexts[locale].done,
    body: <PanelPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    accept: step({
      read: (form, _, thing) => memberOf(thing, form.on()),
      run: async (visit, { assembly }, seatId) =>
        leadOn(visit, await noteAccepted(visit.db, { assemblyId: assembly.id, seatId, by: visit.visitor.id }), "note"),
    }),
    refuse: step({
      read: (form, _, thing) => memberOf(thing, form.on()),
      run: async (visit, { assembly }, seatId) =>
        leadOn(visit, await noteFreed(visit.db, visit, { assemblyId: assembly.id, seatId, by: visit.visitor.id }, "said"), "rendue"),
    }),
    name: step({
      async run(visit, { assembly, jury }) {
        if (!jury) throw new NotFound();
        const persons = jury.jurors.flatMap(({ personId, named }) => (personId !== null && !named ? [personId] : []));
        const named = await nameJurors(visit.db, jury.process, { assembly, persons, by: visit.visitor.id });
        return leadOn(visit, named > 0, "jures");
      },
    }),
    lapse: step({
      read: (form, _, thing) => memberOf(thing, form.on()),
      run: async (visit, { assembly }, seatId) =>
        leadOn(visit, await noteFreed(visit.db, visit, { assemblyId: assembly.id, seatId, by: visit.visitor.id }, "silent"), "rendue"),
    }),
  }),
});
