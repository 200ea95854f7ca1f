import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { placesFor, sizesOf } from "../assembly.ts";
import { countByQuota, findCriteria, findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { removeCriterion, type SaveOutcome, saveCriterion } from "./criteria.command.ts";
import { criteriaTexts } from "./criteria.texts.ts";
import { Criteria, CriterionPage } from "./criteria.view.tsx";
import { readCriterion, typedOf } from "./criterion.form.ts";

type CriteriaVisit = VisitOf<typeof routes.criteria>;

/** All that the assembly shall resemble its territory in; one of them is computed from the territory's own figures. */
export const criteria = acts("assemblies/criteria", routes.criteria, {
  access: keeper,
  async find({ db, params, visitor }: CriteriaVisit) {
    const assembly = await findRun(db, params.id, visitor);
    return { assembly, criteria: await findCriteria(db, assembly.id), counts: await countByQuota(db, assembly.id) };
  },
  show: ({ locale }, found, form) => ({
    title: `${criteriaTexts[locale].title}, ${found.assembly.title}`,
    robots: "noindex",
    says: criteriaTexts[locale].done,
    body: <Criteria {...found} form={form} />,
  }),
  acts: (step) => ({
    sizes: step({
      async run({ db, params, visitor, locale }, { assembly }) {
        const t = criteriaTexts[locale];
        const { communes, metropolis } = await readTerritory(db);
        const sizes = sizesOf(communes);
        const quotas = sizes.map(({ label, population }) => ({ label, population, ...placesFor(population, metropolis.population, assembly.size) }));
        const typed = { name: criteriaTexts.fr.sizeName, source: criteriaTexts.fr.sizeSource(metropolis.populationYear), quotas };
        const saved = await saveCriterion(db, typed, { assemblyId: assembly.id, criterionId: null, kind: "commune_size", by: visitor.id });
        return saved.ok ? done(routes.criteria.href(params), "ajoute") : conflict(t.problems[saved.problem]);
      },
    }),
  }),
});

const fresh = "nouveau";

type CriterionVisit = VisitOf<typeof routes.criterion>;

const leadOn = ({ params, locale }: CriterionVisit, saved: SaveOutcome): Outcome => {
  if (saved.ok) return done(routes.criteria.href(params), "ajoute");
  const says = criteriaTexts[locale].problems[saved.problem];
  return saved.problem === "name" ? wrong({ nom: says }) : saved.problem === "registered" ? wrong({ valeurs: says }) : conflict(says);
};

/** One of them: its values, what the territory has of each, how many places. */
export const criterion = acts("assemblies/criteria", routes.criterion, {
  access: keeper,
  async find({ db, params, visitor }: CriterionVisit) {
    const assembly = await findRun(db, params.id, visitor);
    if (params.criterion === fresh) return { assembly, criterion: null };
    const found = (await findCriteria(db, assembly.id)).find(({ id }) => id === params.criterion);
    if (!found) throw new NotFound();
    return { assembly, criterion: found };
  },
  values: (_, found) => (found.criterion ? typedOf(found.criterion) : {}),
  show: ({ locale, params }, found, form) => ({
    title: `${found.criterion?.name ?? criteriaTexts[locale].add}, ${found.assembly.title}`,
    robots: "noindex",
    body: <CriterionPage {...found} action={routes.criterion.href(params)} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: (form, _, { assembly }) => readCriterion(form, assembly.size),
      run: async (visit, { assembly, criterion: own }, typed) =>
        leadOn(
          visit,
          await saveCriterion(visit.db, typed, { assemblyId: assembly.id, criterionId: own?.id ?? null, kind: own?.kind ?? "asked", by: visit.visitor.id }),
        ),
    }),
    remove: step({
      async run({ db, params, visitor, locale }, { assembly, criterion: own }) {
        if (!own) throw new NotFound();
        const removed = await removeCriterion(db, { assemblyId: assembly.id, criterionId: own.id, by: visitor.id });
        return removed ? done(routes.criteria.href(params), "retire") : conflict(assembliesTexts[locale].moved);
      },
    }),
  }),
});
