import type { Translated } from "#platform/i18n/locale.ts";

export const relations = ["answers", "decides", "funds", "becomes", "measures", "merges", "shows", "runs", "offers", "tested"] as const;
export type Relation = (typeof relations)[number];

interface RelationWords {
  readonly forth: Translated;
  readonly back: Translated;
  /** Where one of the two things is the page itself. */
  readonly alone: Translated;
}

/** Each said both ways: "A répond à B", "B a pour réponse A". */
export const relationWords: Record<Relation, RelationWords> = {
  answers: {
    alone: { fr: "Réponse", en: "Answer", nl: "Antwoord" },
    forth: { fr: "répond à", en: "answers", nl: "antwoordt op" },
    back: { fr: "a pour réponse", en: "is answered by", nl: "krijgt als antwoord" },
  },
  decides: {
    alone: { fr: "Décision", en: "Decision", nl: "Beslissing" },
    forth: { fr: "décide de", en: "decides on", nl: "beslist over" },
    back: { fr: "est décidé par", en: "is decided by", nl: "wordt beslist door" },
  },
  funds: {
    alone: { fr: "Financement", en: "Funding", nl: "Financiering" },
    forth: { fr: "finance", en: "funds", nl: "financiert" },
    back: { fr: "est financé par", en: "is funded by", nl: "wordt gefinancierd door" },
  },
  becomes: {
    alone: { fr: "Suite", en: "What came of it", nl: "Vervolg" },
    forth: { fr: "devient", en: "becomes", nl: "wordt" },
    back: { fr: "vient de", en: "comes from", nl: "komt van" },
  },
  measures: {
    alone: { fr: "Mesure", en: "Measure", nl: "Meting" },
    forth: { fr: "mesure", en: "measures", nl: "meet" },
    back: { fr: "est mesuré par", en: "is measured by", nl: "wordt gemeten door" },
  },
  merges: {
    alone: { fr: "Réunion", en: "Merger", nl: "Samenvoeging" },
    forth: { fr: "réunit", en: "brings together", nl: "verenigt" },
    back: { fr: "est réuni dans", en: "is brought together in", nl: "is verenigd in" },
  },
  shows: {
    alone: { fr: "Visite", en: "Visit", nl: "Bezoek" },
    forth: { fr: "fait voir", en: "shows", nl: "laat zien" },
    back: { fr: "est montré par", en: "is shown by", nl: "wordt getoond door" },
  },
  runs: {
    alone: { fr: "Portage", en: "Run by", nl: "Drager" },
    forth: { fr: "porte", en: "runs", nl: "draagt" },
    back: { fr: "est porté par", en: "is run by", nl: "wordt gedragen door" },
  },
  offers: {
    alone: { fr: "Local proposé", en: "Premises offered", nl: "Aangeboden lokaal" },
    forth: { fr: "propose", en: "offers", nl: "biedt aan" },
    back: { fr: "est proposé par", en: "is offered by", nl: "wordt aangeboden door" },
  },
  tested: {
    alone: { fr: "Essai", en: "Trial", nl: "Proef" },
    forth: { fr: "a été essayé à", en: "was tested at", nl: "is uitgeprobeerd in" },
    back: { fr: "a accueilli l’essai de", en: "hosted a trial of", nl: "was de proefplek van" },
  },
};

/** A thing of a room, as links name it. */
export interface ThingRef {
  readonly kind: string;
  readonly id: string;
}

export const keyOf = ({ kind, id }: ThingRef): string => `${kind} ${id}`;
