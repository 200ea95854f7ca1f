import { type Told, told } from "./told.ts";

/** Tourcoing, the Ferrain and the valley of the Lys downstream. */
export const tourcoing: readonly Told[] = [
  told("coworking", "Le Moulinage Bleu", "tourcoing", "12 rue du Moulin-Tors", "rooted 2018-01-15", "Deux étages de bureaux et un de formation dans une filature.", { desks: 54, capacity: 130, target_group: "bigger_structures", hours: "Mo-Fr 07:30-21:00; PH off; Dec 24-31 off", supports: [[2021, "Réhabilitation", 120000]] }),
  told("digital", "Le Virolois Connecté", "tourcoing", "95 rue des Virolois", "rooted 2020-11-02", "Quinze ordinateurs, deux médiateurs, pas de file d’attente en ligne.", { hours: "Mo-Fr 09:00-18:00; PH off", programmes: ["Conseillers numériques", "Aidants Connect"], age: 11 }),
  told("social", "Le Perron de la Bourgogne-Neuve", "tourcoing", "4 rue du Perron", "rooted 2015-03-02", "Un centre d’habitants avec ludothèque et permanence d’écrivaine publique.", {}),
  told("media", "La Fréquence des Ogives", "tourcoing", "31 rue des Ogives", "rooted 2019-10-12", "Une radio de quartier qui apprend le son et la vérification des nouvelles.", { capacity: 35, target_group: "innovators" }),
  told("reuse", "Le Grand Débarras", "tourcoing", "170 chaussée des Fraudeurs", "rooted 2016-06-11", "Mille mètres carrés de seconde vie.", { capacity: 200, target_group: "bigger_structures" }),
  told("cafe", "Le Cabaret des Bobineuses", "tourcoing", "20 place des Bobineuses", "opening 2025-12-05", "On chante le vendredi, on débat le jeudi, on range le samedi.", { hours: "Th-Sa 18:00-01:00" }),
  told("fablab", "L’Épingle", "tourcoing", "6 rue de l’Épinglier", "opening 2026-03-14", "Un petit fablab dans une mercerie, pour commencer simple.", { desks: 6, capacity: 18 }),
  told("library", "Le Quai des Pages", "tourcoing", "55 quai du Halage-Haut", "rooted 2017-04-22", "Lire au bord du canal, imprimer au premier étage.", { hours: "Tu-Sa 10:00-18:00; Su 14:00-18:00; PH off" }),
  told("youth", "La Friche à Tous", "tourcoing", "14 rue de la Friche", "prefiguration 2025-11-03", "Un terrain, deux conteneurs, trente idées à départager.", { hours: "We 13:00-18:00; Sa 14:00-18:00" }),
  told("business", "Le Dévidoir", "tourcoing", "39 rue du Dévidoir", "closed 2025-03-31", "Le lieu a fermé faute de repreneur ; son réseau continue ailleurs.", { age: 603 }),
  told("coworking", "Le Pavillon de Mouvaux-Plage", "mouvaux", "16 avenue des Tilleuls-Hauts", "rooted 2021-09-01", "Travailler près de chez soi, un jour sur deux.", { desks: 18, capacity: 35 }),
  told("kitchen", "La Gamelle du Ferrain", "neuville-en-ferrain", "28 rue du Ferrain-Vert", "opening 2025-09-20", "Des conserves de légumes moches et de beaux ateliers.", {}),
  told("counter", "La Halte de Roncq", "roncq", "3 rue de la Halte", "rooted 2021-06-07", "Un ancien arrêt de tram, un guichet, une machine à café.", {}),
  told("bike", "Le Braquet d’Halluin", "halluin", "45 rue de la Manufacture-Basse", "rooted 2022-04-02", "Rouler des deux côtés de la frontière, réparer d’un seul.", { languages: ["fr", "nl"] }),
  told("social", "La Maison Lys-et-Lin", "halluin", "11 place du Rouissage", "rooted 2018-10-01", "La maison des habitants du bord de Lys.", { languages: ["fr", "nl"], specific_care: ["other_languages"] }),
  told("culture", "L’Oseraie", "bousbecque", "2 chemin de l’Oseraie", "opening 2026-06-06", "Vannerie, musique et pique-niques sur la rive.", { hours: "Apr-Oct Sa-Su 14:00-19:00; Nov-Mar Su 14:00-17:00" }),
  told("wood", "La Cale Sèche de Wervicq", "wervicq-sud", "9 quai de la Cale", "idea 2026-04-23", "Restaurer une péniche pour en faire un atelier.", {}),
  told("textile", "Le Ruban de Comines", "comines", "33 rue des Rubaniers", "rooted 2019-11-16", "Les derniers métiers à ruban tournent pour qui veut apprendre.", { hours: "Tu-Fr 10:00-18:00; Sa 14:00-18:00; PH off", languages: ["fr", "nl"] }),
  told("digital", "La Clé de Linselles", "linselles", "7 rue de la Clé", "rooted 2022-01-10", "On apporte sa tablette, on repart avec la confiance.", { hours: "Mo-Fr 09:00-12:30,13:30-17:30; PH off", publics: ["seniors", "families"], programmes: ["Conseillers numériques"] }),
  told("business", "Bondues Premier Étage", "bondues", "25 allée des Clercs", "opening 2026-01-19", "Des permanences de conseil dans une ferme au carré.", { desks: 15, capacity: 30 }),
];
