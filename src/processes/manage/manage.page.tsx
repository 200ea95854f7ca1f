import { page } from "#platform/web/page.tsx";
import { listRun } from "../desk/desk.query.ts";
import { gatherTurns } from "../desk/gather-turns.query.ts";
import { runs } from "../team.query.ts";
import { agent, findManaged } from "../process.gate.ts";
import { findWarnings } from "./warnings.query.ts";
import { whatLacks } from "./lacks.query.ts";
import { manageAnswer } from "./manage-answer.tsx";
import { Manage } from "./manage.view.tsx";
import { routes } from "../routes.ts";

/** One process as its team sees it: what waits, what lacks, where each stage is worked on. */
export default page("processes/manage", routes.manage, {
  access: agent,

  async get(visit) {
    const { db, params, visitor, offers, locale, now } = visit;
    const process = await findManaged(db, params.process, visitor);
    const own = (await listRun(db, visitor)).filter(({ id }) => id === process.id);
    const prepared = process.state === "draft" || process.state === "rehearsal";
    const [turns, lacks, warnings] = await Promise.all([
      gatherTurns(visit, own),
      prepared ? whatLacks(db, process, offers.stagePlugs, locale) : null,
      findWarnings(visit, process),
    ]);
    const desks = process.stages.map((stage) => ({
      stage,
      links: offers.stagePlugs.filter(({ kind }) => kind === stage.kind).flatMap(({ desk }) => desk?.({ ...stage, process }, locale) ?? []),
    }));
    const imports = runs(visitor, process) ? offers.processPlugs.flatMap((plug) => plug.imports?.(process, locale) ?? []) : [];
    return manageAnswer(locale, process, "manage", <Manage {...{ process, turns, lacks, warnings, desks, imports, now }} />);
  },
});
