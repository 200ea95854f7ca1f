import { fold } from "#engines/similarity/fold.ts";
import type { Family } from "./objects.ts";
import type { Theme } from "./scenes.ts";
import type { Thing } from "./things.ts";

/** Beginnings of words, without accents, of the three languages. */
const families: Readonly<Record<Family, string>> = {
  velo: "velo|cycl|fiets|bike|bicycl|trottin|pieton|rue aux|cheminement|passage|travers",
  livres: "livre|bibliot|lecture|book|boek|lire|devoirs",
  couture: "coutur|textile|vetement|tissu|fil |tricot|sewing|naai",
  radio: "radio|podcast|studio|son |sonore",
  marmite: "cuisin|repas|four a|pain|aliment|marmite|cantine|kitchen|keuken|manger|epicerie|gouter",
  outils: "repar|outil|atelier|brico|fablab|fabri|repair|herstel|materiau|recycl|ressourcerie|travaux",
  ecran: "numeri|ordinat|internet|ecran|wifi|informat|digital|computer|cours|formation|francais|carte",
  fontaine: "fontain|eau|point d.eau|pluie|canal|water|bain|brumis",
  lampe: "lumi|eclair|lamp|nuit|light|licht",
  toboggan: "jeu|toboggan|enfant|aire de|play|speel|cour d|ecole|creche",
  ballon: "sport|terrain|ballon|foot|basket|gym|piste|skate|agres|petanque",
  scene: "fete|scene|theatr|spectacl|festival|danse|bal ",
  kiosque: "kiosque",
  geant: "geant|carnaval|reuze",
  film: "cinema|film|projection|bioscoop",
  musique: "musi|instrument|concert|carillon|fanfare|chant|choral|muziek",
  peinture: "fresque|peint|mur |couleur|exposition|art|mural|verf|paint",
  banc: "banc|assis|table|place|abri|accueil|parvis|marche|bench|bank|repos",
  verger: "verger|fruit|pommier|boomgaard",
  haie: "haie|jardin|fleur|potager|biodivers|pave|garden|tuin",
  compost: "compost|dechet|reemploi",
  arbre: "arbre|plant|nature|foret|ombre|vegetal|parc|tree|boom|friche|berge|debitum",
};

const ofThings: Readonly<Record<Thing, string>> = {
  tente: "barnum|tente|chapiteau|tonnelle|parasol|abri|tent|partytent",
  tables: "table|chaise|banc|mobilier|plateau|treteau|chair|stoel|tafel",
  enceinte: "enceinte|sono|haut.parleur|micro|ampli|sound|speaker|luidspreker|geluid",
  projecteur: "videoproj|projecteur|projector|beamer|retroproj|camera|appareil photo",
  perceuse: "perceuse|visseuse|ponceuse|scie|meuleuse|rabot|drill|boor|zaag",
  grille: "grille|cimaise|panneau|exposition|chevalet|tableau|paperboard|panel",
  ordinateur: "ordinateur|portable|tablette|ecran|poste|laptop|computer|scanner|telephone",
  casque: "boucle|casque|audio|ecoute|malentend|loop|headset|ringleiding",
  broyeur: "broyeur|tondeuse|motoculteur|compost|jardin|brouette|shredder|hakselaar",
  jeux: "jeu|jouet|ludique|game|toy|spel|speelgoed",
  imprimante: "imprimante|traceur|printer|3d",
  laser: "laser|decoup|fraiseuse|graveuse|cnc|presse|lasersnijder|cutter|thermoform",
  velo: "velo|triporteur|remorque|trottinette|cargo|bike|fiets",
  couture: "coutur|brod|surjet|textile|tissu|tricot|sewing|naai|stik",
  outils: "outil|caisse a|kit|atelier|tool|gereedschap",
  musique: "instrument|piano|batterie|guitare|percussion|tambour|muziek|drum",
};

const themes: Readonly<Record<Theme, string>> = {
  eau: "fontain|eau |point d.eau|canal|pluie|berge|water|baign|brumis",
  trajets: "velo|cycl|trottoir|pieton|deplac|mobil|bus|metro|tram|carrefour|stationn|rouler|liaison|chemin|rue fermee|signal|fiets|bike|piste|passage|travers",
  soir: "lumi|eclair|nuit|lamp|light|licht",
  marche: "marche|cuisin|aliment|repas|commerc|epicer|circuit court|manger|markt|four a pain|compost|reemploi|ressourc",
  jeux: "jeu|sport|enfant|aire de|terrain|play|speel|gym|jeunes|skate|petanque",
  culture: "cultur|fete|musi|theatr|scene|concert|cinema|art|spectacle|kiosque|fresque|patrimoine",
  savoirs: "apprend|savoir|ecole|formation|numeri|devoirs|livre|bibliot|cours|atelier|fabri|tiers.lieu|learn|leren|charte",
  nature: "nature|arbre|jardin|plant|haie|fraich|ombre|verger|potager|foret|climat|sol|biodivers|parc|friche|tree|boom|vegetal",
  entraide: "solidar|entraid|accueil|aide|social|sante|aine|voisin|banc|quartier|habit|logement|service|handicap|access|zorg|care",
};

/** The list that has the first of the words that any list has: "Scène au bord du canal" is a stage. */
function first<name extends string>(lists: Readonly<Record<name, string>>, words: string): name | null {
  const folded = ` ${fold(words)} `;
  const found = Object.entries<string>(lists)
    .map(([name, beginnings]) => ({ name: name as name, at: folded.search(new RegExp(`[^a-z0-9](${beginnings})`)) }))
    .filter(({ at }) => at >= 0);
  return found.sort((one, other) => one.at - other.at)[0]?.name ?? null;
}

/** Asked in turn, what says most first: a title, then its category. */
export function themeOf(...texts: readonly (string | null)[]): Theme | null {
  for (const text of texts) {
    const found = text ? first(themes, text) : null;
    if (found) return found;
  }
  return null;
}

/** What a thing is by its name; tools where it says nothing. */
export const thingOf = (name: string): Thing => first(ofThings, name) ?? "outils";

/** What may be drawn for a category of which the title says nothing. */
const ofTheme: Readonly<Record<Theme, readonly Family[]>> = {
  nature: ["arbre", "haie", "verger"],
  trajets: ["velo", "lampe", "banc"],
  savoirs: ["livres", "ecran", "radio"],
  entraide: ["marmite", "banc", "couture"],
  culture: ["scene", "musique", "peinture", "film"],
  jeux: ["ballon", "toboggan"],
  eau: ["fontaine"],
  marche: ["marmite", "outils"],
  soir: ["lampe"],
};

export function familyOf(title: string, category: string | null, seed: number): Family | null {
  const theme = themeOf(title, category);
  return first(families, title) ?? (theme && ofTheme[theme][seed % ofTheme[theme].length]!);
}
