import { page } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { checklistOf } from "./checklist.ts";
import { LegalDesk } from "./desk.view.tsx";
import { legalTexts } from "./legal.texts.ts";
import { readPublisher } from "./publisher/publisher.query.ts";
import { legalPages } from "./text/house.ts";
import { findLatest } from "./text/legal-text.query.ts";

/** The texts that the law asks for, and what each still lacks. */
export default page("people/legal", routes.legalDesk, {
  access: may("legal.write"),
  async get({ db, settings, locale }) {
    const publisher = await readPublisher(db);
    const texts = await Promise.all(
      legalPages.map(async (kind) => {
        const written = await findLatest(db, kind);
        return { kind, since: written?.fr ? written.published_at : null, asked: checklistOf(kind, publisher, written, settings.ERROR_CONTACT ?? null, locale) };
      }),
    );
    const t = legalTexts[locale];
    return { title: t.title, says: { editeur: t.saved, texte: t.published }, body: <LegalDesk texts={texts} /> };
  },
});
