import { sql } from "kysely";

import { drawIdeaOf } from "#platform/drawing/drawing.ts";
import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import { addLink, removeLink } from "../links/link.command.ts";
import thread from "../module.ts";
import type { Thing, ThingKind } from "../offers.ts";
import type { Relation, ThingRef } from "../relation.ts";

/** A house whose ideas, projects, awards, places and goals are what a test says they are. */
export async function storyHouse() {
  const kept = new Map<string, Thing>();
  const kind = (name: string, verb: ThingKind["verb"], begins = false): ThingKind => ({
    ...{ kind: name, verb, label: { fr: name, en: name, nl: name }, ...(begins && { begins: true as const }) },
    find: async (_db, ids) => new Map(ids.flatMap((id) => (kept.has(`${name} ${id}`) ? [[id, kept.get(`${name} ${id}`)!] as const] : []))),
  });
  const things = [
    kind("idea", "listen", true),
    kind("project", "decide", true),
    kind("vote", "decide"),
    kind("award", "decide"),
    kind("act", "decide"),
    kind("place", "do"),
    kind("goal", "show"),
  ];
  const city: Room = { name: "city", offers: { things } };
  const house = await testHouse([territory, people, thread, city]);
  const { db } = house;
  return {
    ...house,
    /** As its room says it is, from now on. */
    put(name: string, id: string, more: Partial<Thing> = {}): ThingRef {
      const cover = name === "idea" ? { cover: { drawing: drawIdeaOf(id, null) } } : {};
      kept.set(`${name} ${id}`, { title: `${name} ${id}`, href: `/${name}/${id}`, day: "2026-01-01", progress: "done", ...cover, ...more });
      return { kind: name, id };
    },
    erase: ({ kind: name, id }: ThingRef) => kept.delete(`${name} ${id}`),
    link: (from: ThingRef, relation: Relation, to: ThingRef, reason = "Même projet.") =>
      db.transaction().execute((trx) => addLink(trx, { from, relation, to, reason, day: "2026-01-15", by: null })),
    unlink: (from: ThingRef, relation: Relation, to: ThingRef) =>
      db.transaction().execute((trx) => removeLink(trx, { from, relation, to, reason: "Erreur.", by: null })),
    /** Thousands at once. */
    linkMany: (from: ThingRef, relation: Relation, name: string, ids: readonly string[]) =>
      sql`
      insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, day)
      select ${from.kind}, ${from.id}, ${relation}, ${name}, id, 'Beaucoup.', '2026-01-15' from unnest(${[...ids]}::text[]) id`.execute(db),
    text: async (address: string, language = "fr") =>
      (await (await house.get(address, { "accept-language": language })).text()).replaceAll(/[\u00a0\u202f]/g, " "),
    forget: () => sql`delete from thread.link`.execute(db),
  };
}

export const given = (euros: number): Partial<Thing> => ({
  figure: { said: `${euros} €`, of: "attribués", cents: euros * 100, money: "given" },
});
