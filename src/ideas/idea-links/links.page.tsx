import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { searchPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { relations, type ThingRef, walkThread } from "#thread";
import { communeNameOf } from "../judging/commune-name.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent } from "#processes";
import { findHandled } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import { linkIdea, unlinkIdea } from "./link.command.ts";
import { readLink, thingAt } from "./links.form.ts";
import { linksTexts } from "./links.texts.ts";
import { Links, type LinksProps } from "./links.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id/liens", Visitor>;

/** What an idea is joined to: a place it became, what decides on it, funds it or measures it. */
export default page("ideas/links", routes.ideaLinks, {
  access: agent,

  async get(visit) {
    return show(visit, await findHandled(visit.db, visit.visitor, visit.params.id), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const judged = await findHandled(visit.db, visit.visitor, visit.params.id);
    const form = await visit.form();
    if (form["act"] === "place") return linkPlace(visit, judged, form["place"] ?? "");
    return form["act"] === "remove" ? remove(visit, judged, form["link"] ?? "") : link(visit, judged, form);
  },
});

const ideaOf = ({ id }: Judged): ThingRef => ({ kind: "proposal", id });
const after = ({ params }: Asked, fait: "lie" | "retire") => ({ redirect: withQuery(routes.ideaLinks.href(params), { fait }) });

async function linkPlace(visit: Asked, judged: Judged, id: string) {
  const { db, visitor, now, url } = visit;
  const place = (await searchPlaceBriefs(db, { words: url.searchParams.get("lieu") ?? "", limit: 10 })).find((one) => one.id === id);
  if (!place) return show(visit, judged, { wrong: linksTexts[visit.locale].noPlace, status: 409 });
  const reason = { fr: linksTexts.fr.because(place.name), en: linksTexts.en.because(place.name), nl: linksTexts.nl.because(place.name) };
  await linkIdea(db, judged.id, { from: ideaOf(judged), relation: "becomes", to: { kind: "place", id }, reason, day: dayOf(now), by: visitor.id });
  return after(visit, "lie");
}

async function link(visit: Asked, judged: Judged, form: Record<string, string>) {
  const { db, visitor, now, locale } = visit;
  const read = readLink(form, locale);
  const known = read.ok && (await exists(visit, read.value.thing));
  if (!read.ok || !known)
    return show(visit, judged, { values: form, problems: read.ok ? { address: linksTexts[locale].addressWrong } : read.problems, status: 422 });
  const { thing, relation, back, reason } = read.value;
  const [from, to] = back ? [thing, ideaOf(judged)] : [ideaOf(judged), thing];
  await linkIdea(db, judged.id, { from, relation, to, reason, day: dayOf(now), by: visitor.id });
  return after(visit, "lie");
}

/** Of a kind that a room offers, and there. */
async function exists({ db, locale, offers }: Asked, { kind, id }: ThingRef): Promise<boolean> {
  const found = await offers.things.find((one) => one.kind === kind)?.find(db, [id], locale, offers);
  return found?.has(id) ?? false;
}

/** "relation|from or to|/fil/kind/id": as the list of links writes it. */
async function remove(visit: Asked, judged: Judged, written: string) {
  const [name, way, address = ""] = written.split("|");
  const [relation, thing] = [relations.find((one) => one === name), thingAt(address)];
  const t = linksTexts[visit.locale];
  if (!relation || !thing) return show(visit, judged, { wrong: t.gone, status: 409 });
  const [from, to] = way === "from" ? [thing, ideaOf(judged)] : [ideaOf(judged), thing];
  const gone = await unlinkIdea(visit.db, judged.id, { from, relation, to, reason: linksTexts.fr.remove, by: visit.visitor.id });
  return gone ? after(visit, "retire") : show(visit, judged, { wrong: t.gone, status: 409 });
}

type More = Partial<Pick<LinksProps, "values" | "problems" | "wrong">> & { readonly done?: string | undefined; readonly status?: 200 | 409 | 422 };

async function show({ db, url, offers, locale }: Asked, judged: Judged, { status = 200, done, ...said }: More) {
  const words = (url.searchParams.get("lieu") ?? "").trim();
  const [thread, places, territory] = await Promise.all([
    walkThread(db, offers, ideaOf(judged), locale, { own: true }),
    words === "" ? [] : searchPlaceBriefs(db, { words, limit: 10 }),
    readTerritory(db),
  ]);
  const t = linksTexts[locale];
  const props = { judged, thread, words, places, communeName: communeNameOf(territory, judged.communeCode), ...said };
  const body = <Links {...props} done={done === "lie" || done === "retire" ? t.done[done] : undefined} />;
  return { title: t.title, robots: "noindex", status, body } as const;
}
