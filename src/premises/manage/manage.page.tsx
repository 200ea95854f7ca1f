import { pictureTexts } from "#platform/picture-form/picture-form.texts.ts";
import { pictureSteps } from "#platform/picture-form/picture-steps.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { editTexts } from "../edit/edit.texts.ts";
import { keeper } from "../keeper.ts";
import { named } from "../list/columns.ts";
import { move, prolong, removeDraft } from "../move.command.ts";
import type { Move, Offer } from "../offer.ts";
import { findKept } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { manageTexts } from "./manage.texts.ts";
import { Manage } from "./manage.view.tsx";
import { putPicture, removePicture } from "./picture.command.ts";

type ManageVisit = VisitOf<typeof routes.manage>;

const back = ({ params }: ManageVisit, key: keyof (typeof manageTexts)["fr"]["done"]) => done(routes.manage.href(params), key);
const moved = ({ locale }: ManageVisit) => conflict(manageTexts[locale].problems.moved);

/** One offer in the hands of whoever keeps it: its state, its picture. */
export default acts("premises/manage", routes.manage, {
  access: keeper,
  async find({ db, params, visitor }: ManageVisit): Promise<Offer> {
    const found = await findKept(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  show,
  acts: (step) => ({
    publish: step({ run: (visit, offer) => go(visit, offer, "publish", "publiee") }),
    let: step({ run: (visit, offer) => go(visit, offer, "let", "louee") }),
    reopen: step({ run: (visit, offer) => go(visit, offer, "reopen", "remise") }),
    withdraw: step({
      read: (form, { locale }) => form.line("raison", 3, 300, manageTexts[locale].problems.reason),
      run: (visit, offer, reason) => go(visit, offer, "withdraw", "retiree", reason),
    }),
    prolong: step({
      run: async (visit, { id }) =>
        (await prolong(visit.db, id, { by: visit.visitor.id, now: visit.now }))
          ? back(visit, "prolongee")
          : conflict(manageTexts[visit.locale].problems.longEnough),
    }),
    remove: step({
      run: async (visit, { id }) => ((await removeDraft(visit.db, visit.files, id, visit.visitor.id)) ? done(routes.desk.href(), "supprimee") : moved(visit)),
    }),
    ...pictureSteps(step, {
      put: ({ db, files, visitor }, { id }, picture) => putPicture(db, files, id, { ...picture, by: visitor.id }),
      remove: ({ db, files, visitor }, { id }) => removePicture(db, files, id, visitor.id),
      page: ({ params }) => routes.manage.href(params),
      moved,
    }),
  }),
});

async function go(visit: ManageVisit, { id }: Offer, one: Move, key: Parameters<typeof back>[1], reason: string | null = null): Promise<Outcome> {
  const went = await move(visit.db, id, one, { by: visit.visitor.id, now: visit.now, reason });
  if (went.ok) return back(visit, key);
  return went.problem === "over" ? conflict(manageTexts[visit.locale].problems.over) : moved(visit);
}

async function show({ db, locale, now }: ManageVisit, offer: Offer, form: FormState) {
  const body = <Manage offer={named(await readTerritory(db), offer)} today={dayOf(now)} form={form} />;
  return {
    title: offer.title,
    robots: "noindex",
    says: { ...manageTexts[locale].done, ...editTexts[locale].done, ...pictureTexts[locale].done },
    body,
  } as const;
}
