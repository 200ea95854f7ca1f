import type { Indicator } from "#territory";

type Words = Pick<Indicator, "title" | "definition" | "counted" | "estimate">;

export const reachTexts: Record<"residentsNear" | "communesWithout" | "zonesNear" | "zoneResidentsNear", Words> = {
  residentsNear: {
    counted: { fr: "habitants", en: "inhabitants", nl: "inwoners" },
    title: { fr: "Habitants à moins de 3 km d’un lieu", en: "Inhabitants within 3 km of a place", nl: "Inwoners op minder dan 3 km van een plek" },
    definition: {
      fr: "Population des communes membres ce jour-là dont le centre est à moins de 3 km d’un lieu ouvert, ou qui en ont un, sur la population totale. Les populations sont celles de l’année connue, quel que soit le jour.",
      en: "Population of the communes that were members on that day whose middle lies within 3 km of an open place, or which have one, of the whole population. Populations are those of the known year, whatever the day.",
      nl: "Bevolking van de gemeenten die die dag lid waren en waarvan het midden op minder dan 3 km van een open plek ligt, of die er een hebben, op de hele bevolking. De bevolking is die van het bekende jaar, ongeacht de dag.",
    },
    estimate: {
      fr: "Toute la population d’une commune est comptée à son centre.",
      en: "The whole population of a commune is counted at its middle.",
      nl: "De hele bevolking van een gemeente telt in haar midden.",
    },
  },
  communesWithout: {
    counted: { fr: "communes", en: "communes", nl: "gemeenten" },
    title: { fr: "Communes sans lieu ouvert", en: "Communes without an open place", nl: "Gemeenten zonder open plek" },
    definition: {
      fr: "Communes membres ce jour-là où aucun lieu n’est ouvert au public.",
      en: "Communes that were members on that day and have no place open to the public.",
      nl: "Gemeenten die die dag lid waren en geen plek hebben die open is voor het publiek.",
    },
  },
  zonesNear: {
    counted: { fr: "quartiers", en: "neighbourhoods", nl: "wijken" },
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
      fr: "La distance part du milieu du quartier, à vol d’oiseau.",
      en: "The distance is from the middle of the neighbourhood, as the crow flies.",
      nl: "De afstand vertrekt van het midden van de wijk, in vogelvlucht.",
    },
  },
  zoneResidentsNear: {
    counted: { fr: "habitants", en: "inhabitants", nl: "inwoners" },
    title: {
      fr: "Habitants des quartiers prioritaires à moins de 1 km d’un lieu",
      en: "Inhabitants of priority neighbourhoods within 1 km of a place",
      nl: "Inwoners van prioritaire wijken op minder dan 1 km van een plek",
    },
    definition: {
      fr: "Population des quartiers prioritaires dont le milieu est à moins de 1 km d’un lieu ouvert, sur celle de tous les quartiers dont la population est connue.",
      en: "Population of the priority neighbourhoods whose middle lies within 1 km of an open place, of that of all neighbourhoods whose population is known.",
      nl: "Bevolking van de prioritaire wijken waarvan het midden op minder dan 1 km van een open plek ligt, op die van alle wijken waarvan de bevolking bekend is.",
    },
    estimate: {
      fr: "Toute la population d’un quartier est comptée en son milieu, à vol d’oiseau.",
      en: "The whole population of a neighbourhood is counted at its middle, as the crow flies.",
      nl: "De hele bevolking van een wijk telt in haar midden, in vogelvlucht.",
    },
  },
};
