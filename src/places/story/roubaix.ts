import { type Told, told } from "./told.ts";

const weekdays = "Mo-Fr 09:00-18:00; PH off";

/** Roubaix and its neighbours: Croix, Hem, Lys-lez-Lannoy, Lannoy, Leers, Toufflers, Sailly, Wattrelos. */
export const roubaix: readonly Told[] = [
  told("textile", "La Quenouille de la Cour-Bleue", "roubaix", "18 rue du Métier-Jacquard", "rooted 2019-04-06", "Atelier textile partagé, de la machine à coudre au métier à tisser, et de l’aide avec l’ordinateur.", { hours: "Mo-Fr 09:00-18:00; Sa 10:00-13:00; PH off", services: ["everyday_tools", "administrative", "equipment_access"], desks: 14, capacity: 48, target_group: "innovators", languages: ["fr", "ar", "en"], age: 6, supports: [[2023, "Appel à projets « Tiers-lieux »", 40000], [2025, "Équipement textile", 12500]], before: { hours: "Mo-Fr 10:00-17:00; PH off", desks: 8, stage: "opening" } }),
  told("digital", "Le Canal Numérique", "roubaix", "102 quai des Péniches-Rouges", "rooted 2020-09-07", "De l’aide avec l’ordinateur toute la semaine, en six langues.", { hours: weekdays, programmes: ["Conseillers numériques", "Certification PIX"], specific_care: ["other_languages", "english", "illiteracy"], languages: ["fr", "en", "ar", "pt", "pl", "tr"], age: 9, before: { phone: null, languages: ["fr", "ar"] } }),
  told("social", "La Courée Ouverte", "roubaix", "7 cour des Peigneuses", "rooted 2016-01-18", "Une courée rouverte : permanences, cuisine, garderie et ordinateurs.", { hours: weekdays, age: 40 }),
  told("counter", "Le Guichet du Carillon", "roubaix", "1 place du Carillon-Neuf", "opening 2025-10-06", "Un seul banc pour attendre, cinq services pour répondre.", { hours: weekdays, programmes: ["Aidants Connect"], age: 15 }),
  told("fablab", "L’Usine à Idées Vannes", "roubaix", "64 rue des Vannes", "rooted 2018-06-02", "Fabriquer plutôt qu’acheter, à deux pas de l’écluse.", { capacity: 60, desks: 16, services: ["creation", "understanding", "equipment_access"] }),
  told("culture", "La Condensation", "roubaix", "23 rue de la Vapeur", "rooted 2014-11-22", "Une salle des machines devenue salle de danse.", { capacity: 300, target_group: "bigger_structures", supports: [[2022, "Rénovation de la verrière", 90000]] }),
  told("reuse", "La Navette Retrouvée", "roubaix", "150 boulevard des Retordeurs", "rooted 2017-03-11", "Trois tonnes de tissus sauvées par mois, dix salariés en insertion.", { capacity: 150, typologies: ["TIERS_LIEUX", "RESSOURCERIE", "ACI"] }),
  told("cafe", "Le Dimanche Roubaisien", "roubaix", "36 rue du Pot-de-Grès", "rooted 2022-03-06", "Ouvert surtout quand le reste est fermé : brunch solidaire et jeux.", { hours: "Fr-Sa 16:00-22:00; Su 10:00-18:00; PH 10:00-18:00", age: 18 }),
  told("business", "Le Peigne", "roubaix", "11 rue du Peignage-Bas", "rooted 2020-02-03", "Cinquante porteurs de projet par an, dont la moitié du quartier.", { target_group: "innovators", capacity: 75, desks: 26, supports: [[2024, "Soutien à l’entrepreneuriat des quartiers", 30000]] }),
  told("garden", "La Ferme des Trois Cheminées", "roubaix", "rue des Trois-Cheminées", "opening 2026-05-09", "Un hectare de friche, quarante familles, trois cheminées.", { fees: ["free"] }),
  told("youth", "Le Hangar 15-25", "roubaix", "80 rue du Hangar-Bleu", "prefiguration 2026-01-12", "Un hangar prêté un an pour essayer, avec un studio de répétition.", { hours: "We,Sa 14:00-19:00" }),
  told("kitchen", "La Marmite du Monde", "roubaix", "29 rue des Lampes", "prefiguration 2025-09-29", "Onze cuisinières, onze pays, bientôt une cantine.", { hours: '"sur rendez-vous"' }),
  told("media", "L’Écran des Voisins", "roubaix", "5 impasse du Projecteur", "idea 2026-06-18", "Un cinéma de rue qui voudrait un toit pour l’hiver.", {}),
  told("digital", "Croix Connexion Douce", "croix", "44 rue de la Filandière", "rooted 2021-09-13", "Des ateliers courts, des groupes de quatre, du thé.", { hours: weekdays, publics: ["seniors"], age: 25 }),
  told("coworking", "Le Belvédère des Francs", "croix", "3 avenue des Grands-Charmes", "rooted 2020-01-20", "Une villa, un parc, vingt bureaux.", { desks: 20, capacity: 40, target_group: "bigger_structures" }),
  told("social", "La Maison des Trois Rivières", "hem", "21 rue des Trois-Rivières", "rooted 2017-09-04", "Petite enfance, devoirs et démarches, sous le même toit.", { hours: "Mo-Fr 08:30-12:30,13:30-18:30; Sa 09:00-12:00; PH off" }),
  told("wood", "Le Copeau d’Hem", "hem", "9 rue de la Scie-Haute", "opening 2025-03-22", "Des établis à la journée, et un menuisier qui passe.", { desks: 9, capacity: 24 }),
  told("repair", "Le Bric du Beau Grenier", "lys-lez-lannoy", "13 rue du Beau-Grenier", "rooted 2021-10-09", "On démonte d’abord, on achète après.", {}),
  told("library", "La Petite Enceinte", "lannoy", "2 place du Rempart", "rooted 2019-05-11", "La plus petite bibliothèque de la plus petite ville, avec quatre ordinateurs.", { hours: "We 10:00-12:00,14:00-18:00; Fr 16:00-19:00; Sa 10:00-12:30; PH off" }),
  told("kitchen", "La Tablée de Leers", "leers", "50 rue du Houblon-d’Or", "opening 2026-02-14", "Une cantine à prix libre dans une ancienne brasserie.", { closings: [["2026-12-19", "2027-01-04", "Congés"]] }),
  told("counter", "Le Point Frontière", "toufflers", "77 rue de la Douane-Vieille", "rooted 2022-05-16", "Travailler en Belgique, vivre en France : on vous explique les papiers.", { specific_care: ["other_languages"], languages: ["fr", "nl", "en"] }),
  told("garden", "Les Buttes de Sailly", "sailly-lez-lannoy", "chemin des Buttes-Rondes", "prefiguration 2026-04-01", "Des jardins sur l’ancienne décharge, après dépollution.", {}),
  told("textile", "Le Suint et la Laine", "wattrelos", "140 rue des Laveuses", "rooted 2018-09-15", "La laine des moutons du pays, du suint au pull.", { capacity: 50, target_group: "innovators" }),
  told("digital", "Le Relais de la Bobinette", "wattrelos", "26 rue de la Bobinette", "rooted 2021-01-25", "De l’aide pour l’ordinateur et pour l’emploi, le jeudi jusqu’à 19 h 30.", { hours: "Mo-We,Fr 09:00-18:00; Th 09:00-19:30; PH off", programmes: ["Conseillers numériques"] }),
  told("bike", "La Pédale des Berlouffes", "wattrelos", "8 place du Géant-Assoupi", "rooted 2020-04-25", "Un vélo réparé, un café offert. Ou l’inverse.", { hours: "We 14:00-19:00; Su 09:30-12:30" }),
  told("culture", "Le Géant Couché", "wattrelos", "60 rue des Parades", "idea 2026-10-02", "Un toit pour les géants du carnaval et ceux qui les réparent.", {}),
];
