import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { longText } from "#platform/web/form-input.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { runs } from "../gate.ts";
import { routes } from "../routes.ts";
import { findWording } from "../wording.query.ts";
import { otherLanguages, type Words, wordsOf } from "../wording.ts";
import { languagesTexts } from "./languages.texts.ts";
import { fieldOf, isLong, Languages, mostFor } from "./languages.view.tsx";
import { saveWording } from "./wording.command.ts";

/** What was typed, each with the French that it stands for; what is left open is not told. */
function readWords(form: Reader, french: ReadonlyMap<string, string>): Words {
  const t = languagesTexts[form.locale].problems;
  const told = [...french].flatMap(([place, of]) => {
    if (!form.has(fieldOf(place))) return [];
    const most = mostFor(place);
    const says = isLong(place) ? form.lines(fieldOf(place), 1, most, t.words(most)) : form.line(fieldOf(place), 1, most, t.words(most));
    return [[place, { of, says }] as const];
  });
  return Object.fromEntries(told);
}

/** A challenge in another language, word by word beside its French. It is read once all of it is told. */
export default act("challenges/languages", routes.languages, {
  access: runs,
  takes: longText,
  async find({ db, params, visitor }: VisitOf<typeof routes.languages>) {
    const language = otherLanguages.find((one) => one === params.language);
    const challenge = language && (await findChallenge(db, params.slug, visitor));
    if (!language || !challenge) throw new NotFound();
    return { challenge, language, french: wordsOf(challenge), ...(await findWording(db, challenge.id, language)) };
  },
  values: (_, { words, version }) => ({
    ...Object.fromEntries(Object.entries(words).map(([place, { says }]) => [fieldOf(place), says])),
    version: String(version),
  }),
  show: ({ locale }, found, form) => ({
    title: `${languagesTexts[locale].titles[found.language]}, ${found.challenge.title}`,
    robots: "noindex",
    says: languagesTexts[locale].done,
    body: <Languages {...found} form={form} />,
  }),
  read: (form, _, { french }) => ({ words: readWords(form, french), version: form.version() }),
  async run({ db, params, visitor, locale }, { challenge, language }, typed) {
    const saved = await saveWording(db, challenge.id, { language, ...typed }, visitor.id);
    return saved ? done(routes.languages.href(params), "enregistre") : conflict(challengesTexts[locale].moved);
  },
});
