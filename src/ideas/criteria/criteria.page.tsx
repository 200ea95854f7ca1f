import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent, findManagedStage } from "#processes";
import { routes } from "../routes.ts";
import { criteriaInText, readCriteriaRows } from "./criteria.form.ts";
import { areFrozen, type Criterion, readCriteria } from "./criteria.query.ts";
import { criteriaTexts } from "./criteria.texts.ts";
import { EditCriteria } from "./criteria.view.tsx";
import { saveCriteria } from "./save.command.ts";

/** What a stage of admissibility or a jury judges by. */
export default act("ideas/criteria", routes.criteria, {
  access: agent,
  find: findJudgingStage,
  /** Before any is published, those that the text of the stage lists. */
  values: (_, { stage, criteria }) => valuesOf(criteria.length > 0 ? criteria : criteriaInText(stage.criteria)),
  show: ({ locale }, found, form) => ({
    title: criteriaTexts[locale].title(found.stage.title),
    robots: "noindex",
    says: { publie: criteriaTexts[locale].saved },
    body: <EditCriteria {...found} form={form} />,
  }),
  read: (form, _, { stage }) => readCriteriaRows(form, stage.kind === "jury"),
  async run({ db, visitor, params, locale }, { stage }, criteria) {
    const saved = await saveCriteria(db, stage.id, criteria, visitor.id);
    return saved.ok ? done(routes.criteria.href(params), "publie") : conflict(criteriaTexts[locale][saved.problem]);
  },
});

/** @throws NotFound for a stage of another kind, as for somebody else's. */
async function findJudgingStage({ db, visitor, params }: VisitOf<typeof routes.criteria>) {
  const { process, stage } = await findManagedStage(db, params.stage.toLowerCase(), visitor);
  if (stage.kind !== "admissibility" && stage.kind !== "jury") throw new NotFound();
  return { process, stage, criteria: await readCriteria(db, stage.id), frozen: await areFrozen(db, stage.id) };
}

type Row = Pick<Criterion, "name" | "weight"> & Partial<Criterion>;

const valuesOf = (rows: readonly Row[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ id = "", name, description = "", weight }, n) => [
      [`id_${n}`, id],
      [`name_${n}`, name],
      [`description_${n}`, description],
      [`weight_${n}`, String(weight)],
    ]),
  );
