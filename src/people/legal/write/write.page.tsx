import { acts, conflict, done } from "#platform/web/act.ts";
import { longText } from "#platform/web/form-input.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../../routes.ts";
import { pageOf } from "../addresses.ts";
import { legalTexts } from "../legal.texts.ts";
import { houseTexts } from "../text/house-texts.ts";
import type { LegalPage } from "../text/house.ts";
import { findLatest, type LegalText } from "../text/legal-text.query.ts";
import { type NewText, publishText } from "./publish-text.command.ts";
import { readNewText, readNote } from "./write.form.ts";
import { WriteText } from "./write.view.tsx";

interface LegalThing {
  readonly page: LegalPage;
  readonly text: LegalText | null;
}

/** One text, in three languages: published at once as a version of its own, or given back to the house. */
export default acts("people/legal", routes.writeText, {
  access: may("legal.write"),
  takes: longText,

  async find({ db, params }): Promise<LegalThing> {
    const page = pageOf(params.page);
    return { page, text: await findLatest(db, page) };
  },

  values: (_visit, { page, text }) => {
    const start = (locale: "fr" | "en" | "nl") => (text?.fr ? (text[locale] ?? "") : houseTexts[locale][page].body.trim());
    return { version: String(text?.version ?? 0), fr: start("fr"), en: start("en"), nl: start("nl"), note: "" };
  },

  show: ({ locale }, { page, text }, form) => ({ title: legalTexts[locale].writeTitle[page], body: <WriteText page={page} text={text} form={form} /> }),

  acts: (step) => ({
    publish: step({ read: readNewText, run: publish }),
    give_back: step({
      read: (form) => ({ after: form.version(), fr: null, en: null, nl: null, note: readNote(form), asksAgain: false }),
      run: publish,
    }),
  }),
});

async function publish({ db, visitor, locale }: VisitOf<typeof routes.writeText>, { page }: LegalThing, text: NewText) {
  const published = await publishText(db, page, page === "terms" ? text : { ...text, asksAgain: false }, visitor.id);
  return published.ok ? done(routes.legalDesk.href(), "texte") : conflict(legalTexts[locale].changed);
}
