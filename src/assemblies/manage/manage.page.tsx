import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { countByQuota, findCriteria, findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { findSeats, listDraws } from "../draws.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { move } from "./manage.command.ts";
import { manageTexts } from "./manage.texts.ts";
import { Manage } from "./manage.view.tsx";

type ManageVisit = VisitOf<typeof routes.manage>;

const leadOn = ({ params, locale }: ManageVisit, moved: boolean, key: keyof (typeof manageTexts)["fr"]["done"]): Outcome =>
  moved ? done(routes.manage.href(params), key) : conflict(assembliesTexts[locale].moved, manageTexts[locale].notNow);

/** One assembly for those who run it: what it lacks, what comes next. */
export default acts("assemblies/manage", routes.manage, {
  access: keeper,
  async find({ db, params, visitor }: ManageVisit) {
    const assembly = await findRun(db, params.id, visitor);
    const [criteria, counts, draws, seats] = await Promise.all([
      findCriteria(db, assembly.id),
      countByQuota(db, assembly.id),
      listDraws(db, assembly.id),
      findSeats(db, assembly.id),
    ]);
    return { assembly, criteria, counts, draws, seats };
  },
  show: ({ locale }, found, form) => ({
    title: found.assembly.title,
    robots: "noindex",
    says: manageTexts[locale].done,
    body: <Manage {...found} form={form} />,
  }),
  acts: (step) => ({
    open: step({
      run: async (visit, { assembly }) => leadOn(visit, await move(visit.db, assembly.id, "open", { by: visit.visitor.id, reason: null }), "ouverte"),
    }),
    close: step({
      run: async (visit, { assembly }) => leadOn(visit, await move(visit.db, assembly.id, "close", { by: visit.visitor.id, reason: null }), "close"),
    }),
    cancel: step({
      read: (form) => form.line("raison", 3, 500, manageTexts[form.locale].reasonWrong),
      run: async (visit, { assembly }, reason) => leadOn(visit, await move(visit.db, assembly.id, "cancel", { by: visit.visitor.id, reason }), "annulee"),
    }),
  }),
});
