import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Qui a voté",
  says: "Les bulletins par voie\u00a0; les personnes par commune et par lien, comptées à part. Un nombre n’est pas dit quand il permettrait de situer quelques personnes\u00a0: ni le plus petit, ni ceux dont il se déduirait. Les lignes suivent l’alphabet, jamais la taille.",
  lines: { one: "# ligne", other: "# lignes" },
  facets: { channel: "Canal", commune: "Commune déclarée", tie: "Lien avec la métropole" },
  ballots: "Bulletins",
  people: "Personnes marquées",
  hidden: "non dit",
  unsaid: "Non précisé",
  decidedOther: { one: "# personne marquée après la décision d’une seconde personne", other: "# personnes marquées après la décision d’une seconde personne" },
  sheetsOut: {
    one: "# feuille remise à une personne n’a donné aucun bulletin compté\u00a0: pas rendue, blanche ou nulle.",
    other: "# feuilles remises à des personnes n’ont donné aucun bulletin compté\u00a0: pas rendues, blanches ou nulles.",
  },
  sheetsMore: {
    one: "L’urne compte # bulletin de plus que de personnes marquées\u00a0: l’écart doit être expliqué.",
    other: "L’urne compte # bulletins de plus que de personnes marquées\u00a0: l’écart doit être expliqué.",
  },
};

const en: typeof fr = {
  title: "Who voted",
  says: "Ballots by channel; people by commune and by tie, each counted apart. A number is not told where it would place a few people: neither the smallest, nor those from which it could be worked out. Lines follow the alphabet, never the size.",
  lines: { one: "# line", other: "# lines" },
  facets: { channel: "Channel", commune: "Commune declared", tie: "Tie with the metropolis" },
  ballots: "Ballots",
  people: "People marked",
  hidden: "not told",
  unsaid: "Not said",
  decidedOther: { one: "# person marked after a second person decided", other: "# people marked after a second person decided" },
  sheetsOut: {
    one: "# sheet handed to a person gave no ballot that counts: not returned, blank or spoiled.",
    other: "# sheets handed to people gave no ballot that counts: not returned, blank or spoiled.",
  },
  sheetsMore: {
    one: "The box holds # ballot more than people were marked: the difference has to be explained.",
    other: "The box holds # ballots more than people were marked: the difference has to be explained.",
  },
};

const nl: typeof fr = {
  title: "Wie gestemd heeft",
  says: "Stembiljetten per weg; mensen per gemeente en per band, elk apart geteld. Een aantal wordt niet gezegd als het enkele mensen zou aanwijzen: noch het kleinste, noch die waaruit het zou volgen. De regels volgen het alfabet, nooit de grootte.",
  lines: { one: "# regel", other: "# regels" },
  facets: { channel: "Kanaal", commune: "Opgegeven gemeente", tie: "Band met de metropool" },
  ballots: "Stembiljetten",
  people: "Aangeduide mensen",
  hidden: "niet gezegd",
  unsaid: "Niet opgegeven",
  decidedOther: { one: "# persoon aangeduid na de beslissing van een tweede persoon", other: "# mensen aangeduid na de beslissing van een tweede persoon" },
  sheetsOut: {
    one: "# uitgereikt blad gaf geen geteld stembiljet: niet teruggebracht, blanco of ongeldig.",
    other: "# uitgereikte bladen gaven geen geteld stembiljet: niet teruggebracht, blanco of ongeldig.",
  },
  sheetsMore: {
    one: "De bus telt # stembiljet meer dan aangeduide mensen: het verschil moet verklaard worden.",
    other: "De bus telt # stembiljetten meer dan aangeduide mensen: het verschil moet verklaard worden.",
  },
};

export const turnoutTexts: Record<Locale, typeof fr> = { fr, en, nl };
