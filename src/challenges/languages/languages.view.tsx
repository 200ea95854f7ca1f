import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import { type OtherLanguage, untold, type Words } from "../wording.ts";
import { languagesTexts } from "./languages.texts.ts";

/** Of a word at a place: "criterion.utilite" is "mot_criterion__utilite", which may be an identifier in a page. */
export const fieldOf = (place: string): string => `mot_${place.replaceAll(".", "__")}`;

const mosts: Readonly<Record<string, number>> = { question: 300, about: 8000, rules: 8000 };
/** Characters of a word at that place, at most: as many as its French may have. */
export const mostFor = (place: string): number => mosts[place] ?? 120;
/** Said in paragraphs. */
export const isLong = (place: string): boolean => mostFor(place) > 1000;

interface LanguagesProps {
  challenge: Challenge;
  language: OtherLanguage;
  /** By place. */
  french: ReadonlyMap<string, string>;
  words: Words;
  version: number;
  form: FormState;
}

export function Languages({ challenge, language, french, words, version, form }: LanguagesProps) {
  const t = useTexts(languagesTexts);
  const locale = useLocale();
  const missing = untold(challenge, words);
  const told = [formatNumber(french.size - missing.length, locale), formatNumber(french.size, locale)] as const;
  return (
    <>
      <PartHead challenge={challenge} title={t.titles[language]} lead={t.lead} />
      <Band ground="surface" tight>
        <div class="flow loose">
          <Notice tone={missing.length === 0 ? "ok" : "info"} title={missing.length === 0 ? t.whole : t.some(...told)} />
          <Form action={routes.languages.href({ slug: challenge.slug, language })} state={form} label={t.titles[language]}>
            <input type="hidden" name="version" value={String(form.values["version"] ?? version)} />
            {[...french].map(([place, of]) => (
              <Word place={place} french={of} isStale={words[place] !== undefined && words[place].of !== of} />
            ))}
            <Submit label={t.save} />
          </Form>
        </div>
      </Band>
    </>
  );
}

/** One word: its French is its label. Where that has changed since it was told, it is said. */
function Word({ place, french, isStale }: { place: string; french: string; isStale: boolean }) {
  const t = useTexts(languagesTexts);
  const label = french.length > 160 ? `${french.slice(0, 160)}…` : french;
  const field = { name: fieldOf(place), label, maxLength: mostFor(place), optional: true, ...(isStale && { hint: t.stale }) };
  return isLong(place) ? <TextArea {...field} rows={8} /> : <TextField {...field} />;
}
