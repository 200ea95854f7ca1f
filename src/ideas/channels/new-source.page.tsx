import { act, conflict, done } from "#platform/web/act.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { agent, findManaged } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { NewSource } from "./new-source.view.tsx";
import { openSource } from "./source.command.ts";
import { readSource } from "./source.form.ts";
import { routes } from "../routes.ts";

export default act("ideas/channels", routes.newSource, {
  access: agent,
  find: ({ db, params, visitor }) => findManaged(db, params.process, visitor),
  values: ({ now }) => ({ jour: dayOf(now) }),
  show: async ({ db, locale }, process, form) => ({
    title: channelsTexts[locale].source.newTitle,
    robots: "noindex",
    body: <NewSource process={process} communes={(await readTerritory(db)).communes} form={form} />,
  }),
  read: async (form, { db, now }) => readSource(form, dayOf(now), (await readTerritory(db)).communes),
  async run({ db, visitor, locale }, process, source) {
    const opened = await openSource(db, process.id, source, visitor.id);
    return opened.ok ? done(routes.source.href({ source: opened.id }), "ouvert") : conflict({ titre: channelsTexts[locale].problems.sourceTwice });
  },
});
