import type { Translated } from "#platform/i18n/locale.ts";
import type { Indicator } from "#territory";
import { routes } from "../routes.ts";
import { changedSince } from "./opened.query.ts";
import { communesWithout, residentsNear, zonesNear } from "./reach.query.ts";

const source: Translated = {
  fr: "Annuaire de Beffroi, populations légales de l’Insee",
  en: "Beffroi’s directory, legal populations by Insee",
  nl: "Gids van Beffroi, wettelijke bevolkingscijfers van Insee",
};
const rows = () => ({ href: routes.directory.href() });

/** How near the places are to people. */
export const reachIndicators: readonly Indicator[] = [
  {
    id: "places.residents_near",
    type: "outcome",
    unit: "share",
    counted: { fr: "habitants", en: "inhabitants", nl: "inwoners" },
    granularity: ["metropolis", "commune"],
    title: { fr: "Habitants à moins de 3 km d’un lieu", en: "Inhabitants within 3 km of a place", nl: "Inwoners op minder dan 3 km van een plek" },
    definition: {
      fr: "Population des communes dont le centre est à moins de 3 km d’un lieu ouvert, ou qui en ont un, sur la population totale.",
      en: "Population of the communes whose middle lies within 3 km of an open place, or which have one, of the whole population.",
      nl: "Bevolking van de gemeenten waarvan het midden op minder dan 3 km van een open plek ligt, of die er een hebben, op de hele bevolking.",
    },
    estimate: {
      fr: "Toute la population d’une commune est comptée à son centre.",
      en: "The whole population of a commune is counted at its middle.",
      nl: "De hele bevolking van een gemeente telt in haar midden.",
    },
    source,
    changedSince,
    measure: residentsNear,
    rows,
  },
  {
    id: "places.communes_without",
    type: "outcome",
    unit: "share",
    counted: { fr: "communes", en: "communes", nl: "gemeenten" },
    granularity: ["metropolis"],
    title: { fr: "Communes sans lieu ouvert", en: "Communes without an open place", nl: "Gemeenten zonder open plek" },
    definition: {
      fr: "Communes membres ce jour-là où aucun lieu n’est ouvert au public.",
      en: "Communes that were members on that day and have no place open to the public.",
      nl: "Gemeenten die die dag lid waren en geen plek hebben die open is voor het publiek.",
    },
    source,
    changedSince,
    measure: communesWithout,
    rows,
  },
  {
    id: "places.zones_near",
    type: "outcome",
    unit: "share",
    counted: { fr: "quartiers", en: "neighbourhoods", nl: "wijken" },
    granularity: ["metropolis", "zone"],
    title: {
      fr: "Quartiers prioritaires à moins de 1 km d’un lieu",
      en: "Priority neighbourhoods within 1 km of a place",
      nl: "Prioritaire wijken op minder dan 1 km van een plek",
    },
    definition: {
      fr: "Quartiers prioritaires dont le milieu est à moins de 1 km d’un lieu ouvert, sur tous les quartiers prioritaires.",
      en: "Priority neighbourhoods whose middle lies within 1 km of an open place, of all priority neighbourhoods.",
      nl: "Prioritaire wijken waarvan het midden op minder dan 1 km van een open plek ligt, op alle prioritaire wijken.",
    },
    estimate: {
      fr: "La distance part du milieu du quartier, à vol d’oiseau ; le nombre d’habitants par quartier n’est pas connu ici.",
      en: "The distance is from the middle of the neighbourhood, as the crow flies; the number of inhabitants by neighbourhood is not known here.",
      nl: "De afstand vertrekt van het midden van de wijk, in vogelvlucht; het aantal inwoners per wijk is hier niet bekend.",
    },
    source,
    changedSince,
    measure: zonesNear,
    rows,
  },
];
