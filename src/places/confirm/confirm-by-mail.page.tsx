import type { Db } from "#platform/db/db.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { findPlace } from "../show/show.query.ts";
import { confirmRecord, findAsked } from "./confirm.command.ts";
import { confirmRoutes } from "./confirm.routes.ts";
import { confirmTexts } from "./confirm.texts.ts";
import { Confirm } from "./confirm.view.tsx";

/** By the link of a mail: reading it changes nothing, for programs that look at mails follow links. */
export default page("places/confirm", confirmRoutes.confirmByMail, {
  access: anyone,

  async get({ db, params, visitor, locale, now, url }) {
    const [territory, { place }] = await Promise.all([readTerritory(db), askedPlace(db, params.token, now)]);
    const action = confirmRoutes.confirmByMail.href({ token: params.token });
    const editable = can(visitor, "places.edit", whereOf(place));
    const confirmed = url.searchParams.get("fait") === "confirmee";
    return {
      title: confirmTexts[locale].title(place.name),
      robots: "noindex",
      body: <Confirm place={place} territory={territory} action={action} now={now} editable={editable} confirmed={confirmed} />,
    };
  },

  async post({ db, params, now }) {
    const { place } = await askedPlace(db, params.token, now);
    await db.transaction().execute((trx) => confirmRecord(trx, place.id, { kind: "host", personId: null }, now));
    return { redirect: withQuery(confirmRoutes.confirmByMail.href({ token: params.token }), { fait: "confirmee" }) };
  },
});

/** @throws NotFound for an unknown link, Gone when the record is not published any more. */
async function askedPlace(db: Db, token: string, now: Date) {
  const asked = await findAsked(db, token);
  if (!asked) throw new NotFound();
  const place = await findPlace(db, asked.slug, now);
  if (!place) throw new Gone();
  return { asked, place };
}
