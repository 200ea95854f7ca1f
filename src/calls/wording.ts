import type { Locale } from "#platform/i18n/locale.ts";
import type { Rules } from "./call.ts";
import type { Form } from "./question.ts";

/** Languages that a call can be told in beside French, which has the last word. */
export const otherLanguages = ["en", "nl"] as const satisfies readonly Locale[];
export type OtherLanguage = (typeof otherLanguages)[number];

/** By place in a call: the French words, and what they become. */
export type Words = Readonly<Record<string, { readonly of: string; readonly says: string }>>;

/** What of a call is words. */
export interface CallWording {
  readonly title: string;
  readonly summary: string;
  readonly about: string;
  readonly rules: Rules;
  readonly form: Form;
}

type Say = (place: string, french: string) => string;

/** The same call with each of its words said anew, in their order on its page. Keys, sums and conditions stay. */
function said({ rules, form, ...call }: CallWording, say: Say): CallWording {
  const ifAny: Say = (place, french) => (french === "" ? "" : say(place, french));
  return {
    title: ifAny("title", call.title),
    summary: ifAny("summary", call.summary),
    about: ifAny("about", call.about),
    rules: {
      ...rules,
      axes: rules.axes.map((one) => ({ ...one, label: ifAny(`axis.${one.key}`, one.label) })),
      criteria: rules.criteria.map((one) => ({
        ...one,
        label: ifAny(`criterion.${one.key}`, one.label),
        about: ifAny(`criterion.${one.key}.about`, one.about),
      })),
      documents: rules.documents.map((one) => ({ ...one, label: ifAny(`document.${one.key}`, one.label) })),
      partners: rules.partners.map((one) => ({ ...one, label: ifAny(`partner.${one.key}`, one.label) })),
    },
    form: form.map((section) => ({
      ...section,
      label: ifAny(`section.${section.key}`, section.label),
      questions: section.questions.map((one) => ({
        ...one,
        label: ifAny(`question.${one.key}`, one.label),
        hint: ifAny(`question.${one.key}.hint`, one.hint),
        options: one.options.map((option) => ({ ...option, label: ifAny(`option.${one.key}.${option.key}`, option.label) })),
      })),
    })),
  };
}

/** All French words of a call by their place. */
export function wordsOf(call: CallWording): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  said(call, (place, french) => {
    found.set(place, french);
    return french;
  });
  return found;
}

/** Places that are not told yet, or whose French has changed since. */
export const untold = (call: CallWording, words: Words): string[] =>
  [...wordsOf(call)].filter(([place, french]) => words[place]?.of !== french).map(([place]) => place);

/** The call in another language; null while a word of it is missing: nobody reads half of it in each. */
export function inLanguage(call: CallWording, words: Words): CallWording | null {
  return untold(call, words).length > 0 ? null : said(call, (place) => words[place]!.says);
}
