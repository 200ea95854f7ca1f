import { act, done } from "#platform/web/act.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, can, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { findPlace, type ShownPlace } from "../show/show.query.ts";
import { confirmRecord, findAsked } from "./confirm.command.ts";
import { confirmTexts } from "./confirm.texts.ts";
import { ConfirmByMail } from "./confirm.view.tsx";
import { routes } from "../routes.ts";

/** By the link of a mail: reading it changes nothing, for programs that look at mails follow links. */
export default act("places/confirm", routes.confirmByMail, {
  access: anyone,
  find: askedPlace,

  async show({ db, params, visitor, locale, now }, place) {
    const editable = can(visitor, "places.edit", whereOf(place));
    const action = routes.confirmByMail.href(params);
    const body = <ConfirmByMail place={place} territory={await readTerritory(db)} action={action} now={now} editable={editable} />;
    return { title: confirmTexts[locale].title(place.name), robots: "noindex", body };
  },

  async run({ db, params, now }, place) {
    await db.transaction().execute((trx) => confirmRecord(trx, place.id, { kind: "host", personId: null }, now));
    return done(routes.confirmByMail.href(params), "confirmee");
  },
});

/** @throws NotFound for an unknown link, Gone when the record is not published any more. */
async function askedPlace({ db, params, now }: VisitOf<typeof routes.confirmByMail, Visitor | null>): Promise<ShownPlace> {
  const asked = await findAsked(db, params.token);
  if (!asked) throw new NotFound();
  const place = await findPlace(db, asked.slug, now);
  if (!place) throw new Gone();
  return place;
}
