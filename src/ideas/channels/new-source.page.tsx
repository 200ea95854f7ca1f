import { page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged, type ProcessSheet } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { NewSource } from "./new-source.view.tsx";
import { openSource } from "./source.command.ts";
import { readSource } from "./source.form.ts";
import { routes } from "../routes.ts";

type NewVisit = Visit<"/participer/instruction/demarche/:process/contributions/nouvelle", Visitor>;

export default page("ideas/channels", routes.newSource, {
  access: agent,

  get: async (visit) => show(visit, await findManaged(visit.db, visit.params.process, visit.visitor), { canal: "", jour: dayOf(visit.now) }),

  async post(visit) {
    const { db, visitor, locale, now } = visit;
    const t = channelsTexts[locale].problems;
    const process = await findManaged(db, visit.params.process, visitor);
    const typed = await visit.form();
    const { communes } = await readTerritory(db);
    const read = readSource(typed, { today: dayOf(now), communes }, t);
    if (!read.ok) return show(visit, process, typed, read.problems, 422);
    const opened = await openSource(db, process.id, read.value, visitor.id);
    if (!opened.ok) return show(visit, process, typed, { titre: t.sourceTwice }, 409);
    return { redirect: `${routes.source.href({ source: opened.id })}?fait=ouvert` };
  },
});

type Typed = Record<string, string>;

async function show({ db, locale }: NewVisit, process: ProcessSheet, values: Typed, problems: Typed = {}, status: 200 | 409 | 422 = 200) {
  const { communes } = await readTerritory(db);
  return {
    title: channelsTexts[locale].source.newTitle,
    robots: "noindex" as const,
    status,
    body: <NewSource process={process} communes={communes} values={values} problems={problems} />,
  };
}
