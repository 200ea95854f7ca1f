import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import { type OtherLanguage, untold, type Words } from "../wording.ts";
import { languagesTexts } from "./languages.texts.ts";

/** Of a word at a place: "criterion.access.about" is "mot_criterion__access__about", which may be an identifier in a page. */
export const fieldOf = (place: string): string => `mot_${place.replaceAll(".", "__")}`;

/** Characters of a word at that place, at most. */
export const mostFor = (place: string): number => (place === "about" ? 8000 : 400);

interface LanguagesProps {
  call: Call;
  language: OtherLanguage;
  /** By place. */
  french: ReadonlyMap<string, string>;
  words: Words;
  version: number;
  form: FormState;
}

export function Languages({ call, language, french, words, version, form }: LanguagesProps) {
  const t = useTexts(languagesTexts);
  const locale = useLocale();
  const { slug } = call;
  const missing = untold(call, words);
  return (
    <PageFrame
      title={t.titles[language]}
      trail={[{ label: <Written>{call.title}</Written>, href: routes.build.href({ slug }) }]}
      lead={t.lead}
      ground="surface"
    >
      <Notice
        tone={missing.length === 0 ? "ok" : "info"}
        title={missing.length === 0 ? t.whole : t.some(formatNumber(french.size - missing.length, locale), formatNumber(french.size, locale))}
      />
      <Form action={routes.languages.href({ slug, language })} state={form} label={t.titles[language]}>
        <input type="hidden" name="version" value={String(form.values.version ?? version)} />
        {[...french].map(([place, of]) => (
          <Word place={place} french={of} isStale={words[place] !== undefined && words[place].of !== of} />
        ))}
        <Submit label={t.save} big />
      </Form>
    </PageFrame>
  );
}

/** One word: its French is its label. Where that has changed since it was told, it is said. */
function Word({ place, french, isStale }: { place: string; french: string; isStale: boolean }) {
  const t = useTexts(languagesTexts);
  const label = french.length > 160 ? `${french.slice(0, 160)}…` : french;
  const field = { name: fieldOf(place), label: written(label, "fr"), maxLength: mostFor(place), optional: true, ...(isStale && { hint: t.stale }) };
  return place === "about" ? <TextArea {...field} rows={12} /> : <TextField {...field} />;
}
