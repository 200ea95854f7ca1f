import type { Db } from "#platform/db/db.ts";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { Compose, LetterPage, type LetterThing } from "./letter.view.tsx";
import { compose, type LetterDraft, discard, rewrite, send } from "./letters.command.ts";
import { findHappened, findItems, findLetter, type LetterItem, listLetters } from "./letters.query.ts";
import { lettersTexts } from "./letters.texts.ts";
import { Letters } from "./letters.view.tsx";

/** Members, and coordinators. */
async function mayRead(db: Db, visitor: Visitor): Promise<boolean> {
  return keeps(visitor) || (await findOwn(db, visitor)).length > 0;
}

const keyOf = ({ kind, thingId }: Pick<LetterItem, "kind" | "thingId">) => `${kind}-${thingId}`;

function readLetter(form: Reader, choices: readonly LetterItem[]): LetterDraft {
  const t = lettersTexts[form.locale].problems;
  const byKey = new Map(choices.map((one) => [keyOf(one), one]));
  const chosen = form.choices("choix", byKey.keys(), t.items);
  return {
    ...{ title: form.line("titre", 5, 160, t.title), words: form.lines("mots", 0, 3000, t.words) || null },
    items: chosen.map((key) => byKey.get(key)!),
  };
}

/** What is chosen already, then what happened beside it. */
function choicesOf(items: readonly LetterItem[], happened: readonly LetterItem[]): LetterItem[] {
  const chosen = new Set(items.map(keyOf));
  return [...items, ...happened.filter((one) => !chosen.has(keyOf(one)))];
}

/** The letters that were sent; drafts for coordinators. */
const letters = list("network/letters", routes.letters, {
  access: signedIn,
  async find({ db, visitor }) {
    if (!(await mayRead(db, visitor))) throw new Forbidden();
    return { keeps: keeps(visitor) };
  },
  filters: {},
  rows: ({ db }, { keeps: may }, _, range) => listLetters(db, may, range),
  show: ({ locale }, { keeps: may }, found) => ({ title: lettersTexts[locale].title, robots: "noindex", body: <Letters found={found} keeps={may} /> }),
});

/** A coordinator chooses from what happened; nothing is chosen before. */
const composing = act("network/letters", routes.compose, {
  access: signedIn,
  async find({ db, visitor, now }) {
    if (!keeps(visitor)) throw new Forbidden();
    return { choices: choicesOf([], await findHappened(db, now)) };
  },
  show: ({ locale }, { choices }, form) => ({
    title: lettersTexts[locale].compose,
    robots: "noindex",
    body: <Compose choices={choices} form={form} />,
  }),
  read: (form, _, { choices }) => readLetter(form, choices),
  brake: { of: "network.compose", limit: 30, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, composed) => done(routes.letter.href({ id: await compose(db, composed, visitor.id) }), "composee"),
});

type LetterVisit = VisitOf<typeof routes.letter>;

/** One letter: a draft that a coordinator writes and sends; then what members read. */
const letter = acts("network/letters", routes.letter, {
  access: signedIn,
  async find({ db, params, visitor, now }: LetterVisit): Promise<LetterThing> {
    const may = keeps(visitor);
    const found = (await mayRead(db, visitor)) ? await findLetter(db, params.id, may) : null;
    if (!found) throw new NotFound();
    const items = await findItems(db, found.id);
    const draft = found.state === "draft";
    return { letter: found, items, choices: draft ? choicesOf(items, await findHappened(db, now)) : [], draft };
  },
  values: (_, { letter: { title, words, version }, items }) => ({ titre: title, mots: words, version: String(version), choix: items.map(keyOf) }),
  show: ({ locale }, thing, form) => ({
    title: thing.letter.title,
    robots: "noindex",
    says: lettersTexts[locale].done,
    body: <LetterPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    rewrite: step({
      read(form, _, { draft, choices }) {
        if (!draft) throw new NotFound();
        return { composed: readLetter(form, choices), version: form.version() };
      },
      async run({ db, params, locale }, { letter: { id } }, { composed, version }) {
        return (await rewrite(db, id, composed, version)) ? done(routes.letter.href(params), "modifiee") : conflict(networkTexts[locale].moved);
      },
    }),
    send: step({
      read(form, _, { draft }) {
        if (!draft) throw new NotFound();
        return form.version();
      },
      async run({ db, params, locale, visitor }, { letter: { id } }, version) {
        const sent = await send(db, id, version, visitor.id);
        if (sent === "sent") return done(routes.letter.href(params), "envoyee");
        return conflict(sent === "empty" ? lettersTexts[locale].problems.empty : networkTexts[locale].moved);
      },
    }),
    discard: step({
      async run({ db, locale }, { letter: { id }, draft }) {
        if (!draft) throw new NotFound();
        return (await discard(db, id)) ? done(routes.letters.href(), "jetee") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});

export const letterPages = [...letters, composing, letter];
