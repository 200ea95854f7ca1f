/** Proper names of the national schema: kept as they are written there, in every language. */
export const programmes = [
  "Aidants Connect",
  "Bibliothèques numérique de référence",
  "Certification PIX",
  "Conseillers numériques",
  "Emmaüs Connect",
  "France Services",
  "Grande école du numérique",
  "La Croix Rouge",
  "Point d'accès numérique CAF",
  "Promeneurs du net",
  "Relais numérique (Emmaüs Connect)",
] as const;

export const trainingLabels = [
  "Formé à « Mon Espace Santé »",
  "Formé à « DUPLEX » (illettrisme)",
  "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
  "Collectif ressources et acteurs réemploi (Normandie)",
  "Étapes numériques (La Poste)",
  "Fabriques de Territoire",
  "Les Éclaireurs du numérique (Drôme)",
  "Mes Papiers (Métropole de Lyon)",
  "ORDI 3.0",
  "SUD LABS (PACA)",
] as const;

export type Programme = (typeof programmes)[number];
export type TrainingLabel = (typeof trainingLabels)[number];
