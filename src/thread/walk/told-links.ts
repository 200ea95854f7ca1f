import { keyOf, type ThingRef } from "../relation.ts";
import { threadTexts } from "../thread.texts.ts";
import type { Link } from "./reach.ts";
import { isSeen, type Standing } from "./standing.ts";

/** A link as files tell it: an end that not everybody sees has neither kind nor identifier. */
export type PublicLink<link extends Link> = Omit<link, "from" | "to"> & { readonly from: ThingRef | null; readonly to: ThingRef | null };

/** What stands where something cannot be shown. */
export const unseenWords = ({ thing, of }: Standing): "unknown" | "erased" | "hidden" => (of ? (thing ? "hidden" : "erased") : "unknown");

/** Why a link is there may name what stands at its ends: where one is hidden or erased, it says only that. */
export function withoutSecrets<link extends Link>(link: link, byKey: ReadonlyMap<string, Standing>): link {
  const unseen = [link.from, link.to].map((ref) => byKey.get(keyOf(ref))!).find((one) => !isSeen(one));
  if (!unseen) return link;
  const [why, { fr, en, nl }] = [unseenWords(unseen), threadTexts];
  return { ...link, reason: fr[why], reasons: { fr: fr[why], en: en[why], nl: nl[why] } };
}

/** As everybody may read it, in a file. */
export function tellLink<link extends Link>(link: link, byKey: ReadonlyMap<string, Standing>): PublicLink<link> {
  const seen = (ref: ThingRef) => (isSeen(byKey.get(keyOf(ref))!) ? ref : null);
  return { ...withoutSecrets(link, byKey), from: seen(link.from), to: seen(link.to) };
}

/** Whether a question for one kind ("" for all) finds this link by an end that everybody sees. */
export const tellsKind = (link: Link, kind: string, byKey: ReadonlyMap<string, Standing>): boolean =>
  kind === "" || [link.from, link.to].some((ref) => ref.kind === kind && isSeen(byKey.get(keyOf(ref))!));
