import { addDays, dayOf } from "#platform/time/day.ts";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { Refused } from "#platform/refused.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { keeper } from "../keeper.ts";
import { prolongedTo } from "../offer.ts";
import { findKept } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";
import { Edit } from "./edit.view.tsx";
import { readDetails, valuesOf } from "./offer.form.ts";
import { findOwners } from "./owners.query.ts";
import { addOffer, editOffer } from "./save.command.ts";

const add = act("premises/edit", routes.add, {
  access: keeper,
  find: ({ db, visitor }) => findOwners(db, visitor, null),
  values({ now }, owners) {
    const today = dayOf(now);
    return { ou: owners.length === 1 ? owners[0]!.value : "", des: addDays(today, 1), fin: prolongedTo(today) };
  },
  show: ({ locale }, owners, form) => ({ title: editTexts[locale].add, robots: "noindex", body: <Edit offer={null} owners={owners} form={form} /> }),
  read: (form, { now }, owners) => readDetails(form, owners, dayOf(now)),
  async run({ db, visitor, locale }, _, details) {
    const added = await addOffer(db, details, visitor.id);
    return added.ok ? done(routes.manage.href({ id: added.id }), "enregistree") : wrong({ ou: editTexts[locale].problems.many });
  },
});

/** @throws NotFound where somebody else keeps it; Refused (409) for one that was withdrawn: it is brought back first. */
async function findEditable({ db, params, visitor }: VisitOf<typeof routes.edit>) {
  const offer = await findKept(db, params.id, visitor);
  if (!offer) throw new NotFound();
  if (offer.state === "withdrawn") throw new Refused(409);
  return { offer, owners: await findOwners(db, visitor, offer) };
}

const edit = act("premises/edit", routes.edit, {
  access: keeper,
  find: findEditable,
  values: (_, { offer }) => valuesOf(offer),
  show: ({ locale }, { offer, owners }, form) => ({
    title: `${editTexts[locale].edit}, ${offer.title}`,
    robots: "noindex",
    body: <Edit offer={offer} owners={owners} form={form} />,
  }),
  read: (form, { now }, { owners }) => ({ details: readDetails(form, owners, dayOf(now)), version: form.version() }),
  async run({ db, visitor, locale, params }, { offer }, { details, version }) {
    const saved = await editOffer(db, offer.id, details, { by: visitor.id, version });
    return saved ? done(routes.manage.href(params), "modifiee") : conflict(editTexts[locale].problems.moved);
  },
});

export const editPages: readonly Page[] = [add, edit];
