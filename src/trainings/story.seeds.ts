import type { Details } from "./training.ts";

/** A module of the demo. */
export interface ModuleStory extends Pick<Details, "kind" | "months"> {
  readonly title: string;
  readonly about: string;
  readonly en: readonly [title: string, about: string];
  readonly nl: readonly [title: string, about: string];
  /** By their turn in the list. */
  readonly needs?: readonly number[];
}

/** Of the metropolis: known in every place. */
export const shared: readonly ModuleStory[] = [
  {
    ...{ kind: "safety", months: 36, title: "Sécurité en atelier" },
    about: "Les lunettes, les gants, l’arrêt d’urgence, l’extincteur. Deux heures, et l’on sait quoi faire quand quelque chose tourne mal.",
    en: ["Workshop safety", "Goggles, gloves, the emergency stop, the extinguisher. Two hours, and one knows what to do when something goes wrong."],
    nl: ["Veiligheid in het atelier", "Bril, handschoenen, de noodstop, het blustoestel. Twee uur, en men weet wat te doen als er iets misloopt."],
  },
];

/** At the place of the demo's host. */
export const own: readonly ModuleStory[] = [
  {
    ...{ kind: "competency", months: 24, title: "Découpe laser, prise en main", needs: [0] },
    about: "Préparer un fichier, choisir la matière, régler la hauteur, lancer la découpe et rester devant. On repart avec son premier objet.",
    en: ["Laser cutter, first steps", "Prepare a file, choose the material, set the height, start the cut and stay beside it. One leaves with a first object."],
    nl: [
      "Lasersnijder, eerste stappen",
      "Een bestand voorbereiden, de materie kiezen, de hoogte regelen, starten en erbij blijven. Men vertrekt met een eerste voorwerp.",
    ],
  },
  {
    ...{ kind: "competency", months: 24, title: "Découpe laser, réglages avancés", needs: [1] },
    about: "Graver une photo, découper l’acrylique sans le fondre, nettoyer les miroirs. Pour qui découpe déjà.",
    en: ["Laser cutter, advanced settings", "Engrave a photograph, cut acrylic without melting it, clean the mirrors. For those who cut already."],
    nl: ["Lasersnijder, gevorderd", "Een foto graveren, acryl snijden zonder te smelten, spiegels reinigen. Voor wie al snijdt."],
  },
  {
    ...{ kind: "competency", months: 12, title: "Broderie numérique" },
    about: "Poser le cadre, enfiler six couleurs, charger un motif. La machine fait le reste, sous vos yeux.",
    en: ["Digital embroidery", "Fit the frame, thread six colours, load a pattern. The machine does the rest, before your eyes."],
    nl: ["Digitaal borduren", "Het kader plaatsen, zes kleuren inrijgen, een motief laden. De machine doet de rest, onder uw ogen."],
  },
  {
    ...{ kind: "safety", months: 12, title: "Fumées et ventilation" },
    about: "Reconnaître une matière qui ne se découpe pas, vérifier l’extraction, aérer. Nous préparons encore cette séance.",
    en: ["Fumes and ventilation", "Know a material that must not be cut, check the extraction, air the room. We are still preparing this session."],
    nl: ["Dampen en ventilatie", "Een materie herkennen die niet gesneden wordt, de afzuiging nagaan, luchten. Wij bereiden deze sessie nog voor."],
  },
];

/** At each of the other fab labs. */
export const printing: ModuleStory = {
  ...{ kind: "competency", months: 24, title: "Impression 3D, prise en main" },
  about: "Choisir le plastique, préparer le modèle, surveiller la première couche, décoller la pièce sans l’abîmer.",
  en: ["3D printing, first steps", "Choose the plastic, prepare the model, watch the first layer, lift the piece without harm."],
  nl: ["3D-printen, eerste stappen", "Het plastic kiezen, het model voorbereiden, de eerste laag bewaken, het stuk losmaken zonder schade."],
};
