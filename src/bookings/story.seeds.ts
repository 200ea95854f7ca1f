import type { Details, Kind, State } from "./resource.ts";

/** A resource of the demo. */
export interface ResourceStory {
  readonly kind: Kind;
  readonly name: string;
  readonly about: string;
  readonly en: string;
  readonly nl: string;
  readonly rules?: string;
  readonly capacity?: number;
  readonly quantity?: number;
  readonly includes?: Details["includes"];
  readonly wheelchair?: Details["wheelchair"];
  readonly priceNote?: string;
  readonly approval?: boolean;
  readonly after?: number;
  readonly longest?: number;
  readonly quota?: readonly [minutes: number, per: "day" | "week" | "month"];
  /** By their turn in the list. */
  readonly parts?: readonly number[];
  readonly state?: State;
  readonly reason?: string;
}

/** At the place of the demo's host. */
export const own: readonly ResourceStory[] = [
  {
    kind: "room",
    name: "Grande salle des Bobineuses",
    about:
      "Une salle de cent vingt mètres carrés, sol en béton lissé, six grandes fenêtres au nord. Elle se coupe en deux par une cloison qui se replie.\n\nTables et chaises sur chariots, cuisine attenante.",
    en: "Great hall of the Winders",
    nl: "Grote zaal van de Spoelsters",
    rules: "On rend la salle rangée et balayée. Le bruit s’arrête à 22\u00a0h.",
    ...{ capacity: 80, includes: ["projector", "sound", "loop", "kitchen", "wifi"], wheelchair: "yes", approval: true, after: 30, parts: [1, 2] },
  },
  {
    kind: "room",
    name: "Salle des Bobineuses, côté cour",
    about: "La moitié calme de la grande salle, avec vue sur la cour. Vingt-quatre chaises, un écran.",
    en: "Hall of the Winders, courtyard side",
    nl: "Zaal van de Spoelsters, kant van de binnenplaats",
    ...{ capacity: 24, includes: ["screen", "whiteboard", "wifi"], wheelchair: "yes", after: 15 },
  },
  {
    kind: "room",
    name: "Salle des Bobineuses, côté rue",
    about: "La moitié claire de la grande salle, sur la rue. Trente chaises, un vidéoprojecteur.",
    en: "Hall of the Winders, street side",
    nl: "Zaal van de Spoelsters, straatkant",
    ...{ capacity: 30, includes: ["projector", "wifi"], wheelchair: "yes", after: 15 },
  },
  {
    kind: "desk",
    name: "Postes du plateau",
    about: "Sept bureaux dans la grande pièce du premier étage. Écran, prise, lampe, et une cabine pour téléphoner.",
    en: "Desks of the open floor",
    nl: "Werkplekken op de verdieping",
    ...{ quantity: 7, includes: ["wifi", "screen"], wheelchair: "limited" },
  },
  {
    kind: "machine",
    name: "Découpeuse laser",
    about: "Découpe et grave le bois, le carton et l’acrylique jusqu’à six millimètres, sur soixante centimètres par quarante.",
    en: "Laser cutter",
    nl: "Lasersnijder",
    rules: "On reste devant la machine pendant qu’elle travaille. On apporte sa matière.",
    ...{ wheelchair: "yes", priceNote: "2\u00a0€ les dix minutes de découpe, à régler sur place", quota: [480, "week"], longest: 240, after: 15 },
  },
  {
    kind: "help",
    name: "Rendez-vous avec le conseiller numérique",
    about: "Quarante-cinq minutes pour une démarche en ligne, une boîte de courrier, un téléphone qui résiste. Venez avec vos papiers.",
    en: "Appointment with the digital adviser",
    nl: "Afspraak met de digitale adviseur",
    ...{ wheelchair: "yes", longest: 90, after: 15 },
  },
  {
    kind: "machine",
    name: "Brodeuse six aiguilles",
    about: "Brode des motifs de vingt centimètres sur vingt, à partir d’un fichier ou d’un dessin.",
    en: "Embroidery machine with six needles",
    nl: "Borduurmachine met zes naalden",
    ...{ wheelchair: "yes", state: "broken", reason: "Le bras est tordu, la pièce est commandée." },
  },
  {
    kind: "equipment",
    name: "Sonorisation portable",
    about: "Deux enceintes, une table de quatre voies, deux micros. Tient dans un coffre de voiture.",
    en: "Portable sound system",
    nl: "Draagbare geluidsinstallatie",
    ...{ approval: true, state: "draft" },
  },
  {
    kind: "room",
    name: "Cave voûtée",
    about: "Une cave fraîche de trente mètres carrés, pour les répétitions.",
    en: "Vaulted cellar",
    nl: "Gewelfde kelder",
    ...{ capacity: 12, wheelchair: "no", state: "withdrawn", reason: "L’eau y monte en hiver." },
  },
];

/** At the others, in turn. */
export const others: readonly ResourceStory[] = [
  {
    kind: "room",
    name: "Salle de réunion",
    about: "Une salle claire, une table ovale, un écran. On y tient à l’aise à dix.",
    en: "Meeting room",
    nl: "Vergaderzaal",
    ...{ capacity: 10, includes: ["screen", "wifi", "whiteboard"], wheelchair: "yes", after: 15 },
  },
  {
    kind: "desk",
    name: "Postes de travail partagés",
    about: "Des bureaux pour une heure ou pour la journée, du café, des voisins.",
    en: "Shared desks",
    nl: "Gedeelde werkplekken",
    ...{ quantity: 6, includes: ["wifi", "kitchen"], wheelchair: "limited", priceNote: "8\u00a0€ la journée, à régler sur place" },
  },
  {
    kind: "machine",
    name: "Imprimante 3D",
    about: "Imprime en plastique jusqu’à vingt centimètres de côté. La bobine est fournie.",
    en: "3D printer",
    nl: "3D-printer",
    ...{ wheelchair: "yes", quota: [480, "week"], longest: 240, after: 15 },
  },
  {
    kind: "room",
    name: "Salle polyvalente",
    about: "Une grande salle pour un atelier, une réunion de quartier, une fête d’association.",
    en: "Multipurpose room",
    nl: "Polyvalente zaal",
    ...{ capacity: 45, includes: ["kitchen", "sound", "parking"], wheelchair: "yes", approval: true, after: 30 },
  },
  {
    kind: "help",
    name: "Aide aux démarches en ligne",
    about: "Une personne du lieu s’assoit avec vous devant l’écran et fait la démarche avec vous.",
    en: "Help with online procedures",
    nl: "Hulp bij online procedures",
    ...{ wheelchair: "yes", longest: 60, after: 10 },
  },
  {
    kind: "room",
    name: "Petit bureau fermé",
    about: "Un bureau pour un entretien, un appel, un rendez-vous à quatre.",
    en: "Small closed office",
    nl: "Klein gesloten kantoor",
    ...{ capacity: 4, includes: ["wifi"], wheelchair: "no", after: 5 },
  },
];

/** Lent for days: by the host's own place, then by two others. Who borrows what is told by the room that lends. */
export const lent: readonly ResourceStory[] = [
  {
    kind: "equipment",
    name: "Barnum de trois mètres sur six",
    about: "Une tente pliante blanche, ses quatre murs et ses poids. Se monte à deux en vingt minutes.",
    en: "Marquee of three metres by six",
    nl: "Partytent van drie bij zes meter",
    rules: "On la rend sèche et propre.",
    ...{ quantity: 2, approval: true },
  },
  {
    kind: "equipment",
    name: "Tables pliantes",
    about: "Vingt tables de un mètre quatre-vingts, légères, avec leur chariot.",
    en: "Folding tables",
    nl: "Plooitafels",
    ...{ quantity: 20, approval: true },
  },
  {
    kind: "equipment",
    name: "Enceinte sur batterie",
    about: "Une enceinte que deux personnes portent, deux micros, huit heures sans prise.",
    en: "Battery loudspeaker",
    nl: "Luidspreker op batterij",
    ...{ approval: true },
  },
  {
    kind: "equipment",
    name: "Vidéoprojecteur et son écran",
    about: "Un vidéoprojecteur de trois mille lumens, un écran de deux mètres sur pied, les câbles dans la valise.",
    en: "Projector with its screen",
    nl: "Projector met scherm",
    ...{ approval: false },
  },
  {
    kind: "equipment",
    name: "Vélo cargo",
    about: "Un vélo à assistance électrique avec une caisse de cent kilos. Antivol et casque fournis.",
    en: "Cargo bike",
    nl: "Bakfiets",
    ...{ approval: true },
  },
  {
    kind: "equipment",
    name: "Malle de couture",
    about: "Deux machines à coudre portables, ciseaux, fils et patrons pour un atelier de six personnes.",
    en: "Sewing trunk",
    nl: "Naaikoffer",
    ...{ approval: true },
  },
  {
    kind: "equipment",
    name: "Perceuse à percussion",
    about: "Une perceuse, son jeu de mèches pour le béton et le bois, une rallonge de dix mètres.",
    en: "Hammer drill",
    nl: "Klopboormachine",
    ...{ quantity: 3, approval: false },
  },
  {
    kind: "equipment",
    name: "Grilles d’exposition",
    about: "Douze grilles de un mètre sur deux avec leurs pieds et leurs crochets.",
    en: "Exhibition grids",
    nl: "Tentoonstellingsroosters",
    ...{ quantity: 12, approval: true },
  },
  {
    kind: "equipment",
    name: "Ordinateurs portables de prêt",
    about: "Huit ordinateurs prêts à l’emploi, avec souris et chargeur, pour un atelier numérique.",
    en: "Laptops to lend",
    nl: "Laptops om uit te lenen",
    ...{ quantity: 8, approval: true },
  },
  {
    kind: "equipment",
    name: "Boucle magnétique portable",
    about: "Une boucle pour personnes appareillées, à poser au guichet ou dans une salle de quarante mètres carrés.",
    en: "Portable hearing loop",
    nl: "Draagbare ringleiding",
    ...{ approval: false },
  },
  {
    kind: "equipment",
    name: "Broyeur de végétaux",
    about: "Broie des branches de quatre centimètres. Lunettes et gants dans la caisse.",
    en: "Garden shredder",
    nl: "Takkenversnipperaar",
    ...{ approval: true },
  },
  {
    kind: "equipment",
    name: "Jeux géants en bois",
    about: "Un puissance quatre, un mikado, un jeu de quilles, dans une caisse à roulettes.",
    en: "Giant wooden games",
    nl: "Grote houten spelen",
    ...{ approval: true, state: "broken", reason: "Une quille est cassée, elle est chez le tourneur." },
  },
];
