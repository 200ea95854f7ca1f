import { page } from "#platform/web/page.tsx";
import { findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { keeper } from "../keeper.ts";
import { findQuestions, findSessions } from "../life/life.query.ts";
import { lifeTexts } from "../life/life.texts.ts";
import { findOf } from "../recommend/recommendations.query.ts";
import { routes } from "../routes.ts";
import { Work } from "./work.view.tsx";

/** What the panel does: sessions, questions, recommendations; for those who run it. */
export default page("assemblies/work", routes.work, {
  access: keeper,
  async get({ db, params, visitor, locale, now }) {
    const assembly = await findRun(db, params.id, visitor);
    const [sessions, questions, recommendations] = await Promise.all([findSessions(db, assembly.id), findQuestions(db, assembly.id), findOf(db, assembly.id)]);
    return {
      title: `${assembliesTexts[locale].work}, ${assembly.title}`,
      robots: "noindex",
      says: lifeTexts[locale].done,
      body: <Work assembly={assembly} sessions={sessions} questions={questions} recommendations={recommendations} now={now} />,
    };
  },
});
