import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { actsFor, pooler } from "../keeper.ts";
import { readStructure } from "../offer/own-structure.ts";
import { findOwn } from "../offers.query.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { addCost, agreeKey, answerKey, carryKey, dropKey, present, proposeKey, removeCost, reopen } from "./key.command.ts";
import { findKey, findNamed, listKeys, type KeyWithParts } from "./keys.query.ts";
import { keysTexts } from "./keys.texts.ts";
import { KeyPage } from "./key.view.tsx";
import { Keys, NewKey } from "./keys.view.tsx";
import { readParts } from "./parts.ts";

/** Shared costs of the structures for which somebody acts. */
const keys = list("pooling/keys", routes.keys, {
  access: pooler,
  filters: {},
  rows: ({ db, visitor }, _, __, range) => listKeys(db, visitor, range),
  show: ({ locale }, _, found) => ({ title: keysTexts[locale].title, robots: "noindex", says: keysTexts[locale].done, body: <Keys found={found} /> }),
});

/** A structure proposes a key: the costs of a year, and in which parts they are shared. */
const newKey = act("pooling/keys", routes.newKey, {
  access: pooler,
  find: async ({ db, visitor }) => ({ own: await findOwn(db, visitor) }),
  values: ({ now }) => ({ annee: dayOf(now).slice(0, 4) }),
  show: ({ locale }, { own }, form) => ({ title: keysTexts[locale].propose, robots: "noindex", body: <NewKey own={own} form={form} /> }),
  async read(form, { db }, { own }) {
    const t = keysTexts[form.locale].problems;
    const keeper = readStructure(form, own, t.structure);
    const { parts, wrong: line } = readParts(form.lines("parts", 3, 20_000, t.parts));
    form.check("parts", line === null, t.line(line ?? 0));
    const named = await findNamed(
      db,
      parts.map(({ who }) => who),
    );
    const unknown = parts.find(({ who }) => !named.has(who));
    form.check("parts", unknown === undefined, t.unknown(unknown?.line ?? 0));
    const shares = parts.flatMap(({ who, weight }) => (named.has(who) ? [{ structureId: named.get(who)!.id, weight }] : []));
    const ids = shares.map(({ structureId }) => structureId);
    form.check("parts", new Set(ids).size === ids.length, t.twice);
    form.check("parts", unknown !== undefined || line !== null || (ids.length >= 2 && ids.length <= 100 && ids.includes(keeper.id)), t.keeper(keeper.name));
    return {
      ...{ keeperId: keeper.id, title: form.line("titre", 3, 120, t.title), basis: form.lines("assiette", 10, 1000, t.basis) },
      ...{ year: form.whole("annee", 2000, 2100, t.year), parts: shares },
    };
  },
  async run({ db, visitor }, _, typed) {
    return done(routes.key.href({ id: await proposeKey(db, { ...typed, by: visitor.id }) }), "propose");
  },
});

/** The structure of this key for which somebody may answer its keeper: they do not act for the keeper too. Null: there is none. */
const answersFor = (someone: Visitor, key: KeyWithParts, structureId: string): boolean =>
  structureId !== key.keeperId &&
  key.parts.some((part) => part.structureId === structureId) &&
  actsFor(someone, structureId) &&
  !actsFor(someone, key.keeperId);

function mustKeep(someone: Visitor, key: KeyWithParts): void {
  if (!actsFor(someone, key.keeperId)) throw new Forbidden();
}

/** One key: who shares in which part, what was paid, who accepts the account. */
const key = acts("pooling/keys", routes.key, {
  access: pooler,
  async find({ db, params, visitor }: VisitOf<typeof routes.key>) {
    const found = await findKey(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  values: ({ now }) => ({ jour: dayOf(now) }),
  show: ({ locale, visitor }, found, form) => ({
    title: `${found.title}, ${found.year}`,
    robots: "noindex",
    says: keysTexts[locale].done,
    body: (
      <KeyPage
        found={found}
        keeps={actsFor(visitor, found.keeperId)}
        answers={found.parts.filter(({ structureId }) => answersFor(visitor, found, structureId)).map(({ structureId }) => structureId)}
        form={form}
      />
    ),
  }),
  acts: (step) => ({
    agree: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, found, structureId) {
        if (!answersFor(visitor, found, structureId)) return conflict(poolingTexts[locale].bothSides);
        return (await agreeKey(db, found.id, structureId, visitor.id))
          ? done(routes.key.href({ id: found.id }), "accord")
          : conflict(poolingTexts[locale].moved);
      },
    }),
    drop: step({
      async run({ db, visitor, locale }, found) {
        mustKeep(visitor, found);
        return (await dropKey(db, found.id, visitor.id)) ? done(routes.keys.href(), "retire") : conflict(poolingTexts[locale].moved);
      },
    }),
    carry: step({
      async run({ db, visitor, locale }, found) {
        mustKeep(visitor, found);
        const carried = await carryKey(db, found.id, visitor.id);
        if (typeof carried === "object") return done(routes.key.href({ id: carried.id }), "reconduit");
        return conflict(carried === "twice" ? keysTexts[locale].carriedTwice : poolingTexts[locale].moved);
      },
    }),
    cost: step({
      read(form, { visitor }, found) {
        mustKeep(visitor, found);
        const t = keysTexts[form.locale].problems;
        return { day: form.day("jour", t.day), label: form.line("objet", 3, 200, t.label), cents: form.euros("montant", 1, t.cents, 100_000_000) };
      },
      async run({ db, visitor, locale }, found, typed) {
        const outcome = await addCost(db, found.id, { ...typed, by: visitor.id });
        if (outcome === "added") return done(routes.key.href({ id: found.id }), "depense");
        return outcome === "year" ? wrong({ jour: keysTexts[locale].problems.otherYear(found.year) }) : conflict(poolingTexts[locale].moved);
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, found, id) {
        mustKeep(visitor, found);
        const removed = isUuid(id) && (await removeCost(db, found.id, id, visitor.id));
        return removed ? done(routes.key.href({ id: found.id }), "enleve") : conflict(poolingTexts[locale].moved);
      },
    }),
    present: step({
      async run({ db, visitor, locale }, found) {
        mustKeep(visitor, found);
        const outcome = await present(db, found.id, visitor.id);
        if (outcome === "presented") return done(routes.key.href({ id: found.id }), "presente");
        return conflict(outcome === "empty" ? keysTexts[locale].noCosts : poolingTexts[locale].moved);
      },
    }),
    reopen: step({
      async run({ db, visitor, locale }, found) {
        mustKeep(visitor, found);
        return (await reopen(db, found.id, visitor.id)) ? done(routes.key.href({ id: found.id }), "reprend") : conflict(poolingTexts[locale].moved);
      },
    }),
    accept: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, found, structureId) {
        if (!answersFor(visitor, found, structureId)) return conflict(poolingTexts[locale].bothSides);
        const answered = await answerKey(db, found.id, { structureId, why: null, by: visitor.id });
        return answered ? done(routes.key.href({ id: found.id }), "accepte") : conflict(poolingTexts[locale].moved);
      },
    }),
    contest: step({
      read: (form) => ({ structureId: form.on(), why: form.lines("motif", 3, 500, keysTexts[form.locale].problems.reason) }),
      async run({ db, visitor, locale }, found, { structureId, why }) {
        if (!answersFor(visitor, found, structureId)) return conflict(poolingTexts[locale].bothSides);
        const answered = await answerKey(db, found.id, { structureId, why, by: visitor.id });
        return answered ? done(routes.key.href({ id: found.id }), "conteste") : conflict(poolingTexts[locale].moved);
      },
    }),
  }),
});

export const keyPages: readonly Page[] = [...keys, newKey, key];
