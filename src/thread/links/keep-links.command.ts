import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Relation, ThingRef } from "../relation.ts";
import { addLink, type NewLink, removeLink } from "./link.command.ts";

/** Links of one relation that a room keeps at some of its things, towards things of one kind. */
interface KeptEnds {
  readonly kind: string;
  readonly ids: readonly string[];
  /** The end at which these stand. */
  readonly end: "from" | "to";
  readonly relation: Relation;
  /** Of the other end. */
  readonly other: string;
}

interface LinkWish {
  /** One of the ids, and what it is joined to. */
  readonly id: string;
  readonly other: string;
  readonly reason: Translated;
  /** Null: since today, and a link that stands keeps its day. */
  readonly day: string | null;
}

/**
 * Makes the links that a room keeps there exactly these, in the caller's transaction: what is missing is added, what stands and is not
 * wanted any more is undone, one whose reason or day changed is written again. What a person joined by hand is left alone.
 */
export async function keepLinks(trx: Db, ends: KeptEnds, wanted: readonly LinkWish[], why: string): Promise<void> {
  const standing = await findKept(trx, ends);
  if (standing.length === 0 && wanted.length === 0) return;
  const isOne = (link: Standing, { id, other, day, reason }: LinkWish) =>
    link.id === id && link.other === other && link.reason === reason.fr && (day === null || link.day === day);
  const stands = new Map(wanted.map((one) => [one, standing.find((link) => isOne(link, one))]));
  const kept = new Set(stands.values());
  for (const link of standing) if (!kept.has(link)) await removeLink(trx, { ...endsOf(ends, link), reason: why, by: null });
  for (const [{ reason, day, ...link }, there] of stands) {
    if (!there) await addLink(trx, { ...endsOf(ends, link), reason, day: day ?? dayOf(new Date()), by: null });
  }
}

type Standing = Omit<LinkWish, "reason" | "day"> & { readonly reason: string; readonly day: string };

async function findKept(trx: Db, { kind, ids, end, relation, other }: KeptEnds): Promise<Standing[]> {
  const [at, away] = end === "from" ? ["from", "to"] : ["to", "from"];
  const column = (name: string) => sql.ref(`thread.link.${name}`);
  const { rows } = await sql<Standing>`
    select ${column(`${at}_id`)} as id, ${column(`${away}_id`)} as other, reason, day from thread.link
    where removed_at is null and added_by is null and relation = ${relation} and ${column(`${at}_kind`)} = ${kind}
      and ${column(`${at}_id`)} = any(${[...ids]}::text[]) and ${column(`${away}_kind`)} = ${other}`.execute(trx);
  return rows;
}

function endsOf({ kind, end, relation, other }: KeptEnds, link: Pick<LinkWish, "id" | "other">): Pick<NewLink, "from" | "relation" | "to"> {
  const [here, there]: ThingRef[] = [
    { kind, id: link.id },
    { kind: other, id: link.other },
  ];
  return end === "from" ? { from: here!, relation, to: there! } : { from: there!, relation, to: here! };
}
