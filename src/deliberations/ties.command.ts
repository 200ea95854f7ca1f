import type { Translated } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { Db } from "#platform/db/db.ts";
import { addLink, removeLink, removeLinksAt } from "#thread";
import { type Deliberation, type Effect, findEffects } from "./deliberations.query.ts";

type Act = Pick<Deliberation, "id" | "number" | "adoptedOn">;

const ends = ({ id }: Pick<Act, "id">, { kind, thingId, relation }: Pick<Effect, "kind" | "thingId" | "relation">) => ({
  from: { kind: "deliberation", id },
  relation,
  to: { kind, id: thingId },
});

/** Says on the thread what a published deliberation decides, funds or answers; what an agent wrote about it stands as it was typed. */
export async function tieEffect(trx: Db, act: Act, effect: Effect, by: string | null): Promise<void> {
  await addLink(trx, { ...ends(act, effect), reason: effect.reason || because(act, effect), day: act.adoptedOn, by });
}

export async function untieEffect(trx: Db, act: Pick<Act, "id">, effect: Pick<Effect, "kind" | "thingId" | "relation">, by: string): Promise<void> {
  await removeLink(trx, { ...ends(act, effect), reason: "La délibération ne porte pas sur cet élément.", by });
}

/** All that it says, once it is published or back. */
export async function tieAll(trx: Db, act: Act, by: string | null): Promise<void> {
  for (const effect of await findEffects(trx, act.id)) await tieEffect(trx, act, effect, by);
}

/** A deliberation that was withdrawn, or whose day and number were wrong, says nothing more. */
export const untieAll = (trx: Db, { id }: Pick<Act, "id">, reason: string, by: string): Promise<void> =>
  removeLinksAt(trx, { kind: "deliberation", id }, { reason, by });

/** In the words of the house, where the agent gave none. */
function because({ number, adoptedOn }: Act, { cents }: Effect): Translated {
  const [fr, en, nl] = (["fr", "en", "nl"] as const).map((locale) => formatDate(adoptedOn, locale));
  if (cents === null) return { fr: `Délibération ${number} du ${fr}.`, en: `Council decision ${number} of ${en}.`, nl: `Raadsbesluit ${number} van ${nl}.` };
  return {
    fr: `${sayEuros(cents, "fr")} votés par la délibération ${number} du ${fr}.`,
    en: `${sayEuros(cents, "en")} voted by council decision ${number} of ${en}.`,
    nl: `${sayEuros(cents, "nl")} gestemd met raadsbesluit ${number} van ${nl}.`,
  };
}
