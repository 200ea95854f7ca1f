import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { Refused } from "#platform/refused.ts";
import { keeper, keptBy } from "../keeper.ts";
import { findKept } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { editTexts } from "./edit.texts.ts";
import { Edit } from "./edit.view.tsx";
import { ofMetropolis, readDetails, valuesOf } from "./module.form.ts";
import { findKeptPlaces, findOfferedAt } from "./owners.query.ts";
import { addModule, editModule } from "./save.command.ts";

const add = act("trainings/edit", routes.add, {
  access: keeper,
  async find({ db, visitor, url }: VisitOf<typeof routes.add>) {
    const places = await findKeptPlaces(db, visitor, url.searchParams.get("lieu"));
    const here = places.find(({ id }) => id === url.searchParams.get("lieu")) ?? (places.length === 1 ? places[0] : undefined);
    const { all } = keptBy(visitor);
    return { places, all, here: here?.id ?? (all ? ofMetropolis : ""), needs: await findOfferedAt(db, here?.id ?? null) };
  },
  values: (_, { here }) => ({ lieu: here, mois: "24" }),
  show: ({ locale }, thing, form) => ({ title: editTexts[locale].add, robots: "noindex", body: <Edit {...thing} module={null} form={form} /> }),
  read: (form, _, offered) => readDetails(form, offered),
  async run({ db, visitor, locale }, _, details) {
    const added = await addModule(db, details, visitor.id);
    return added.ok ? done(routes.manage.href({ id: added.id }), "enregistree") : wrong({ lieu: editTexts[locale].problems.many });
  },
});

/** @throws NotFound where somebody else keeps it; Refused (409) for one that was withdrawn: it is brought back first. */
async function findEditable({ db, params, visitor }: VisitOf<typeof routes.edit>) {
  const module = await findKept(db, params.id, visitor);
  if (!module) throw new NotFound();
  if (module.state === "withdrawn") throw new Refused(409);
  const places = module.placeId === null ? [] : [{ id: module.placeId, name: module.placeName ?? "" }];
  return { module, places, all: module.placeId === null, needs: await findOfferedAt(db, module.placeId, module.id) };
}

const edit = act("trainings/edit", routes.edit, {
  access: keeper,
  find: findEditable,
  values: (_, { module }) => valuesOf(module),
  show: ({ locale }, thing, form) => ({
    title: `${editTexts[locale].edit}, ${thing.module.words.title}`,
    robots: "noindex",
    body: <Edit {...thing} form={form} />,
  }),
  read: (form, _, offered) => ({ details: readDetails(form, offered), version: form.version() }),
  async run({ db, visitor, locale, params }, { module }, { details, version }) {
    const saved = await editModule(db, module.id, details, { by: visitor.id, version });
    if (saved.ok) return done(routes.manage.href(params), "modifiee");
    return saved.problem === "circle" ? wrong({ avant: editTexts[locale].problems.circle }) : conflict(trainingsTexts[locale].moved);
  },
});

export const editPages: readonly Page[] = [add, edit];
