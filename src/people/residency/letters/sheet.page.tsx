import { page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { withQuery } from "#platform/web/path.ts";
import { may, scopesOf } from "#platform/web/visitor.ts";
import { communesOf } from "../attest/attestations.query.ts";
import { residencyRoutes as routes } from "../residency.routes.ts";
import { residencyTexts } from "../residency.texts.ts";
import { printLetters } from "./letters.command.ts";
import { LetterSheets } from "./sheet.view.tsx";

/** The sheets themselves are the answer to the post: their codes are kept nowhere, and cannot be asked for again. */
export default page("people/residency", routes.residencySheet, {
  access: may("residency.attest"),

  async post({ db, settings, visitor, form, locale, metropolis, now }) {
    const communes = communesOf(scopesOf(visitor, "residency.attest"));
    const printed = await printLetters(db, settings, { communes, again: (await form()).acte === "encore", by: visitor.id });
    if (printed.length === 0) return { redirect: routes.residencyLetters.href() };
    const addressFor = (code: string) => publicAddress(settings, withQuery(routes.residencyCode.href(), { code }));
    return {
      title: residencyTexts[locale].letters.sheets,
      sheet: true,
      robots: "noindex",
      body: (
        <LetterSheets letters={printed} addressFor={addressFor} site={publicAddress(settings, routes.residencyCode.href())} metropolis={metropolis} now={now} />
      ),
    };
  },
});
