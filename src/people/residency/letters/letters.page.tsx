import { act, done } from "#platform/web/act.ts";
import { may, scopesOf } from "#platform/web/visitor.ts";
import { communesOf } from "../attest/attestations.query.ts";
import { residencyTexts } from "../residency.texts.ts";
import { markPosted } from "./letters.command.ts";
import { listLetters } from "./letters.query.ts";
import { Letters } from "./letters.view.tsx";
import { routes } from "../../routes.ts";

/** The queue of letters: print, put into envelopes, post. */
export default act("people/residency", routes.residencyLetters, {
  access: may("residency.attest"),

  async show({ db, visitor, locale }) {
    const t = residencyTexts[locale].letters;
    const letters = await listLetters(db, communesOf(scopesOf(visitor, "residency.attest")));
    return { title: t.title, says: { postees: t.posted }, body: <Letters letters={letters} /> };
  },

  async run({ db, visitor }) {
    await markPosted(db, { communes: communesOf(scopesOf(visitor, "residency.attest")), by: visitor.id });
    return done(routes.residencyLetters.href(), "postees");
  },
});
