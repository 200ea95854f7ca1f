import { findManagedStage } from "#processes";
import { addDays, dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { keeper, runBy } from "../keeper.ts";
import { routes } from "../routes.ts";
import { createAssembly, saveAssembly } from "./edit.command.ts";
import { metropolisValue, readDetails, valuesOf } from "./edit.form.ts";
import { editTexts } from "./edit.texts.ts";
import { Edit, type Owner } from "./edit.view.tsx";

/** Who may run it, of those for whom this person does. */
async function ownersFor(db: Db, someone: Visitor): Promise<Owner[]> {
  const [codes, territory] = [runBy(someone), await readTerritory(db)];
  const communes = territory.communes.filter(({ code }) => codes === null || codes.includes(code)).map(({ code, name }) => ({ code, name }));
  return [...(codes === null ? [{ code: metropolisValue, name: territory.metropolis.name }] : []), ...communes];
}

type CreateVisit = VisitOf<typeof routes.create>;

/** The stage of a process, where it was begun from there: `?etape=`. @throws NotFound for that of others. */
async function stageOf({ db, url, visitor }: Pick<CreateVisit, "db" | "url" | "visitor">): Promise<string | null> {
  const asked = url.searchParams.get("etape");
  return asked !== null && isUuid(asked) ? (await findManagedStage(db, asked, visitor)).stage.id : null;
}

export const create = act("assemblies/edit", routes.create, {
  access: keeper,
  async find(visit: CreateVisit) {
    return { owners: await ownersFor(visit.db, visit.visitor), stageId: await stageOf(visit) };
  },
  values: ({ now }, { owners }) => ({
    porteur: owners[0]?.code ?? "",
    places: "24",
    jusque: `${addDays(dayOf(now), 42)}T23:59`,
    effacer: addDays(dayOf(now), 400),
  }),
  show: ({ locale, url }, { owners }, form) => ({
    title: editTexts[locale].create,
    robots: "noindex",
    body: <Edit owners={owners} form={form} action={`${routes.create.href()}${url.search}`} assembly={null} />,
  }),
  read: (form, _, { owners }) => readDetails(form, { owners: owners.map(({ code }) => code), fixed: null }),
  async run({ db, visitor }, { stageId }, details) {
    return done(routes.criteria.href({ id: await createAssembly(db, details, { by: visitor.id, stageId }) }), "cree");
  },
});

export const edit = act("assemblies/edit", routes.edit, {
  access: keeper,
  async find({ db, params, visitor }: VisitOf<typeof routes.edit>) {
    return { assembly: await findRun(db, params.id, visitor), owners: await ownersFor(db, visitor) };
  },
  values: (_, { assembly }) => valuesOf(assembly),
  show: ({ locale, params }, { assembly, owners }, form) => ({
    title: `${editTexts[locale].edit}, ${assembly.title}`,
    robots: "noindex",
    body: <Edit owners={owners} form={form} action={routes.edit.href(params)} assembly={assembly} />,
  }),
  read: (form, _, { assembly, owners }) => ({
    details: readDetails(form, { owners: owners.map(({ code }) => code), fixed: assembly.fixed ? assembly : null }),
    version: form.version(),
  }),
  async run({ db, visitor, locale, params }, { assembly }, { details, version }) {
    const saved = await saveAssembly(db, assembly.id, details, { by: visitor.id, version });
    if (saved === "later") return wrong({ effacer: editTexts[locale].problems.eraseLater });
    return saved === "saved" ? done(routes.manage.href(params), "enregistre") : conflict(assembliesTexts[locale].moved);
  },
});
