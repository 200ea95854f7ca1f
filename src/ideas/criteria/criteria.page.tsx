import { sql } from "kysely";

import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { withQuery } from "#platform/web/path.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { findManaged, agent, type StageSheet, stagesOf } from "#processes";
import { criteriaInText, readTypedCriteria } from "./criteria.form.ts";
import { readCriteria } from "./criteria.query.ts";
import { criteriaTexts } from "./criteria.texts.ts";
import { EditCriteria, type EditCriteriaProps } from "./criteria.view.tsx";
import { saveCriteria } from "./save.command.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/etape/:stage/criteres", Visitor>;

/** What a stage of admissibility or a jury judges by. */
export default page("ideas/criteria", routes.criteria, {
  access: agent,

  async get(visit) {
    const { db, url } = visit;
    const { process, stage } = await findStage(visit);
    const criteria = await readCriteria(db, stage.id);
    const proposed = criteria.length === 0 ? criteriaInText(stage.criteria) : [];
    const rows = criteria.length > 0 ? criteria : proposed.map((one) => ({ ...one, id: "", description: "" }));
    return show(visit, process, stage, valuesOf(rows), { done: url.searchParams.get("fait") === "publie", proposed: proposed.length > 0 });
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const { process, stage } = await findStage(visit);
    const form = await visit.form();
    const read = readTypedCriteria(form, stage.kind === "jury", locale);
    if (!read.ok) return show(visit, process, stage, form, { problems: read.problems, status: 422 });
    const saved = await saveCriteria(db, stage.id, read.value, visitor.id);
    if (!saved.ok) return show(visit, process, stage, form, { wrong: criteriaTexts[locale][saved.problem], status: 409 });
    return { redirect: withQuery(routes.criteria.href(params), { fait: "publie" }) };
  },
});

/** @throws NotFound for a stage of another kind, as for somebody else's. */
async function findStage({ db, visitor, params }: Asked) {
  const { rows } = isUuid(params.stage)
    ? await sql<{ slug: string }>`
        select c.slug from processes.stage s join processes.process c on c.id = s.process_id
        where s.id = ${params.stage} and s.kind in ('admissibility', 'jury')`.execute(db)
    : { rows: [] };
  if (!rows[0]) throw new NotFound();
  const process = await findManaged(db, rows[0].slug, visitor);
  const stage = (await stagesOf(db, process.id)).find(({ id }) => id === params.stage.toLowerCase());
  if (!stage) throw new NotFound();
  return { process, stage };
}

const valuesOf = (rows: readonly { id: string; name: string; description: string; weight: number }[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ id, name, description, weight }, n) => [
      [`id_${n}`, id],
      [`name_${n}`, name],
      [`description_${n}`, description],
      [`weight_${n}`, String(weight)],
    ]),
  );

type More = Partial<Pick<EditCriteriaProps, "done" | "wrong" | "problems" | "proposed">> & { readonly status?: 200 | 409 | 422 };

async function show(
  { db, locale }: Asked,
  process: EditCriteriaProps["process"],
  stage: StageSheet,
  values: Record<string, string>,
  { status = 200, ...said }: More,
) {
  const { rows } = await sql<{ at: Date | null }>`select frozen_at as at from ideas.jury where stage_id = ${stage.id}`.execute(db);
  const frozen = rows[0]?.at ?? null;
  const props = { process, stage, values, frozen: frozen !== null, criteria: frozen ? await readCriteria(db, stage.id) : [], ...said };
  return { title: criteriaTexts[locale].title(stage.title), robots: "noindex", status, body: <EditCriteria {...props} /> } as const;
}
