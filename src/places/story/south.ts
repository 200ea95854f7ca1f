import { type DemoPlace, told } from "./told.ts";

/** South of Lille: the Haute-Deûle, Seclin, the Mélantois and the Carembault. */
export const south: readonly DemoPlace[] = [
  told(
    "social",
    "La Maison des Oliviers du Nord",
    "loos",
    "9 rue des Oliviers-du-Nord",
    "rooted 2016-04-04",
    "Devoirs, droits, dîners : trois D au même étage.",
    {},
  ),
  told("fablab", "La Limaille", "loos", "27 rue de la Limaille", "rooted 2021-10-23", "Une ancienne serrurerie où l’on imprime des clés en plastique.", {
    desks: 10,
    capacity: 30,
  }),
  told("digital", "Le Point d’Entrée", "haubourdin", "14 rue du Parc-aux-Forges", "rooted 2020-09-28", "Par où commencer avec l’administration : par ici.", {
    hours: "Mo-Fr 09:00-12:30,13:30-17:30; PH off",
    programmes: ["Aidants Connect"],
    specific_care: ["illiteracy", "motor"],
  }),
  told("wood", "La Gouge", "haubourdin", "3 quai de la Gouge", "opening 2026-06-13", "Sculpture, menuiserie et bruits de maillet.", {}),
  told("coworking", "Le Terril Blanc", "santes", "1 chemin du Terril-Blanc", "rooted 2022-01-17", "Au bord du canal, des bureaux et des ruches.", {
    desks: 16,
    capacity: 30,
  }),
  told(
    "bike",
    "La Chambre à Air",
    "wattignies",
    "60 rue de la Chambre-Haute",
    "rooted 2021-04-24",
    "Des rustines, des vélos d’enfants à échanger, un tandem à prêter.",
    {},
  ),
  told("library", "Le Coin du Récit", "wattignies", "4 rue du Récit", "rooted 2017-11-18", "Un conte par jour, une imprimante pour toujours.", {
    services: ["everyday_tools", "equipment_access"],
  }),
  told("cafe", "La Soucoupe", "faches-thumesnil", "11 rue de la Soucoupe", "rooted 2022-05-07", "Café, jeux de société, disputes courtoises.", {
    hours: "Tu-Sa 10:00-19:00; Su 10:00-13:00; PH off",
  }),
  told("youth", "L’Aérodrome des Idées", "faches-thumesnil", "85 rue du Vent-Debout", "opening 2025-02-22", "On y décolle parfois.", { age: 210 }),
  told("repair", "Le Banc d’Essai", "ronchin", "19 rue du Banc", "rooted 2019-12-07", "Grille-pain, radios, ordinateurs : au banc, tous égaux.", {
    services: ["equipment_purchase", "everyday_tools"],
  }),
  told(
    "garden",
    "Le Potager des Voies",
    "ronchin",
    "rue des Voies-Lentes",
    "idea 2026-03-20",
    "Une bande de terre de quatre cents mètres de long sur six de large.",
    {},
  ),
  told(
    "business",
    "Le Tarmac Solidaire",
    "lesquin",
    "7 rue de l’Hélice",
    "rooted 2020-06-15",
    "Des entreprises d’insertion partagent entrepôt, compta et cantine.",
    { target_group: "bigger_structures", capacity: 110, desks: 34, supports: [[2022, "Mutualisation d’entrepôt", 65000]] },
  ),
  told("counter", "La Maison du Mélantois", "fretin", "16 rue du Mélantois-Clair", "rooted 2021-10-11", "Un guichet le matin, une salle de bal le soir.", {}),
  told(
    "culture",
    "La Carrière Sonore",
    "lezennes",
    "2 rue des Catiches",
    "prefiguration 2026-06-29",
    "Écouter la craie, trente mètres plus bas, à vingt personnes.",
    { hours: '"sur inscription"', capacity: 20, wheelchair: "no" },
  ),
  told("coworking", "La Drève", "sainghin-en-melantois", "5 drève des Ormes", "opening 2025-11-24", "Une allée, douze bureaux, aucun bruit.", {
    desks: 12,
    capacity: 22,
  }),
  told(
    "kitchen",
    "La Fabrique à Soupe",
    "templemars",
    "12 rue du Chaudron",
    "rooted 2022-11-14",
    "Cinq cents litres de soupe par semaine, tous les légumes sauvés.",
    {},
  ),
  told("digital", "Le Fil de Seclin", "seclin", "30 rue du Carillon-Bas", "rooted 2019-03-18", "De l’aide avec l’ordinateur, et un prêt de tablettes.", {
    hours: "Mo-Fr 09:00-17:30; PH off",
    programmes: ["Conseillers numériques", "Aidants Connect"],
  }),
  told("textile", "L’Hôpital des Poupées", "seclin", "8 cour des Sœurs-Grises", "opening 2026-04-25", "Réparer un doudou, apprendre un point.", {}),
  told("reuse", "La Plateforme Dépareillée", "seclin", "150 rue des Wagons", "closed 2025-08-29", "Le hangar a été repris par une entreprise de réemploi.", {
    age: 452,
  }),
  told(
    "social",
    "La Maison Carembault",
    "annoeullin",
    "24 rue de la Betterave",
    "rooted 2018-09-10",
    "Petite enfance le matin, ordinateurs l’après-midi, théâtre le soir.",
    { hours: "Mo-Fr 08:30-12:30,13:30-18:30; Sa 09:00-12:00; PH off" },
  ),
  told(
    "wood",
    "Le Sabot de Bauvin",
    "bauvin",
    "7 rue du Sabotier",
    "prefiguration 2025-10-27",
    "Un sabotier transmet : il cherche six apprentis et un toit.",
    {},
  ),
  told("library", "Le Marais des Lettres", "provin", "3 rue du Marais-Long", "rooted 2021-01-16", "Une salle, mille livres, trois écrans.", {
    hours: "We 10:00-12:00,14:00-18:00; Sa 10:00-12:30; PH off",
  }),
  told("media", "La Bande Passante", "allennes-les-marais", "14 rue de la Bande-Blanche", "opening 2026-07-04", "Un studio de village, et du débit.", {}),
  told("counter", "Le Guichet de Don", "don", "1 quai du Rivage-Court", "rooted 2022-06-20", "Le plus petit guichet de la métropole : six chaises.", {
    hours: "Mo,We,Fr 08:30-12:30; Tu,Th 13:30-18:00; PH off",
    capacity: 6,
  }),
];
