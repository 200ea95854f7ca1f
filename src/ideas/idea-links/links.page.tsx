import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { words as wordsOf } from "#platform/web/filters.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { dayOf } from "#platform/time/day.ts";
import { searchPlaceBriefs } from "#places";
import { agent } from "#processes";
import { relations, thingAt, type ThingRef, walkThread } from "#thread";
import type { Case } from "../case/case.query.ts";
import { openCase } from "../case/gate.ts";
import { routes } from "../routes.ts";
import { linkIdea, unlinkIdea } from "./link.command.ts";
import { type LinkChoice, readLink } from "./links.form.ts";
import { linksTexts } from "./links.texts.ts";
import { Links } from "./links.view.tsx";

type LinksVisit = VisitOf<typeof routes.ideaLinks>;

/** What an idea is joined to: a place it became, what decides on it, funds it or measures it. */
export default acts("ideas/links", routes.ideaLinks, {
  access: agent,
  find: openCase,
  show,
  acts: (step) => ({
    place: step({ read: (form) => form.on(), run: linkPlace }),
    link: step({ read: readLink, run: link }),
    remove: step({ read: (form) => form.on(), run: remove }),
  }),
});

const ideaOf = ({ id }: Case): ThingRef => ({ kind: "proposal", id });
const after = ({ params }: LinksVisit, said: "lie" | "retire") => done(routes.ideaLinks.href(params), said);
const place = wordsOf("lieu");
const wordsIn = ({ url }: LinksVisit) => place.read(url.searchParams.getAll("lieu"));
const findPlaces = (visit: LinksVisit) => searchPlaceBriefs(visit.db, { words: wordsIn(visit), limit: 10 });

async function linkPlace(visit: LinksVisit, judged: Case, id: string): Promise<Outcome> {
  const { db, visitor, now } = visit;
  const place = (await findPlaces(visit)).find((one) => one.id === id);
  if (!place) return conflict(linksTexts[visit.locale].noPlace);
  const reason = { fr: linksTexts.fr.because(place.name), en: linksTexts.en.because(place.name), nl: linksTexts.nl.because(place.name) };
  await linkIdea(db, judged.id, { from: ideaOf(judged), relation: "becomes", to: { kind: "place", id }, reason, day: dayOf(now), by: visitor.id });
  return after(visit, "lie");
}

async function link(visit: LinksVisit, judged: Case, { thing, relation, back, reason }: LinkChoice): Promise<Outcome> {
  if (!thing || !(await exists(visit, thing))) return wrong({ address: linksTexts[visit.locale].addressWrong });
  const [from, to] = back ? [thing, ideaOf(judged)] : [ideaOf(judged), thing];
  await linkIdea(visit.db, judged.id, { from, relation, to, reason, day: dayOf(visit.now), by: visit.visitor.id });
  return after(visit, "lie");
}

/** Of a kind that a room offers, and there. */
async function exists({ db, locale, offers }: LinksVisit, { kind, id }: ThingRef): Promise<boolean> {
  const found = await offers.things.find((one) => one.kind === kind)?.find(db, [id], locale, offers);
  return found?.has(id) ?? false;
}

/** "relation|from or to|/fil/kind/id": as the list of links writes it. */
async function remove(visit: LinksVisit, judged: Case, written: string): Promise<Outcome> {
  const [name, way, address = ""] = written.split("|");
  const [relation, thing] = [relations.find((one) => one === name), thingAt(address)];
  const [from, to] = way === "from" ? [thing, ideaOf(judged)] : [ideaOf(judged), thing];
  if (!relation || !from || !to) return conflict(linksTexts[visit.locale].gone);
  const gone = await unlinkIdea(visit.db, judged.id, { from, relation, to, reason: linksTexts.fr.remove, by: visit.visitor.id });
  return gone ? after(visit, "retire") : conflict(linksTexts[visit.locale].gone);
}

async function show(visit: LinksVisit, judged: Case, form: FormState) {
  const { db, offers, locale } = visit;
  const words = wordsIn(visit);
  const [thread, places] = await Promise.all([walkThread(db, offers, ideaOf(judged), locale, { own: true }), words === "" ? [] : findPlaces(visit)]);
  const t = linksTexts[locale];
  return { title: t.title, robots: "noindex", says: t.done, body: <Links {...{ judged, thread, words, places, form }} /> } as const;
}
