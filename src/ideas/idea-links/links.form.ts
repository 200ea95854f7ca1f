import type { Reader } from "#platform/web/reader.ts";
import { type Relation, relations, thingAt, type ThingRef } from "#thread";
import { linksTexts } from "./links.texts.ts";

export interface LinkChoice {
  /** Null when there is no such address. */
  readonly thing: ThingRef | null;
  readonly relation: Relation;
  /** From the thing to the idea; else from the idea to the thing. */
  readonly back: boolean;
  readonly reason: string;
}

export function readLink(form: Reader): LinkChoice {
  const t = linksTexts[form.locale];
  const thing = thingAt(form.text("address"));
  form.check("address", thing !== null, t.addressWrong);
  const [name, way] = form.choice("relation", Object.keys(t.directions), t.relationMissing).split(":");
  return { thing, relation: relations.find((one) => one === name)!, back: way === "back", reason: form.lines("reason", 10, 300, t.reasonMissing) };
}
