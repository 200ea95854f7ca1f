import type { Thing, WholeThread } from "#thread";
import type { Effect } from "../deliberations.query.ts";

export interface EffectOnThing extends Effect {
  /** Null: it was erased, or is not public; then nothing of it is told. */
  readonly thing: Thing | null;
  readonly hidden: boolean;
}

/** What a deliberation says of each thing, with what everybody may read of it. */
export function tellEffects(effects: readonly Effect[], standing: WholeThread["standing"]): EffectOnThing[] {
  const things = new Map(standing.map(({ kind, id, thing }) => [`${kind} ${id}`, thing]));
  return effects.map((effect) => {
    const thing = things.get(`${effect.kind} ${effect.thingId}`) ?? null;
    const hidden = thing?.hidden ?? false;
    return { ...effect, thing: hidden ? null : thing, hidden, reason: hidden ? "" : effect.reason };
  });
}
