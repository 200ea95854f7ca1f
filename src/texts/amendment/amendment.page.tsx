import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { amendmentsTexts } from "../amendments/amendments.texts.ts";
import { sayAct } from "../amendments/amendments.view.tsx";
import { hasSupported, listRivals } from "../amendment.query.ts";
import { takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { amendmentAt } from "./amendment-at.ts";
import { AmendmentPage } from "./amendment.view.tsx";

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
