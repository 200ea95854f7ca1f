import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import { callToBuild } from "../build/found.ts";
import { builder } from "../gate.ts";
import { routes } from "../routes.ts";
import { findWording } from "../wording.query.ts";
import { otherLanguages, type Words, wordsOf } from "../wording.ts";
import { languagesTexts } from "./languages.texts.ts";
import { fieldOf, Languages, mostFor } from "./languages.view.tsx";
import { saveWording } from "./wording.command.ts";

/** What was typed, each with the French that it stands for; what is left open is not told. */
function readWords(form: Reader, french: ReadonlyMap<string, string>): Words {
  const t = languagesTexts[form.locale].problems;
  const told = [...french].flatMap(([place, of]) => {
    if (!form.has(fieldOf(place))) return [];
    return [[place, { of, says: form.lines(fieldOf(place), 1, mostFor(place), t.words) }] as const];
  });
  return Object.fromEntries(told);
}

/** A call in another language, word by word beside its French. It is read once all of it is told. */
export default act("calls/languages", routes.languages, {
  access: builder,
  takes: { fields: 1500 },
  async find(visit) {
    const language = otherLanguages.find((one) => one === visit.params.language);
    if (!language) throw new NotFound();
    const call = await callToBuild(visit);
    return { call, language, french: wordsOf(call), ...(await findWording(visit.db, call.id, language)) };
  },
  values: (_, { words, version }) => ({
    ...Object.fromEntries(Object.entries(words).map(([place, { says }]) => [fieldOf(place), says])),
    version: String(version),
  }),
  show: ({ locale }, found, form) => ({
    title: `${languagesTexts[locale].titles[found.language]}, ${found.call.title}`,
    robots: "noindex",
    says: languagesTexts[locale].done,
    body: <Languages {...found} form={form} />,
  }),
  read: (form, _, { french }) => ({ words: readWords(form, french), version: form.version() }),
  async run({ db, params, visitor, locale }, { call, language }, typed) {
    const saved = await saveWording(db, call.id, { language, ...typed }, visitor.id);
    return saved ? done(routes.languages.href(params), "enregistre") : conflict(languagesTexts[locale].problems.moved);
  },
});
