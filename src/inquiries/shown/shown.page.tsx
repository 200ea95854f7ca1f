import { hiddenBecause } from "#moderation";
import { acts, done, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { longestWindowSeconds, takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { nameThings } from "#thread";
import { mayAnswer } from "../gate.ts";
import { findPublication } from "../publications.query.ts";
import { findRelated } from "../relate/related.query.ts";
import { routes } from "../routes.ts";
import { Shown } from "./shown.view.tsx";
import { shownTexts } from "./shown.texts.ts";
import { countUse } from "./use.command.ts";

/** Once a day for whoever reads it, or for one address without an account: no mark of an address stays longer. */
const oneVote = { limit: 1, windowSeconds: longestWindowSeconds };

/** A public answer. It says nothing of who asked. */
export default acts("inquiries/shown", routes.shown, {
  access: anyone,
  async find({ db, params, locale }) {
    const found = await findPublication(db, params.slug);
    if (!found || (await hiddenBecause(db, "inquiry_answer", found.id, locale))) throw new NotFound();
    return found;
  },
  async show({ db, visitor, locale, offers }, found) {
    const [territory, related] = await Promise.all([readTerritory(db), findRelated(db, found.id)]);
    const leads = (await nameThings(db, offers, related, locale)).flatMap(({ of, thing }) =>
      thing && !thing.hidden
        ? [{ title: thing.title, href: thing.href, label: (of?.label[locale] ?? "").replace(/^./u, (letter) => letter.toUpperCase()), fact: thing.state }]
        : [],
    );
    const commune = found.communeCode === null ? null : (territory.communeByCode(found.communeCode)?.commune.name ?? null);
    const body = <Shown answer={found} commune={commune} leads={leads} revises={mayAnswer(visitor, found.serviceCommune)} />;
    return { title: found.title, says: shownTexts[locale].done, body };
  },
  acts: (step) => {
    const useful = (yes: boolean) =>
      step({
        async run({ db, visitor, address, params, locale }, { id }) {
          const turn = await takeToken(db, `inquiries useful ${id} ${visitor?.id ?? address}`, oneVote);
          if (!turn.allowed) return tooMany(shownTexts[locale].saidAlready);
          await countUse(db, id, yes);
          return done(routes.shown.href(params), "merci");
        },
      });
    return { useful: useful(true), useless: useful(false) };
  },
});
