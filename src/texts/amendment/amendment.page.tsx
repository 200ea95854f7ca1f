import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { hiddenBecause } from "#moderation";
import { amendmentsTexts } from "../amendments/amendments.texts.ts";
import { sayAct } from "../amendments/amendments.view.tsx";
import { type Amendment, findAmendment, hasSupported, listRivals } from "../amendment.query.ts";
import { type DebatedText, findText, takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { AmendmentPage } from "./amendment.view.tsx";

export interface AmendmentAt {
  readonly text: DebatedText;
  readonly amendment: Amendment;
}

/**
 * One that is held or hidden is shown to its author and to the team.
 * @throws NotFound, Gone with the reason of moderators
 */
export async function amendmentAt(
  db: Db,
  params: Readonly<{ process: string; text: string; amendment: string }>,
  visitor: Visitor | null,
  locale: Locale,
): Promise<AmendmentAt> {
  const text = await findText(db, params, visitor);
  const amendment = text && (await findAmendment(db, text.id, params.amendment));
  if (!amendment) throw new NotFound();
  const own = visitor !== null && amendment.authorId === visitor.id;
  if (amendment.hidden && !own && !text.team) throw new Gone((await hiddenBecause(db, "amendment", amendment.id, locale)) ?? "");
  return { text, amendment };
}

export default page("texts/amendment", routes.amendment, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const { text, amendment } = await amendmentAt(db, params, visitor, locale);
    const [rivals, mine] = await Promise.all([listRivals(db, text.id, amendment), hasSupported(db, amendment.id, visitor?.id)]);
    return {
      title: `${amendmentsTexts[locale].number(amendment.number)}. ${sayAct(amendment, locale)}, ${text.title}`,
      says: amendmentsTexts[locale].done,
      body: (
        <AmendmentPage
          text={text}
          amendment={amendment}
          rivals={rivals}
          mine={mine}
          own={visitor !== null && amendment.authorId === visitor.id}
          signedIn={visitor !== null}
          open={takesAmendments(text)}
        />
      ),
    };
  },
});
