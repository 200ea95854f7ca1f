import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Sur le plan",
  pressCommune: "Pressez l’endroit de votre idée\u00a0: la commune est remplie, puis son plan s’affiche.",
  pressPlace: "Pressez l’endroit de votre idée\u00a0: un repère s’y pose.",
  otherwise: "Sans pointer, écrivez le lieu précis plus bas, ou ses coordonnées.",
  /** `#x` and `#y`: hundredths of the plan, from its left and from its top. */
  moved: "Repère à #x\u00a0% de la gauche et #y\u00a0% du haut du plan.",
  /** Where scripts run. */
  keys: "Au clavier, les flèches déplacent le repère, Échap le retire.",
  schematic: "Ce plan est un schéma\u00a0: le repère est approximatif. Écrivez aussi le lieu précis.",
  landmarks: "En pointillé, les quartiers prioritaires. Les maisons sont des tiers-lieux.",
  plan: (commune: string) => `Plan de ${commune}\u00a0: pressez l’endroit de votre idée`,
  wholePlan: "Plan de la métropole\u00a0: pressez l’endroit de votre idée",
  showPlan: "Afficher le plan de la commune choisie",
  notes: {
    repere: "Le repère est posé.",
    "sans-repere": "Le repère est retiré.",
    "sans-endroit": "Aucun endroit n’a été indiqué sur le plan.",
    dehors: "Cet endroit est hors de la métropole. Rien n’a changé.",
  },
  inWords:
    "Vous pouvez le dire en mots\u00a0: une rue, une place ou un bâtiment dans «\u00a0Lieu précis\u00a0», ou deux nombres dans «\u00a0Coordonnées\u00a0».",
  markAt: (commune: string) => `Repère\u00a0: ${commune}.`,
  markIn: (commune: string, neighbourhood: string) => `Repère\u00a0: ${commune}, dans le quartier prioritaire ${neighbourhood}.`,
  elsewhere: (commune: string, chosen: string) => `Le repère est à ${commune}, et vous avez choisi ${chosen}. Changez la commune, ou pressez un autre endroit.`,
  notHere: (commune: string) => `Le repère est à ${commune}\u00a0: cette démarche se tient ailleurs. Pressez un autre endroit.`,
  remove: "Retirer le repère",
};

const en: typeof fr = {
  title: "On the map",
  pressCommune: "Press the place of your idea: the commune is filled in, then its map appears.",
  pressPlace: "Press the place of your idea: a mark is put there.",
  otherwise: "Without pointing, write the exact place below, or its coordinates.",
  moved: "Mark at #x% from the left and #y% from the top of the plan.",
  keys: "By keyboard, arrows move the mark, Escape removes it.",
  schematic: "This map is schematic: the mark is approximate. Write the exact place too.",
  landmarks: "Dashed lines are priority neighbourhoods. The houses are third places.",
  plan: (commune) => `Map of ${commune}: press the place of your idea`,
  wholePlan: "Map of the metropolis: press the place of your idea",
  showPlan: "Show the map of the chosen commune",
  notes: {
    repere: "The mark is placed.",
    "sans-repere": "The mark is removed.",
    "sans-endroit": "No place was shown on the map.",
    dehors: "This place is outside the metropolis. Nothing has changed.",
  },
  inWords: "You can say it in words: a street, a square or a building under “Exact place”, or two numbers under “Coordinates”.",
  markAt: (commune) => `Mark: ${commune}.`,
  markIn: (commune, neighbourhood) => `Mark: ${commune}, in the priority neighbourhood ${neighbourhood}.`,
  elsewhere: (commune, chosen) => `The mark is in ${commune}, and you chose ${chosen}. Change the commune, or press another place.`,
  notHere: (commune) => `The mark is in ${commune}: this process takes place elsewhere. Press another place.`,
  remove: "Remove the mark",
};

const nl: typeof fr = {
  title: "Op de kaart",
  pressCommune: "Druk op de plek van uw idee: de gemeente wordt ingevuld, daarna verschijnt haar kaart.",
  pressPlace: "Druk op de plek van uw idee: daar komt een merkteken.",
  otherwise: "Zonder aan te wijzen: schrijf hieronder de juiste plek of de coördinaten.",
  moved: "Merkteken op #x% van links en #y% van boven op het plan.",
  keys: "Met het toetsenbord: pijlen verplaatsen het merkteken, Escape verwijdert het.",
  schematic: "Deze kaart is een schema: het merkteken is bij benadering. Schrijf ook de juiste plek.",
  landmarks: "Stippellijnen zijn prioritaire wijken. De huisjes zijn derde plekken.",
  plan: (commune) => `Kaart van ${commune}: druk op de plek van uw idee`,
  wholePlan: "Kaart van de metropool: druk op de plek van uw idee",
  showPlan: "De kaart van de gekozen gemeente tonen",
  notes: {
    repere: "Het merkteken staat er.",
    "sans-repere": "Het merkteken is weg.",
    "sans-endroit": "Er werd geen plek op de kaart aangewezen.",
    dehors: "Deze plek ligt buiten de metropool. Er is niets gewijzigd.",
  },
  inWords: "U kunt het in woorden zeggen: een straat, een plein of een gebouw bij “Juiste plek”, of twee getallen bij “Coördinaten”.",
  markAt: (commune) => `Merkteken: ${commune}.`,
  markIn: (commune, neighbourhood) => `Merkteken: ${commune}, in de prioritaire wijk ${neighbourhood}.`,
  elsewhere: (commune, chosen) => `Het merkteken ligt in ${commune}, en u koos ${chosen}. Wijzig de gemeente of druk op een andere plek.`,
  notHere: (commune) => `Het merkteken ligt in ${commune}: dit traject loopt elders. Druk op een andere plek.`,
  remove: "Het merkteken verwijderen",
};

export const whereTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
