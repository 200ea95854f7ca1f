import { acts, done } from "#platform/web/act.ts";
import type { Answer, Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { communesOf } from "../attest/attestations.query.ts";
import { residencyTexts } from "../residency.texts.ts";
import { printLetters } from "./letters.command.ts";
import { LetterSheets } from "./sheet.view.tsx";
import { routes } from "../../routes.ts";

/** The sheets themselves are the answer to the post: their codes are kept nowhere, and cannot be asked for again. */
export default acts("people/residency", routes.residencySheet, {
  access: may("residency.attest"),
  show: () => ({ redirect: routes.residencyLetters.href() }),
  acts: (step) => ({
    print: step({ run: (visit) => sheets(visit, { again: false }) }),
    printAgain: step({ run: (visit) => sheets(visit, { again: true }) }),
  }),
});

async function sheets({ db, settings, visitor, locale, metropolis, now }: Visit<string, Visitor>, { again }: { again: boolean }): Promise<Answer> {
  const communes = communesOf(scopesOf(visitor, "residency.attest"));
  const printed = await printLetters(db, settings, { communes, again, by: visitor.id });
  if (printed.length === 0) return done(routes.residencyLetters.href());
  const territory = await readTerritory(db);
  const communeOf = (code: string) => territory.communeByCode(code)?.commune ?? ({ name: code, liaison: 0 } as const);
  const addressFor = (code: string) => publicAddress(settings, withQuery(routes.residencyCode.href(), { code }));
  const site = publicAddress(settings, routes.residencyCode.href());
  return {
    title: residencyTexts[locale].letters.sheets,
    sheet: true,
    robots: "noindex",
    body: <LetterSheets letters={printed} addressFor={addressFor} site={site} metropolis={metropolis} communeOf={communeOf} now={now} />,
  };
}
