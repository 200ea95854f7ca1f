import { cast } from "#people";
import type { College } from "./network.ts";

/** A member of the demo's story. Those with a structure are those of the room `people`, by their number there. */
interface MemberStory {
  readonly name: string;
  readonly college: College;
  readonly structure?: number;
  readonly person?: string;
  readonly about?: string;
  readonly skills?: readonly string[];
}

const heads = ["La Fabrique", "L’Atelier", "La Maison", "Le Hangar", "La Ruche", "Le Comptoir", "La Manufacture", "L’Escale", "La Cour"];
const tails = ["du Tilleul", "des Voisins", "du Grand Pont", "de la Halte", "du Verger", "des Possibles"];
const talents = [
  ["comptabilité associative", "réponse aux appels à projets"],
  ["réparation de vélos", "chantier participatif"],
  ["accueil et animation", "cuisine collective"],
  ["impression 3D", "initiation à l’électronique"],
  ["aide aux démarches en ligne", "écriture de documents faciles à lire"],
  ["plaidoyer et relations avec les communes", "statuts de coopérative"],
  ["menuiserie", "sécurité d’un atelier"],
  ["programmation culturelle", "son et lumière"],
];
const colleges: readonly College[] = ["places", "places", "places", "leaders", "partners"];

const crowd: readonly MemberStory[] = heads.flatMap((head, at) =>
  tails.map((tail, turn): MemberStory => {
    const n = at * tails.length + turn;
    return {
      ...{ name: `${head} ${tail}`, college: colleges[n % colleges.length]! },
      ...(n % 3 !== 2 && { about: "Un lieu ouvert à toutes et à tous, tenu par ses usagers. On y travaille, on y répare, on y mange, on y apprend." }),
      ...(n % 4 !== 3 && { skills: talents[n % talents.length]! }),
    };
  }),
);

/** In the order of their numbers. */
export const members: readonly MemberStory[] = [
  {
    ...{ name: "Les Ateliers du Canal", college: "places", structure: 1 },
    about: "Couture, bois, numérique\u00a0: des ateliers partagés ouverts six jours sur sept, et une équipe qui aime transmettre.",
    skills: ["gestion d’un atelier partagé", "formation à la découpe laser", "comptabilité associative"],
  },
  {
    ...{ name: "Centre social des Trois Ponts", college: "places", structure: 5 },
    about: "Un centre social qui met en commun ses démarches avec ses voisins.",
    skills: ["médiation numérique", "animation de groupes d’habitants"],
  },
  { name: "Métropole du Beffroi", college: "partners", structure: 2, skills: ["orientation vers les appels à projets"] },
  { name: "Ville de Roubaix (démonstration)", college: "partners", structure: 3 },
  { name: "Coopérative La Remise", college: "places", structure: 6, skills: ["statuts de coopérative", "cuisine collective"] },
  { name: cast.amina.name, college: "persons", person: cast.amina.id },
  ...crowd,
];

export const given = [
  "Une demi-journée pour monter le dossier de subvention",
  "Prêt de la sono pour la fête des voisins",
  "Permanence d’accueil pendant les congés",
  "Relecture des statuts",
  "Initiation à la découpe laser pour l’équipe",
  "Visite et retour d’expérience sur la cuisine partagée",
  "Service du jardin partagé",
];
