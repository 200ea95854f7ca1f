import { type Page, page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { Settings } from "#platform/settings.ts";
import type { Thing } from "../offers.ts";
import { keyOf } from "../relation.ts";
import { routes } from "../routes.ts";
import { moneyOf } from "../stories/story.ts";
import type { Standing, WholeThread } from "../walk/standing.ts";
import { readWhole } from "./whole-thread.ts";

/** A thing as open data: hidden or erased, it keeps its place and loses its words. */
function openThing({ kind, id, thing, of }: Standing, settings: Settings) {
  const state = !thing ? "erased" : thing.hidden ? "hidden" : "shown";
  const words = thing && !thing.hidden ? { title: thing.title, address: publicAddress(settings, thing.href), day: thing.day, ...figureOf(thing) } : {};
  return { kind, id, verb: of?.verb ?? null, state, ...words };
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
    const links = thread.links.map(({ reasons: _, ...link }) => link);
    return Response.json({ things, links, sums: moneyOf(thread.standing), cut: thread.cut }, { headers: { "access-control-allow-origin": "*" } });
  },
});

const csv = page("thread/show", routes.showCsv, {
  access: anyone,
  async get(visit) {
    const { thread } = await readWhole({ ...visit, params: visit.params });
    return csvResponse(columnsOf(thread), thread.links, { filename: "fil.csv", bom: true, headers: { "access-control-allow-origin": "*" } });
  },
});

function columnsOf({ standing }: WholeThread) {
  const titles = new Map(standing.map((one) => [keyOf(one), one.thing && !one.thing.hidden ? one.thing.title : null]));
  type Link = WholeThread["links"][number];
  return {
    de_type: ({ from }: Link) => from.kind,
    de_id: ({ from }: Link) => from.id,
    de_titre: ({ from }: Link) => titles.get(keyOf(from)),
    relation: ({ relation }: Link) => relation,
    vers_type: ({ to }: Link) => to.kind,
    vers_id: ({ to }: Link) => to.id,
    vers_titre: ({ to }: Link) => titles.get(keyOf(to)),
    depuis: ({ day }: Link) => day,
    raison: ({ reason }: Link) => reason,
  };
}

export const downloads: readonly Page[] = [json, csv];
