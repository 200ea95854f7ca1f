import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { Discussion, loadDiscussion } from "#processes";
import { listAmendments } from "../amendment.query.ts";
import { findText, listChanges, readVersion, takesAmendments } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paragraphNumber } from "../text.ts";
import { readWordings } from "./paragraph.query.ts";
import { ParagraphPage } from "./paragraph.view.tsx";

/** One paragraph: its wordings through the versions, what is proposed, what is said of it. */
export default page("texts/paragraph", routes.paragraph, {
  access: anyone,

  async get(visit) {
    const { db, params, visitor, locale } = visit;
    const text = await findText(db, params, visitor);
    const number = paragraphNumber(params.paragraph);
    const wordings = text && number > 0 ? await readWordings(db, text.id, number) : [];
    if (!text || wordings.length === 0) throw new NotFound();
    const [now, changes, { rows: amendments }, discussion] = await Promise.all([
      readVersion(db, text.id, text.version),
      listChanges(db, text.id, { upTo: text.version }),
      listAmendments(db, text.id, { paragraph: number }, { limit: 100, offset: 0 }),
      loadDiscussion(visit, { kind: "text", id: text.id, paragraph: number }),
    ]);
    const there = now.some(({ paragraph }) => paragraph === number);
    const ofThis = changes.filter(({ paragraph }) => paragraph === number);
    const [{ rank, body: heading }] = wordings as [(typeof wordings)[0]];
    const title = rank ? textTexts[locale].paragraph(rank) : textTexts[locale].headingBody(heading);
    const body = (
      <ParagraphPage
        text={text}
        paragraph={number}
        title={title}
        wordings={wordings}
        changes={ofThis}
        amendments={amendments}
        there={there}
        open={there && takesAmendments(text)}
      >
        {discussion && <Discussion {...discussion} />}
      </ParagraphPage>
    );
    return { title: `${title}, ${text.title}`, body };
  },
});
