import { pictureTexts } from "#platform/picture-form/picture-form.texts.ts";
import { pictureSteps } from "#platform/picture-form/picture-steps.ts";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { countComing } from "../keep/keep.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { keeper } from "../keeper.ts";
import type { Move } from "../resource.ts";
import { findKept, type Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { Manage } from "./manage.view.tsx";
import { move } from "./move.command.ts";
import { putPicture, removePicture } from "./picture.command.ts";

type ManageVisit = VisitOf<typeof routes.manage>;
type Thing = Resource & { readonly coming: number };

const back = ({ params }: ManageVisit, key: keyof (typeof keepTexts)["fr"]["done"]) => done(routes.manage.href(params), key);
const moved = ({ locale }: ManageVisit) => conflict(keepTexts[locale].moved);
const readReason = (name: "panne" | "raison") => (form: Reader) => form.line(name, 3, 300, keepTexts[form.locale].reasonWrong);

/** One resource in the hands of whoever keeps it: its state, its picture. */
export default acts("bookings/manage", routes.manage, {
  access: keeper,
  async find({ db, params, visitor }: ManageVisit): Promise<Thing> {
    const found = await findKept(db, params.id, visitor);
    if (!found) throw new NotFound();
    return { ...found, coming: await countComing(db, found.id) };
  },
  show: ({ locale }, resource, form) => ({
    title: resource.words.name,
    robots: "noindex",
    says: { ...keepTexts[locale].done, ...editTexts[locale].done, ...pictureTexts[locale].done },
    body: <Manage resource={resource} form={form} />,
  }),
  acts: (step) => ({
    publish: step({ run: (visit, resource) => go(visit, resource, "publish", "ouverte") }),
    mend: step({ run: (visit, resource) => go(visit, resource, "mend", "reparee") }),
    reopen: step({ run: (visit, resource) => go(visit, resource, "reopen", "remise") }),
    break: step({ read: readReason("panne"), run: (visit, resource, reason) => go(visit, resource, "break", "panne", reason) }),
    withdraw: step({ read: readReason("raison"), run: (visit, resource, reason) => go(visit, resource, "withdraw", "retiree", reason) }),
    ...pictureSteps(step, {
      put: ({ db, files, visitor }, { id }, picture) => putPicture(db, files, id, { ...picture, by: visitor.id }),
      remove: ({ db, files, visitor }, { id }) => removePicture(db, files, id, visitor.id),
      page: ({ params }) => routes.manage.href(params),
      moved,
    }),
  }),
});

async function go(visit: ManageVisit, { id }: Thing, one: Move, key: Parameters<typeof back>[1], reason: string | null = null): Promise<Outcome> {
  return (await move(visit.db, id, one, { by: visit.visitor.id, reason })) ? back(visit, key) : moved(visit);
}
