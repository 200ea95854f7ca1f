import type { Translated } from "#platform/i18n/locale.ts";

export const relations = ["answers", "decides", "funds", "becomes", "measures", "merges"] as const;
export type Relation = (typeof relations)[number];

/** Each said both ways: "A répond à B", "B a reçu la réponse A". */
export const relationWords: Record<Relation, { readonly forth: Translated; readonly back: Translated }> = {
  answers: { forth: { fr: "répond à", en: "answers", nl: "antwoordt op" }, back: { fr: "a pour réponse", en: "is answered by", nl: "krijgt als antwoord" } },
  decides: { forth: { fr: "décide de", en: "decides on", nl: "beslist over" }, back: { fr: "est décidé par", en: "is decided by", nl: "wordt beslist door" } },
  funds: { forth: { fr: "finance", en: "funds", nl: "financiert" }, back: { fr: "est financé par", en: "is funded by", nl: "wordt gefinancierd door" } },
  becomes: { forth: { fr: "devient", en: "becomes", nl: "wordt" }, back: { fr: "vient de", en: "comes from", nl: "komt van" } },
  measures: { forth: { fr: "mesure", en: "measures", nl: "meet" }, back: { fr: "est mesuré par", en: "is measured by", nl: "wordt gemeten door" } },
  merges: {
    forth: { fr: "réunit", en: "brings together", nl: "verenigt" },
    back: { fr: "est réuni dans", en: "is brought together in", nl: "is verenigd in" },
  },
};

/** A thing of a room, as links name it. */
export interface ThingRef {
  readonly kind: string;
  readonly id: string;
}

export const keyOf = ({ kind, id }: ThingRef): string => `${kind} ${id}`;
