import { formatList } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { callToBuild } from "../build/found.ts";
import { builder } from "../gate.ts";
import { routes } from "../routes.ts";
import { isLetterKind, type LetterKind, letterLanguages, missingBlanks, unknownBlanks } from "../letters/letter.ts";
import { dropTemplate, saveTemplate } from "../letters/letters.command.ts";
import { findTemplate, listOwnTemplates } from "../letters/letters.query.ts";
import { lettersTexts } from "../letters/letters.texts.ts";
import { EditTemplate, Templates } from "./letter-templates.view.tsx";

/** All letters of a call, by what they say and in which language. */
const templates = page("calls/letter-templates", routes.letterTemplates, {
  access: builder,
  async get(visit) {
    const call = await callToBuild(visit);
    return {
      title: `${lettersTexts[visit.locale].title}, ${call.title}`,
      robots: "noindex",
      body: <Templates call={call} own={await listOwnTemplates(visit.db, call.id)} />,
    };
  },
});

const braced = (words: readonly string[], locale: Locale) =>
  formatList(
    words.map((one) => `{${one}}`),
    locale,
  );

/** A letter says what it has to, and leaves open only what can be filled in. */
function readBody(form: Reader, kind: LetterKind): string {
  const t = lettersTexts[form.locale].problems;
  const body = form.lines("texte", 20, 6000, t.body);
  const [unknown, missing] = [unknownBlanks(body), missingBlanks(kind, body)];
  form.check("texte", unknown.length === 0, t.unknown(braced(unknown, form.locale)));
  form.check("texte", missing.length === 0, t.missing(braced(missing, form.locale)));
  return body;
}

/** One letter in one language: its words, seen with an invented project before they are saved. */
const template = acts("calls/letter-templates", routes.letterTemplate, {
  access: builder,
  async find(visit) {
    const { kind, language: asked } = visit.params;
    const language = letterLanguages.find((one) => one === asked);
    if (!isLetterKind(kind) || !language) throw new NotFound();
    const call = await callToBuild(visit);
    return { call, kind, language, ...(await findTemplate(visit.db, call.id, kind, language)) };
  },
  values: (_, { body, version }) => ({ texte: body, version: String(version) }),
  show({ locale, now }, found, form) {
    const t = lettersTexts[locale];
    return {
      title: `${t.edit(t.kinds[found.kind], t.languages[found.language])}, ${found.call.title}`,
      robots: "noindex",
      says: t.done,
      body: <EditTemplate {...found} form={form} today={dayOf(now)} />,
    };
  },
  acts: (step) => ({
    save: step({
      read: (form, _, { kind }) => ({ body: readBody(form, kind), version: form.version() }),
      async run({ db, params, visitor, locale }, { call, kind, language }, typed) {
        const saved = await saveTemplate(db, call.id, { kind, language, ...typed }, visitor.id);
        return saved ? done(routes.letterTemplate.href(params), "enregistre") : conflict(lettersTexts[locale].problems.moved);
      },
    }),
    preview: step({
      read: (form, _, { kind }) => readBody(form, kind),
      run: () => again(),
    }),
    drop: step({
      async run({ db, params, visitor, locale }, { call, kind, language }) {
        const gone = await dropTemplate(db, call.id, kind, language, visitor.id);
        return gone ? done(routes.letterTemplate.href(params), "retire") : conflict(lettersTexts[locale].problems.moved);
      },
    }),
  }),
});

export const templatePages: readonly Page[] = [templates, template];
