import { act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { Refused } from "#platform/refused.ts";
import { keeper } from "../keeper.ts";
import { audienceWords } from "../address-words.ts";
import type { Details } from "../resource.ts";
import { findKept } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";
import { Edit } from "./edit.view.tsx";
import { findCircleNames, findNamed } from "./circle.query.ts";
import { findKeptPlaces, findSiblings } from "./owners.query.ts";
import { readDetails, valuesOf } from "./resource.form.ts";
import { addResource, editResource } from "./save.command.ts";

type AddVisit = VisitOf<typeof routes.add>;

const add = act("bookings/edit", routes.add, {
  access: keeper,
  async find({ db, visitor, url }: AddVisit) {
    const places = await findKeptPlaces(db, visitor, url.searchParams.get("lieu"));
    // What it may contain depends on the place: asked for one, or the only one.
    const here = places.find(({ id }) => id === url.searchParams.get("lieu")) ?? (places.length === 1 ? places[0] : undefined);
    return { places, here: here?.id ?? "", siblings: here ? await findSiblings(db, here.id, null) : [] };
  },
  values: (_, { here }) => ({ lieu: here, gratuit: "1", public: audienceWords.everybody }),
  show: ({ locale }, { places, siblings }, form) => ({
    title: editTexts[locale].add,
    robots: "noindex",
    body: <Edit resource={null} places={places} siblings={siblings} form={form} />,
  }),
  read: async (form, { db }, { places, siblings }) =>
    readDetails(form, { places, siblings, before: null, named: await findNamed(db, form.text("structures")) }),
  async run({ db, visitor, locale }, _, details) {
    const added = await addResource(db, details, visitor.id);
    if (added.ok) return done(routes.manage.href({ id: added.id }), "enregistree");
    const t = editTexts[locale].problems;
    return wrong(added.problem === "many" ? { lieu: t.many } : { parties: t.inside });
  },
});

/** @throws NotFound where somebody else keeps it; Refused (409) for one that was withdrawn: it is brought back first. */
async function findEditable({ db, params, visitor }: VisitOf<typeof routes.edit>) {
  const resource = await findKept(db, params.id, visitor);
  if (!resource) throw new NotFound();
  if (resource.state === "withdrawn") throw new Refused(409);
  const places = [{ id: resource.placeId, name: resource.placeName }];
  return { resource, places, siblings: await findSiblings(db, resource.placeId, resource.id) };
}

type Editable = Awaited<ReturnType<typeof findEditable>>;

const edit = act("bookings/edit", routes.edit, {
  access: keeper,
  find: findEditable,
  values: async ({ db, locale }, { resource }) => ({ ...valuesOf(resource, locale), structures: await findCircleNames(db, resource.id) }),
  show: ({ locale }, thing, form) => ({
    title: `${editTexts[locale].edit}, ${thing.resource.words.name}`,
    robots: "noindex",
    body: <Edit {...thing} form={form} />,
  }),
  read: async (form, { db }, { resource, places, siblings }) => ({
    details: readDetails(form, { places, siblings, before: resource.hours, named: await findNamed(db, form.text("structures")) }),
    version: form.version(),
  }),
  run,
});

async function run(
  visit: VisitOf<typeof routes.edit>,
  { resource }: Editable,
  { details, version }: { details: Details; version: number },
): Promise<Outcome<Editable>> {
  const t = editTexts[visit.locale].problems;
  const saved = await editResource(visit.db, resource.id, details, { by: visit.visitor.id, version });
  if (saved.ok) return done(routes.manage.href(visit.params), "modifiee");
  if (saved.problem === "moved") return conflict(t.moved);
  if (saved.problem === "parts") return wrong({ parties: t.inside });
  return saved.problem === "used" ? conflict({ nombre: t.used }) : conflict({ parties: t.clash });
}

export const editPages: readonly Page[] = [add, edit];
