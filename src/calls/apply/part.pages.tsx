import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { searchPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { mostFor } from "../call.ts";
import { sum } from "../application.ts";
import { routes } from "../routes.ts";
import { answerValues, readAnswers } from "./answers.form.ts";
import { applyTexts } from "./apply.texts.ts";
import { budgetValues, readBudget } from "./budget.form.ts";
import { BudgetEdit } from "./budget.view.tsx";
import { findToWrite, isOpen } from "./editable.ts";
import { ProjectEdit, SectionEdit } from "./part.view.tsx";
import { projectValues, readProject } from "./project.form.ts";
import { findPlaceNamed } from "./place.ts";
import { findAnswered } from "./place-answers.query.ts";
import { findStructureOf } from "./structure.query.ts";
import { writeAnswers, writeBudget, writeProject } from "./write.command.ts";

const project = act("calls/apply", routes.structure, {
  access: signedIn,
  async find(visit) {
    const [own, { communes }] = await Promise.all([findToWrite(visit), readTerritory(visit.db)]);
    return { ...own, communes };
  },
  values: (_, { application }) => projectValues(application),
  show: ({ locale }, { application, communes, ...own }, form) => ({
    title: applyTexts[locale].project,
    robots: "noindex",
    body: <ProjectEdit application={application} communes={communes} open={isOpen({ application, ...own }, "project")} form={form} />,
  }),
  read: (form, _, { application, communes }) => ({
    typed: readProject(form, application.rules, communes),
    place: form.line("lieu", 0, 200, applyTexts[form.locale].problems.name),
    version: form.version(),
  }),
  async run({ db, params, locale }, { application }, { typed, place, version }) {
    const t = applyTexts[locale].problems;
    const found =
      place === ""
        ? null
        : place === application.placeName
          ? { ok: true as const, id: application.placeId }
          : findPlaceNamed(place, await searchPlaceBriefs(db, { words: place, limit: 6 }));
    if (found && !found.ok) return wrong({ lieu: found.like.length > 0 ? t.placeLike(found.like.join(", ")) : t.place });
    const structureId = await findStructureOf(db, typed);
    const saved = await writeProject(db, { id: application.id, version, part: "project" }, { ...typed, placeId: found?.id ?? null, structureId });
    return saved ? done(routes.application.href(params), "enregistre") : conflict(t.moved);
  },
});

const section = act("calls/apply", routes.section, {
  access: signedIn,
  takes: { fields: 400 },
  async find(visit) {
    const [own, { communes }] = await Promise.all([findToWrite(visit), readTerritory(visit.db)]);
    const found = own.application.form.find(({ key }) => key === visit.params.section);
    if (!found) throw new NotFound();
    return { ...own, communes, section: found };
  },
  values: (_, { application, section: one }) => ({ ...answerValues(one, application.answers), version: String(application.version) }),
  show: (_, { application, communes, section: one, ...own }, form) => ({
    title: one.label,
    robots: "noindex",
    body: <SectionEdit application={application} section={one} communes={communes} open={isOpen({ application, ...own }, `section:${one.key}`)} form={form} />,
  }),
  read: (form, _, { section: one, communes }) => ({ answers: readAnswers(form, one, communes), version: form.version() }),
  async run({ db, params, locale }, { application, section: one }, { answers, version }) {
    const keys = one.questions.map(({ key }) => key);
    const found = await findAnswered(db, one.questions, answers, locale);
    if (!found.ok) return wrong(found.problems);
    const saved = await writeAnswers(db, { id: application.id, version, part: `section:${one.key}` }, keys, found);
    return saved ? done(routes.application.href({ id: params.id }), "enregistre") : conflict(applyTexts[locale].problems.moved);
  },
});

const budget = act("calls/apply", routes.budget, {
  access: signedIn,
  takes: { fields: 400 },
  find: findToWrite,
  values: (_, { application }) => ({ ...budgetValues(application), version: String(application.version) }),
  show: ({ locale }, { application, ...own }, form) => ({
    title: applyTexts[locale].budget,
    robots: "noindex",
    says: applyTexts[locale].done,
    body: (
      <BudgetEdit
        application={application}
        most={mostFor(application.rules, sum(application.expenses))}
        open={isOpen({ application, ...own }, "budget")}
        form={form}
      />
    ),
  }),
  read: (form) => ({ typed: readBudget(form), version: form.version() }),
  async run({ db, params, locale }, { application }, { typed, version }) {
    const saved = await writeBudget(db, { id: application.id, version, part: "budget" }, typed);
    return saved ? done(routes.budget.href(params), "enregistre") : conflict(applyTexts[locale].problems.moved);
  },
});

export const partPages: readonly Page[] = [project, section, budget];
