import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "scrutin",
    term: { fr: "Scrutin", en: "Ballot", nl: "Stemming" },
    forms: { fr: ["scrutin", "scrutins"], en: ["poll", "polls"], nl: ["stemming", "stemmingen"] },
    means: {
      fr: "Un vote, du premier jour où l’on peut voter jusqu’au résultat.",
      en: "A vote, from the first day on which one can vote to its result.",
      nl: "Alles van de eerste dag waarop men kan kiezen tot de uitslag.",
    },
  },
  {
    key: "enveloppe",
    term: { fr: "Enveloppe", en: "Envelope", nl: "Enveloppe" },
    forms: { fr: ["enveloppe", "enveloppes"], en: ["envelope", "envelopes"], nl: ["enveloppe", "enveloppes"] },
    means: {
      fr: "Tout l’argent prévu. Les projets choisis ne coûtent jamais plus, ensemble.",
      en: "All the money there is. The chosen projects never cost more than that together.",
      nl: "Al het geld dat er is. De gekozen projecten kosten samen nooit meer.",
    },
  },
  {
    key: "bulletin",
    term: { fr: "Bulletin", en: "Ballot paper", nl: "Stembiljet" },
    forms: { fr: ["bulletin", "bulletins"], en: ["ballot", "ballots"], nl: ["stembiljet", "stembiljetten"] },
    means: {
      fr: "Ce que vous avez choisi dans un vote. Personne ne voit qu’il est de vous.",
      en: "What you chose in a vote. Nobody sees that it is yours.",
      nl: "Wat u hebt gekozen. Niemand ziet dat het van u is.",
    },
  },
  {
    key: "depouillement",
    term: { fr: "Dépouillement", en: "Count", nl: "Telling" },
    forms: { fr: ["dépouillement", "dépouillements", "dépouillé", "dépouillés"], en: ["counting of ballots"], nl: ["telling"] },
    means: {
      fr: "Quand le vote est fini, on ouvre les bulletins et on compte les voix.",
      en: "When the vote is over, ballots are opened and votes are counted.",
      nl: "Als de stemming voorbij is, worden de stembiljetten geopend en de stemmen geteld.",
    },
  },
  {
    key: "emargement",
    term: { fr: "Liste d’émargement", en: "Roll", nl: "Aftekenlijst" },
    forms: { fr: ["liste d’émargement", "émargement"], en: ["roll"], nl: ["aftekenlijst"] },
    means: {
      fr: "La liste de qui a voté. Elle ne dit pas ce que chacun a choisi.",
      en: "The list of who has voted. It does not say what each of them chose.",
      nl: "De lijst van wie gestemd heeft. Ze zegt niet wat iemand koos.",
    },
  },
  {
    key: "parts-egales",
    term: { fr: "Parts égales", en: "Equal shares", nl: "Gelijke delen" },
    forms: { fr: ["parts égales"], en: ["equal shares"], nl: ["gelijke delen"] },
    means: {
      fr: "Une façon de compter\u00a0: chaque votant reçoit la même part de l’argent, et la donne aux projets qu’il a choisis.",
      en: "A way of counting: each voter gets the same share of the money, and gives it to the projects that they chose.",
      nl: "Een manier van tellen: elke kiezer krijgt hetzelfde deel van het geld en geeft het aan de gekozen projecten.",
    },
  },
];
