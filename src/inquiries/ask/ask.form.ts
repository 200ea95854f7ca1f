import type { Reader } from "#platform/web/reader.ts";
import type { Territory } from "#territory";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { type Theme, themes } from "../inquiry.ts";
import { askTexts } from "./ask.texts.ts";

export interface NewInquiry {
  readonly title: string;
  readonly words: string;
  readonly theme: Theme;
  readonly communeCode: string | null;
  readonly placeId: string | null;
  readonly public: boolean;
  /** Null: asked with an account. */
  readonly email: string | null;
}

export const longestTitle = 140;
export const longestWords = 3000;

/** What somebody asks. `account`: no address is asked for. The title goes into subjects of mails: one line. */
export function readInquiry(form: Reader, territory: Territory, account: boolean): NewInquiry {
  const t = askTexts[form.locale];
  const { tooLong } = inquiriesTexts[form.locale];
  const commune = form.text("commune");
  const known = territory.communeByCode(commune)?.commune ?? null;
  form.check("commune", commune === "" || known !== null, t.communeUnknown);
  return {
    title: form.line("title", 5, longestTitle, t.titleMissing, tooLong(longestTitle)),
    words: form.lines("words", 10, longestWords, t.wordsMissing, tooLong(longestWords)),
    theme: form.choice("theme", themes, t.themeMissing),
    communeCode: known?.code ?? null,
    placeId: form.has("place") ? form.id("place", t.placeUnknown) : null,
    public: form.choice("public", ["yes", "no"], t.publicMissing) === "yes",
    email: account ? null : form.email("email", t.emailWrong),
  };
}
