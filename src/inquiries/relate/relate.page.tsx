import type { FormState } from "#platform/ui/form-state.tsx";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { findThings, nameThings, thingAt, type ThingRef } from "#thread";
import { answerer, mayAnswer } from "../gate.ts";
import { findPublication, type Publication } from "../publications.query.ts";
import { routes } from "../routes.ts";
import { relate, unrelate } from "./relate.command.ts";
import { relateTexts } from "./relate.texts.ts";
import { Relate } from "./relate.view.tsx";
import { findRelated } from "./related.query.ts";

type RelateVisit = VisitOf<typeof routes.relate>;

/** A public answer leads to the places, ideas and processes that answer the question: on its page, on theirs, on the thread. */
export default acts("inquiries/relate", routes.relate, {
  access: answerer,
  async find({ db, params, visitor }: RelateVisit): Promise<Publication> {
    const found = await findPublication(db, params.slug);
    if (!found || !mayAnswer(visitor, found.serviceCommune)) throw new NotFound();
    return found;
  },
  show,
  acts: (step) => ({
    relate: step({ read: readThing, run: join }),
    unrelate: step({
      read: (form) => thingAt(`/fil/${form.on()}`),
      run: async ({ db, params, visitor, locale }, { id }, thing) =>
        thing && (await unrelate(db, id, thing, visitor.id)) ? done(routes.relate.href(params), "deliee") : conflict(relateTexts[locale].changed),
    }),
  }),
});

function readThing(form: Reader): ThingRef | null {
  const thing = thingAt(form.text("address"));
  form.check("address", thing !== null, relateTexts[form.locale].missing);
  return thing;
}

async function join({ db, params, visitor, locale, offers, now }: RelateVisit, { id }: Publication, thing: ThingRef | null): Promise<Outcome> {
  const t = relateTexts[locale];
  const [standing] = thing && thing.kind !== "inquiry_answer" ? await nameThings(db, offers, [thing], locale) : [];
  if (!thing || !standing?.thing || standing.thing.hidden) return wrong({ address: t.missing });
  const related = await relate(db, id, thing, { by: visitor.id, day: dayOf(now) });
  if (related.ok) return done(routes.relate.href(params), "liee");
  return related.problem === "gone" ? conflict(t.changed) : wrong({ address: t.tooMany });
}

async function show({ db, locale, offers, url, now }: RelateVisit, answer: Publication, form: FormState): Promise<HtmlAnswer> {
  const words = (url.searchParams.get("cherche") ?? "").normalize("NFC").trim().slice(0, 100);
  const [refs, found] = await Promise.all([findRelated(db, answer.id), findThings(db, offers, { words, locale, now })]);
  const related = await nameThings(db, offers, refs, locale);
  const choices = found.filter(({ address }) => thingAt(address)?.kind !== "inquiry_answer");
  const body = <Relate answer={answer} related={related} searched={words ? { words, found: choices } : null} form={form} />;
  return { title: relateTexts[locale].title, robots: "noindex", says: relateTexts[locale].done, body };
}
