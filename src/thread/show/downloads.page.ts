import { type Page, page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { Settings } from "#platform/settings.ts";
import type { Thing } from "../offers.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import { routes } from "../routes.ts";
import { moneyOf } from "../stories/story.ts";
import type { Link } from "../walk/reach.ts";
import { isSeen, type Standing, type WholeThread } from "../walk/standing.ts";
import { tellLink, type PublicLink } from "../walk/told-links.ts";
import { readWhole } from "./whole-thread.ts";

/** A thing as open data: hidden or erased, it keeps its place, and nothing tells which it is. */
function openThing(one: Standing, settings: Settings) {
  if (!isSeen(one)) return { kind: null, id: null, verb: null, state: one.thing ? "hidden" : "erased" };
  const { kind, id, thing, of } = one;
  return { kind, id, verb: of.verb, state: "shown", title: thing.title, address: publicAddress(settings, thing.href), day: thing.day, ...figureOf(thing) };
}

/** Sums are in cents; those of the whole add up what is `given` and what is `spent`, each thing once. */
const figureOf = ({ figure, commune, point }: Thing) => ({
  ...(figure && { figure: `${figure.said} ${figure.of}` }),
  ...(figure?.cents !== undefined && { cents: figure.cents }),
  ...(figure?.money && { money: figure.money }),
  ...(commune && { commune }),
  ...(point && { point }),
});

const json = page("thread/show", routes.showJson, {
  access: anyone,
  async get(visit) {
    const { thread } = await readWhole({ ...visit, params: visit.params });
    const things = thread.standing.map((one) => openThing(one, visit.settings));
    const links = toldLinks(thread).map(({ reasons: _, ...link }) => link);
    return Response.json({ things, links, sums: moneyOf(thread.standing), cut: thread.cut });
  },
});

const csv = page("thread/show", routes.showCsv, {
  access: anyone,
  async get(visit) {
    const { thread } = await readWhole({ ...visit, params: visit.params });
    return csvResponse(columnsOf(thread), toldLinks(thread), { filename: "fil.csv", bom: true });
  },
});

function toldLinks({ standing, links }: WholeThread): readonly PublicLink<Link>[] {
  const byKey = new Map(standing.map((one) => [keyOf(one), one]));
  return links.map((link) => tellLink(link, byKey));
}

function columnsOf({ standing }: WholeThread) {
  const titles = new Map(standing.filter(isSeen).map((one) => [keyOf(one), one.thing.title]));
  const titleOf = (end: ThingRef | null) => end && titles.get(keyOf(end));
  type LinkLine = PublicLink<Link>;
  return {
    de_type: ({ from }: LinkLine) => from?.kind,
    de_id: ({ from }: LinkLine) => from?.id,
    de_titre: ({ from }: LinkLine) => titleOf(from),
    relation: ({ relation }: LinkLine) => relation,
    vers_type: ({ to }: LinkLine) => to?.kind,
    vers_id: ({ to }: LinkLine) => to?.id,
    vers_titre: ({ to }: LinkLine) => titleOf(to),
    depuis: ({ day }: LinkLine) => day,
    raison: ({ reason }: LinkLine) => reason,
  };
}

export const downloads: readonly Page[] = [json, csv];
