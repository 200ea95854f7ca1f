import { type Told, told } from "./told.ts";

/** Villeneuve-d'Ascq, the Barœul and the villages of the Marque. */
export const east: readonly Told[] = [
  told("fablab", "Le Prototype des Prés", "villeneuve-d-ascq", "10 rue des Prés-Savants", "rooted 2017-02-18", "Le fablab des étudiants et de leurs voisins, ouvert jusqu’à minuit.", { hours: "Mo-Fr 10:00-24:00; Sa 10:00-18:00", capacity: 90, desks: 24, target_group: "innovators", languages: ["fr", "en"], publics: ["students"] }),
  told("coworking", "Le Lac Immobile", "villeneuve-d-ascq", "4 chemin du Lac-Immobile", "rooted 2019-06-03", "Bureaux face aux hérons ; on peut y venir en canoë.", { desks: 40, capacity: 85 }),
  told("digital", "La Passerelle des Écrans", "villeneuve-d-ascq", "61 boulevard des Passerelles", "rooted 2020-10-19", "Démarches, emploi, sécurité en ligne : une personne, un écran, du temps.", { hours: "Mo-Fr 09:00-18:00; PH off", programmes: ["Conseillers numériques", "Aidants Connect"], specific_care: ["deaf", "visual"] }),
  told("social", "La Maison du Pont aux Saules", "villeneuve-d-ascq", "8 rue des Saules-Penchés", "rooted 2014-09-01", "Trente associations, une clé, un planning qui tient.", { capacity: 160 }),
  told("garden", "Les Terrasses de l’Héron-Vert", "villeneuve-d-ascq", "rue du Héron", "rooted 2018-05-12", "Un jardin-école où l’on mange ce qu’on a planté.", { hours: "Mar-Oct Mo-Su 09:00-19:00; Nov-Feb Sa-Su 10:00-16:00" }),
  told("library", "La Page Quarante-Deux", "villeneuve-d-ascq", "42 allée des Abécédaires", "rooted 2016-11-05", "Bandes dessinées, imprimantes et un coin très calme.", {}),
  told("media", "La Chambre d’Écho", "villeneuve-d-ascq", "19 rue de l’Écho", "opening 2025-10-18", "Un studio dans un ancien château d’eau, la réverbération comprise.", { capacity: 22 }),
  told("youth", "Le Carrefour des Tubes", "villeneuve-d-ascq", "5 place des Tubes", "opening 2026-09-02", "Sous la station, une salle tenue par les jeunes du quartier.", {}),
  told("repair", "La Clinique des Choses", "villeneuve-d-ascq", "73 rue du Bon-Remède", "rooted 2021-03-13", "Ordonnance : un tournevis matin et soir.", {}),
  told("business", "L’Amphi Ouvert", "villeneuve-d-ascq", "1 rue des Craies", "prefiguration 2026-02-23", "Un amphithéâtre vide six mois par an : que pourrait-on y entreprendre ?", { hours: '"sur rendez-vous"', supports: [[2026, "Étude d’usage", 15000]] }),
  told("cafe", "La Buvette du Triolet", "villeneuve-d-ascq", "22 rue du Triolet", "closed 2026-06-27", "Le bail n’a pas été renouvelé ; les soirées jeux ont rejoint la médiathèque.", { age: 150 }),
  told("social", "Le Palier du Fort", "mons-en-baroeul", "16 avenue du Fort-Neuf", "rooted 2017-01-09", "Portes ouvertes tous les jours, café compris.", { hours: "Mo-Fr 09:00-18:00; PH off" }),
  told("fablab", "La Casemate", "mons-en-baroeul", "1 chemin des Casemates", "prefiguration 2025-06-14", "Des machines derrière deux mètres de brique : l’essai dure un an.", { hours: "Fr 17:00-21:00; Sa 10:00-17:00" }),
  told("coworking", "Le Quatrième Barœul", "marcq-en-baroeul", "50 rue de l’Orangerie-Basse", "rooted 2020-03-02", "Télétravail, réunions et déjeuner à la grande table.", { desks: 45, capacity: 95, target_group: "bigger_structures" }),
  told("kitchen", "Les Confitures du Quesne", "marcq-en-baroeul", "14 rue du Quesne-Tordu", "opening 2025-08-30", "Des confitures vendues pour payer le loyer, et ça marche.", {}),
  told("culture", "La Cour aux Paons", "marcq-en-baroeul", "3 cour aux Paons", "idea 2026-08-21", "Une ferme à l’abandon, un collectif, un rendez-vous en mairie.", {}),
  told("digital", "Le Bouton Vert", "wasquehal", "37 rue du Bouton-Vert", "rooted 2021-04-12", "On apprend à cliquer sans peur.", { hours: "Tu-Fr 09:30-18:30; Sa 09:30-12:30; PH off", publics: ["seniors"] }),
  told("wood", "L’Établi des Glycines", "wasquehal", "2 quai du Petit-Canal", "rooted 2022-06-18", "Cinq artisans, cinq établis, un samedi sur deux pour tous.", { hours: "Mo-Fr 08:00-18:00; week 1-53/2 Sa 09:00-17:00; PH off", desks: 5 }),
  told("cafe", "Le Comptoir du Gué", "forest-sur-marque", "6 rue du Gué", "rooted 2021-07-03", "L’épicerie du village fait aussi café, poste et cinéma.", { activities: ["cafe", "local_food", "culture", "public_services"] }),
  told("garden", "Le Courtil de Gruson", "gruson", "chemin du Courtil", "opening 2026-04-11", "Un jardin de pavés, de poireaux et de patience.", {}),
  told("counter", "La Maison de la Marque", "chereng", "31 rue de la Marque-Dormante", "rooted 2022-10-03", "Un guichet pour quatre villages, tenu à tour de rôle.", { mobility: ["fixed", "travelling"] }),
  told("coworking", "Le Poste d’Aiguillage", "baisieux", "2 rue de l’Aiguillage", "opening 2025-04-07", "Dix bureaux à cent mètres du train.", { desks: 10, capacity: 20 }),
  told("library", "La Malle aux Livres", "willems", "9 place du Tilleul-Creux", "rooted 2020-02-08", "Une malle, puis deux, puis une salle.", { hours: "We 14:00-18:00; Sa 10:00-12:30; PH off", services: [] }),
  told("culture", "La Grange Bouvinoise", "bouvines", "12 rue de la Grange-Longue", "prefiguration 2026-07-01", "Concerts d’été dans une grange, isolation à l’automne.", {}),
];
