import type { Locale } from "#platform/i18n/locale.ts";
import type { Stage } from "../place.ts";

/** What the element says in the browser: it has no other texts. */
export interface BrowserTexts {
  readonly map: string;
  readonly loading: string;
  readonly failed: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
  readonly scrollHelp: string;
  readonly scrollHelpMac: string;
  readonly touchHelp: string;
  readonly together: string;
  /** # stands for how many. */
  readonly seen: string;
  readonly near: string;
  readonly nearFound: string;
  readonly nearFar: string;
  readonly nearRefused: string;
  readonly nearUnknown: string;
}

const fr = {
  title: "Carte des lieux",
  found: { one: "# lieu", other: "# lieux" },
  lead: "La carte et la liste montrent les mêmes lieux.",
  changeFilters: "Changer les filtres",
  allCommunes: "Toutes les communes",
  show: "Voir",
  clear: "Tout effacer",
  open: "Ouvrir la carte détaillée (350\u00a0ko)",
  skip: "Passer la carte, aller à la liste",
  drawing: (found: string) => `Carte des communes\u00a0: ${found}. La liste ci-dessous dit la même chose.`,
  tip: (commune: string, count: string) => `${commune}\u00a0: ${count}`,
  official: (source: string) => `Contours des communes\u00a0: ${source}.`,
  schematic: "Fond schématique\u00a0: les limites des communes sont dessinées d’après leur centre et leur surface. Les lieux sont à leur adresse.",
  tiles: (host: string) => `Fond de carte\u00a0: ${host}.`,
  list: "Les mêmes lieux, par commune",
  listNote: "Les communes qui en comptent le plus d’abord.",
  tooMany: "Il y a trop de lieux pour les nommer tous ici. Ouvrez une commune pour lire sa liste, ou ajoutez un filtre.",
  pointless: {
    one: "# lieu n’a pas de position connue\u00a0: il n’est que dans la liste.",
    other: "# lieux n’ont pas de position connue\u00a0: ils ne sont que dans la liste.",
  },
  commune: "Commune",
  count: "Nombre",
  places: "Lieux",
  empty: "Aucun lieu ne correspond",
  emptyNote: "Retirez un filtre, ou cherchez plus loin.",
  stages: { idea: "Encore une idée", prefiguration: "En préfiguration" },
  browser: {
    map: "Carte des lieux. Flèches pour se déplacer, plus et moins pour zoomer. Les lieux sont aussi dans la liste.",
    loading: "La carte détaillée se charge…",
    failed: "La carte détaillée ne peut pas s’afficher dans ce navigateur. Le plan et la liste disent la même chose.",
    zoomIn: "Zoomer",
    zoomOut: "Dézoomer",
    close: "Fermer",
    scrollHelp: "Tenez Ctrl et faites défiler pour zoomer",
    scrollHelpMac: "Tenez ⌘ et faites défiler pour zoomer",
    touchHelp: "Déplacez la carte avec deux doigts",
    together: "Plusieurs lieux ici",
    /** # stands for how many. */
    seen: "Dans ce cadre\u00a0: #",
    near: "Près de moi",
    nearFound: "Vous êtes au rond bleu. Votre position reste dans ce navigateur.",
    nearFar: "Vous êtes hors de ce territoire\u00a0: choisissez une commune.",
    nearRefused: "Votre navigateur ne donne pas votre position\u00a0: vous l’avez refusée. Choisissez une commune.",
    nearUnknown: "Votre position est introuvable. Choisissez une commune.",
  },
};

const en: typeof fr = {
  title: "Map of places",
  found: { one: "# place", other: "# places" },
  lead: "The map and the list show the same places.",
  changeFilters: "Change filters",
  allCommunes: "All communes",
  show: "Show",
  clear: "Clear all",
  open: "Open the detailed map (350\u00a0kB)",
  skip: "Skip the map, go to the list",
  drawing: (found) => `Map of the communes: ${found}. The list below says the same.`,
  tip: (commune, count) => `${commune}: ${count}`,
  official: (source) => `Outlines of the communes: ${source}.`,
  schematic: "Schematic ground: the limits of the communes are drawn from their middles and sizes. Places stand at their addresses.",
  tiles: (host) => `Background map: ${host}.`,
  list: "The same places, by commune",
  listNote: "Communes with the most places first.",
  tooMany: "There are too many places to name them all here. Open a commune to read its list, or add a filter.",
  pointless: { one: "# place has no known position: it is in the list only.", other: "# places have no known position: they are in the list only." },
  commune: "Commune",
  count: "Number",
  places: "Places",
  empty: "No place matches",
  emptyNote: "Remove a filter, or search further away.",
  stages: { idea: "Still an idea", prefiguration: "On trial" },
  browser: {
    map: "Map of places. Arrow keys to move, plus and minus to zoom. The places are in the list as well.",
    loading: "The detailed map is loading…",
    failed: "The detailed map cannot be shown in this browser. The drawing and the list say the same.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    close: "Close",
    scrollHelp: "Hold Ctrl and scroll to zoom",
    scrollHelpMac: "Hold ⌘ and scroll to zoom",
    touchHelp: "Move the map with two fingers",
    together: "Several places here",
    seen: "In this view: #",
    near: "Near me",
    nearFound: "You are at the blue dot. Your position stays in this browser.",
    nearFar: "You are outside this area: choose a commune.",
    nearRefused: "Your browser does not give your position: you refused it. Choose a commune.",
    nearUnknown: "Your position cannot be found. Choose a commune.",
  },
};

const nl: typeof fr = {
  title: "Kaart van de plekken",
  found: { one: "# plek", other: "# plekken" },
  lead: "De kaart en de lijst tonen dezelfde plekken.",
  changeFilters: "Filters wijzigen",
  allCommunes: "Alle gemeenten",
  show: "Tonen",
  clear: "Alles wissen",
  open: "De gedetailleerde kaart openen (350\u00a0kB)",
  skip: "Kaart overslaan, naar de lijst",
  drawing: (found) => `Kaart van de gemeenten: ${found}. De lijst hieronder zegt hetzelfde.`,
  tip: (commune, count) => `${commune}: ${count}`,
  official: (source) => `Gemeentegrenzen: ${source}.`,
  schematic: "Schematische ondergrond: de gemeentegrenzen zijn getekend volgens hun midden en oppervlakte. De plekken staan op hun adres.",
  tiles: (host) => `Achtergrondkaart: ${host}.`,
  list: "Dezelfde plekken, per gemeente",
  listNote: "De gemeenten met de meeste plekken eerst.",
  tooMany: "Er zijn te veel plekken om ze hier allemaal te noemen. Open een gemeente om haar lijst te lezen, of voeg een filter toe.",
  pointless: {
    one: "# plek heeft geen bekende positie: ze staat alleen in de lijst.",
    other: "# plekken hebben geen bekende positie: ze staan alleen in de lijst.",
  },
  commune: "Gemeente",
  count: "Aantal",
  places: "Plekken",
  empty: "Geen enkele plek voldoet",
  emptyNote: "Verwijder een filter of zoek verder weg.",
  stages: { idea: "Nog een idee", prefiguration: "In proefperiode" },
  browser: {
    map: "Kaart van de plekken. Pijltjestoetsen om te verplaatsen, plus en min om te zoomen. De plekken staan ook in de lijst.",
    loading: "De gedetailleerde kaart wordt geladen…",
    failed: "De gedetailleerde kaart kan niet worden getoond in deze browser. De tekening en de lijst zeggen hetzelfde.",
    zoomIn: "Inzoomen",
    zoomOut: "Uitzoomen",
    close: "Sluiten",
    scrollHelp: "Houd Ctrl ingedrukt en scrol om te zoomen",
    scrollHelpMac: "Houd ⌘ ingedrukt en scrol om te zoomen",
    touchHelp: "Verplaats de kaart met twee vingers",
    together: "Meerdere plekken hier",
    seen: "In dit beeld: #",
    near: "Bij mij in de buurt",
    nearFound: "U bent bij de blauwe stip. Uw positie blijft in deze browser.",
    nearFar: "U bent buiten dit gebied: kies een gemeente.",
    nearRefused: "Uw browser geeft uw positie niet: u hebt ze geweigerd. Kies een gemeente.",
    nearUnknown: "Uw positie is niet te vinden. Kies een gemeente.",
  },
};

export const mapTexts: Record<Locale, typeof fr & { readonly stages: Readonly<Partial<Record<Stage, string>>> }> = { fr, en, nl };
