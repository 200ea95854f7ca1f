import type { ProjectStory } from "./open-projects.seeds.ts";

const near = "Près de chez moi";
const green = "Ville verte";
const together = "Vivre ensemble";
const know = "Savoirs";

/** Those of the vote of 2025, counted and sealed. */
export const sealedProjects: readonly ProjectStory[] = [
  [near, "Des fontaines à boire dans dix parcs", "Lille", 60, "Eau gratuite, gourdes bienvenues."],
  [near, "Un abri pour attendre le bus scolaire", "Beaucamps-Ligny", 25, "Bois local, toit végétal."],
  [near, "Éclairer le passage de l’écluse", "Quesnoy-sur-Deûle", 40, "Bornes basses, sans gêner les chauves-souris."],
  [near, "Des arceaux à vélos devant les commerces", "Lomme", 30, "Quatre-vingts arceaux."],
  [near, "Une place de marché sans voiture le matin", "Tourcoing", 70, "Bornes escamotables et bancs."],
  [near, "Toilettes publiques ouvertes le soir", "Roubaix", 95, "Trois édicules accessibles et gratuits."],
  [near, "Un escalier refait au pont des tanneurs", "Armentières", 85, "Rampe à vélos et garde-corps."],
  [near, "Boîtes de premiers secours dans la rue", "Marcq-en-Barœul", 20, "Quarante boîtes, formation des riverains."],
  [near, "Panneaux de quartier faits par les écoles", "Hem", 15, "Émail cuit à l’atelier."],
  [near, "Une cabine de tri pour le réemploi", "Halluin", 55, "Déposer, prendre, réparer."],
  [near, "Un quai pour pêcher en fauteuil", "Wambrechies", 45, "Ponton bas et places réservées."],
  [green, "Mille arbres dans les zones d’activité", "Lesquin", 110, "Avec les entreprises voisines."],
  [green, "Un ruisseau remis à l’air", "Villeneuve-d’Ascq", 115, "Trois cents mètres redécouverts."],
  [green, "Des toits plantés sur les préaux", "La Madeleine", 80, "Cinq écoles, suivi par les élèves."],
  [green, "Une pépinière de quartier", "Loos", 50, "Plants donnés au printemps."],
  [green, "Des moutons dans les parcs", "Seclin", 35, "Deux troupeaux, de mai à octobre."],
  [green, "Récupérer l’eau des stades", "Wattrelos", 100, "Trois citernes de cent mètres cubes."],
  [green, "Nichoirs et gîtes à chauves-souris", "Bondues", 15, "Quatre-vingts nichoirs, comptage annuel."],
  [green, "Un potager sur le toit du parking", "Lille", 105, "Mille mètres carrés cultivés."],
  [green, "Fleurir les pieds d’arbres", "Croix", 20, "Graines et outils prêtés."],
  [green, "Une île pour les oiseaux", "Houplin-Ancoisne", 65, "Radeau végétal et observatoire."],
  [green, "Des rues à l’ombre de toiles", "Roubaix", 75, "Six rues, l’été."],
  [together, "Une cuisine de quartier", "Roubaix", 90, "Four professionnel, ouvert aux associations."],
  [together, "Un terrain de pétanque couvert", "Wasquehal", 60, "Toit léger, lumière le soir."],
  [together, "La fête des voisins équipée", "Mons-en-Barœul", 25, "Tables, bancs et vaisselle à prêter."],
  [together, "Un local pour les adolescents", "Neuville-en-Ferrain", 110, "Ouvert par eux, avec un animateur."],
  [together, "Un jardin pour les chiens et leurs maîtres", "Lambersart", 30, "Clos, ombragé, éclairé."],
  [together, "Bal populaire au bord de l’eau", "Saint-André-lez-Lille", 35, "Quatre dimanches d’été."],
  [together, "Des bancs pour se parler", "Ronchin", 25, "Bancs face à face, devant les écoles."],
  [together, "Une ludothèque itinérante", "Fournes-en-Weppes", 55, "Une camionnette, douze villages."],
  [together, "Un accueil de jour chauffé", "Lille", 115, "Cent places, de novembre à mars."],
  [together, "Un lieu pour les associations", "Haubourdin", 100, "Casiers, salle et imprimante."],
  [together, "Repas partagés entre générations", "Templemars", 40, "Deux fois par mois, à la cantine."],
  [together, "Un théâtre de verdure", "Mouvaux", 85, "Gradins de terre, scène de bois."],
  [know, "Une imprimante 3D pour chaque médiathèque", "Wattignies", 70, "Formation des bibliothécaires."],
  [know, "Ateliers de codage le mercredi", "Tourcoing", 45, "Huit à douze ans, gratuits."],
  [know, "La mémoire des filatures", "Comines", 50, "Récits filmés, exposition itinérante."],
  [know, "Apprendre à réparer son vélo", "Faches-Thumesnil", 25, "Trente séances, outils fournis."],
  [know, "Un planétarium gonflable", "Villeneuve-d’Ascq", 60, "Prêté aux écoles et aux fêtes."],
  [know, "Parler deux langues avec les voisins", "Halluin", 35, "Échanges français et néerlandais."],
  [know, "Écrire ses papiers avec un écrivain public", "Roubaix", 40, "Deux matinées par semaine."],
  [know, "Des capteurs d’air faits maison", "Lille", 30, "Cent capteurs, données ouvertes."],
];

/** Those of the young people's vote, in challenge: points to share out. */
export const youngProjects: readonly ProjectStory[] = [
  ["Sport", "Un terrain de street-hockey", "Roubaix", 30, "Sol lisse, buts fixes."],
  ["Sport", "Des paniers de basket qui ne cassent pas", "Tourcoing", 15, "Huit paniers en acier."],
  ["Sport", "Un mur d’escalade dehors", "Lille", 45, "Six voies, trois hauteurs."],
  ["Sport", "Le skatepark éclairé", "Armentières", 25, "Jusqu’à 22\u00a0h."],
  ["Sport", "Prêt de matériel de sport", "Hem", 10, "Une caisse dans chaque parc."],
  ["Musique", "Un studio pour enregistrer", "Roubaix", 40, "Gratuit le mercredi."],
  ["Musique", "Des scènes de dix minutes", "Wattrelos", 20, "Six soirées, micro ouvert."],
  ["Musique", "Apprendre le mixage", "Lille", 15, "Vingt séances."],
  ["Être tranquille", "Une salle pour réviser le soir", "Loos", 20, "Ouverte jusqu’à 22\u00a0h en mai et juin."],
  ["Être tranquille", "Parler à quelqu’un", "Villeneuve-d’Ascq", 35, "Un psychologue, sans rendez-vous."],
  ["Être tranquille", "Protections gratuites dans les lycées", "Marcq-en-Barœul", 10, "Quarante distributeurs."],
  ["Se déplacer", "Un bus de nuit le samedi", "Seclin", 50, "Trois lignes, jusqu’à 2\u00a0h."],
  ["Se déplacer", "Réparer son vélo au lycée", "Halluin", 10, "Un atelier par lycée."],
  ["Planète", "Une friperie de lycéens", "Croix", 15, "Tenue par les élèves."],
  ["Planète", "Planter une forêt minuscule", "Lesquin", 20, "Trois cents plants."],
  ["Planète", "Fontaines à eau dans les gymnases", "Lambersart", 25, "Douze fontaines."],
];

/** Those of a commune's vote that is announced: projects to rank. */
export const announcedProjects: readonly ProjectStory[] = [
  ["Quartier", "Refaire les jeux du square", "Roubaix", 35, "Sol souple, deux jeux inclusifs."],
  ["Quartier", "Un marché le vendredi soir", "Roubaix", 20, "Branchements et lumière."],
  ["Quartier", "Des jardinières devant l’école", "Roubaix", 10, "Arrosées par les classes."],
  ["Quartier", "Une fresque sur le transformateur", "Roubaix", 15, "Choisie par les riverains."],
  ["Quartier", "Des places pour vélos-cargos", "Roubaix", 15, "Vingt places protégées."],
  ["Quartier", "Une boîte à dons", "Roubaix", 5, "Ouverte jour et nuit."],
  ["Quartier", "Éclairer la venelle", "Roubaix", 25, "Huit bornes à détecteur."],
  ["Quartier", "Un banc circulaire sous le tilleul", "Roubaix", 10, "Chêne, avec dossier."],
];

/** Those of a draft: not ready to be announced yet. */
export const draftProjects: readonly ProjectStory[] = [
  ["Canal", "Une terrasse flottante", "Wambrechies", 60, "Quarante places, de mai à septembre."],
  ["Canal", "Nettoyer les berges en kayak", "Quesnoy-sur-Deûle", 15, "Dix kayaks à prêter."],
  ["Canal", "Des tables de pique-nique", "Comines", 20, "Vingt tables, dont six accessibles."],
  ["Chemins", "Un sentier d’interprétation", "Santes", 30, "Douze bornes, trois langues."],
];
