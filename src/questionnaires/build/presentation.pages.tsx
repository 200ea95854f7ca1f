import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findProcessOf, listStagesOf } from "#participation";
import { questionnaireToBuild } from "../builder.ts";
import { routes } from "../routes.ts";
import { createQuestionnaire, savePresentation } from "./presentation.command.ts";
import { buildTexts } from "./build.texts.ts";
import { type Problems, readPresentation } from "./presentation.form.ts";
import { EditPresentation, NewQuestionnaire } from "./presentation.view.tsx";

/** A new questionnaire in a stage of that kind. */
export const newQuestionnaire = page("questionnaires/build", routes.newQuestionnaire, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    if (!found.team) throw new Forbidden();
    const stages = await listStagesOf(db, found.process.id, "questionnaire");
    const asked = url.searchParams.get("etape");
    const stage = stages.find(({ id }) => id === asked) ?? stages[0];
    const body = <NewQuestionnaire process={found.process} stages={stages} values={{ stage: stage?.id ?? "", signed: "anonymous" }} problems={{}} />;
    return { title: buildTexts[locale].newTitle, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    if (!found.team) throw new Forbidden();
    const values = await visit.form();
    const stages = await listStagesOf(db, found.process.id, "questionnaire");
    const stage = stages.find(({ id }) => id === values["stage"]);
    const read = readPresentation(values, locale);
    const problems: Problems = { ...(stage ? {} : { stage: buildTexts[locale].stageMissing }), ...(read.ok ? {} : read.problems) };
    if (!read.ok || !stage) {
      const body = <NewQuestionnaire process={found.process} stages={stages} values={values} problems={problems} />;
      return { title: buildTexts[locale].newTitle, robots: "noindex", status: 422, body };
    }
    const slug = await createQuestionnaire(db, { processId: found.process.id, stageId: stage.id, by: visitor.id }, read.value);
    return { redirect: `${routes.buildQuestionnaire.href({ process: found.process.slug, questionnaire: slug })}?fait=cree` };
  },
});

export const presentation = page("questionnaires/build", routes.questionnairePresentation, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const { title, introduction, thanks, signed, version } = questionnaire;
    const values = { title, introduction, thanks, signed: signed ? "signed" : "anonymous", version: String(version) };
    return {
      title: buildTexts[locale].editPresentation,
      robots: "noindex",
      body: <EditPresentation questionnaire={questionnaire} values={values} problems={{}} />,
    };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const values = await visit.form();
    const t = buildTexts[locale];
    const read = readPresentation(values, locale, { locked: questionnaire.lockedAt !== null });
    const answer = { title: t.editPresentation, robots: "noindex" } as const;
    if (!read.ok) return { ...answer, status: 422, body: <EditPresentation questionnaire={questionnaire} values={values} problems={read.problems} /> };
    const saved = await savePresentation(db, questionnaire.id, read.value, { version: Number(values["version"]) || 0, by: visitor.id });
    if (saved.ok) return { redirect: `${routes.buildQuestionnaire.href(params)}?fait=enregistre` };
    const again = { ...values, version: String(questionnaire.version) };
    return {
      ...answer,
      status: 409,
      body: <EditPresentation questionnaire={questionnaire} values={again} problems={{}} problem={t.problems[saved.problem]} />,
    };
  },
});
