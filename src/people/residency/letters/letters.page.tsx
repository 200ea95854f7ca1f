import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, scopesOf } from "#platform/web/visitor.ts";
import { communesOf } from "../attest/attestations.query.ts";
import { residencyRoutes as routes } from "../residency.routes.ts";
import { residencyTexts } from "../residency.texts.ts";
import { markPosted } from "./letters.command.ts";
import { listLetters } from "./letters.query.ts";
import { Letters } from "./letters.view.tsx";

/** The queue of letters: print, put into envelopes, post. */
export default page("people/residency", routes.residencyLetters, {
  access: may("residency.attest"),

  async get({ db, visitor, url, locale }) {
    const letters = await listLetters(db, communesOf(scopesOf(visitor, "residency.attest")));
    return { title: residencyTexts[locale].letters.title, body: <Letters letters={letters} posted={url.searchParams.get("fait") === "postees"} /> };
  },

  async post({ db, visitor }) {
    await markPosted(db, { communes: communesOf(scopesOf(visitor, "residency.attest")), by: visitor.id });
    return { redirect: withQuery(routes.residencyLetters.href(), { fait: "postees" }) };
  },
});
