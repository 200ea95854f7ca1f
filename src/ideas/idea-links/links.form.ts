import type { Locale } from "#platform/i18n/locale.ts";
import { type Relation, relations, type ThingRef } from "#thread";
import { linksTexts } from "./links.texts.ts";

export interface TypedLink {
  readonly thing: ThingRef;
  readonly relation: Relation;
  /** From the thing to the idea; else from the idea to the thing. */
  readonly back: boolean;
  readonly reason: string;
}

export type Read = { readonly ok: true; readonly value: TypedLink } | { readonly ok: false; readonly problems: Record<string, string> };

/** "/fil/objective/7f…", with or without the site before it. */
export function thingAt(address: string): ThingRef | null {
  const [, kind, id] = /(?:^|\/)fil\/([a-z_]+)\/([\w.-]+)\/?(?:[?#].*)?$/.exec(address.trim()) ?? [];
  return kind && id ? { kind, id } : null;
}

export function readLink(form: Record<string, string>, locale: Locale): Read {
  const t = linksTexts[locale];
  const thing = thingAt(form["address"] ?? "");
  const [name, way] = (form["relation"] ?? "").split(":");
  const relation = Object.hasOwn(t.directions, form["relation"] ?? "") ? relations.find((one) => one === name) : undefined;
  const reason = (form["reason"] ?? "").trim();
  const problems: Record<string, string> = {};
  if (!thing) problems["address"] = t.addressWrong;
  if (!relation) problems["relation"] = t.relationMissing;
  if (reason.length < 10 || reason.length > 300) problems["reason"] = t.reasonMissing;
  if (!thing || !relation || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { thing, relation, back: way === "back", reason } };
}
