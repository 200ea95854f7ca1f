import type { Theme } from "./activity.ts";
import type { ServiceKind } from "./service.ts";

/** An activity of the demo. */
interface ActivityStory {
  readonly theme: Theme;
  readonly title: string;
  readonly about: string;
  readonly begins: string;
  readonly ends: string;
  /** Weeks ahead in which it comes back; 0: once. */
  readonly weeks: number;
  /** Weeks from one date to the next; one unless said. */
  readonly rhythm?: number;
  readonly seats?: number;
  readonly children?: boolean;
  readonly room?: string;
  readonly audience?: string;
  readonly price?: string;
  readonly how?: string;
}

export const told: readonly ActivityStory[] = [
  {
    theme: "repair",
    title: "Café réparation",
    about: "Apportez un petit appareil en panne, repartez avec l’appareil réparé et la façon de faire.",
    begins: "14:00",
    ends: "17:00",
    weeks: 12,
    how: "Entrez par la cour.",
  },
  {
    theme: "digital",
    seats: 6,
    title: "Premiers pas avec l’ordinateur",
    about: "Allumer, écrire, envoyer un message\u00a0: on va à votre rythme, à six au plus autour de la table.",
    begins: "09:30",
    ends: "11:30",
    weeks: 8,
    audience: "Débutants",
    room: "Salle du fond",
  },
  {
    theme: "learning",
    children: true,
    title: "Aide aux devoirs",
    about: "Un coin calme, des ordinateurs et des adultes pour aider, après l’école.",
    begins: "16:45",
    ends: "18:15",
    weeks: 20,
    audience: "Du CP à la troisième",
  },
  {
    theme: "language",
    title: "Parler français autour d’un café",
    about: "On parle de tout, on apprend les mots de la semaine, personne ne corrige sans le dire gentiment.",
    begins: "10:00",
    ends: "11:30",
    weeks: 16,
  },
  {
    theme: "culture",
    children: true,
    title: "Soirée jeux",
    about: "Des jeux de société pour tous les âges, et une soupe partagée.",
    begins: "18:30",
    ends: "21:30",
    weeks: 0,
    price: "Prix libre",
  },
  {
    theme: "making",
    seats: 8,
    rhythm: 2,
    title: "Initiation à la couture",
    about: "Faire un ourlet, poser une fermeture, comprendre la machine. Le tissu est fourni.",
    begins: "14:00",
    ends: "16:30",
    weeks: 6,
    price: "5\u00a0€",
    audience: "À partir de 12 ans",
  },
  {
    theme: "work",
    seats: 5,
    title: "Écrire son CV",
    about: "Un modèle simple, une relecture et une impression. Venez avec vos dates, même en désordre.",
    begins: "09:00",
    ends: "12:00",
    weeks: 10,
  },
  {
    theme: "garden",
    title: "Jardinage au potager",
    about: "Semer, pailler, récolter selon la saison\u00a0: les outils sont là, les bottes non.",
    begins: "10:00",
    ends: "12:00",
    weeks: 18,
  },
];

/** A service of the demo. */
export interface ServiceStory {
  readonly kind: ServiceKind;
  readonly title: string;
  readonly about: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly begins: string;
  readonly ends: string;
  readonly needed: number;
  readonly wanted: number;
}

export const services: readonly ServiceStory[] = [
  {
    ...{ kind: "repair_cafe", title: "Le Café qui répare", weekday: 6, begins: "14:00", ends: "17:30", needed: 2, wanted: 4 },
    about: "Une cafetière, une lampe, un jouet\u00a0: on ouvre, on cherche, on répare ensemble. Apportez l’objet et son histoire, le café est offert.",
  },
  {
    ...{ kind: "toy_library", title: "La Ludothèque du samedi", weekday: 6, begins: "10:00", ends: "12:30", needed: 2, wanted: 3 },
    about: "On joue sur place ou l’on emprunte un jeu pour trois semaines. Un coin pour les tout-petits, un autre pour les grands.",
  },
  {
    ...{ kind: "shared_kitchen", title: "La Cuisine ouverte", weekday: 3, begins: "17:00", ends: "20:30", needed: 2, wanted: 5 },
    about: "On cuisine à plusieurs ce que les marchés n’ont pas vendu, puis l’on mange ensemble. Personne n’a besoin de savoir faire.",
  },
  {
    ...{ kind: "concierge", title: "La Conciergerie de la place", weekday: 2, begins: "16:30", ends: "19:00", needed: 1, wanted: 2 },
    about: "Un colis à garder, une clé à confier, un papier à imprimer\u00a0: quelqu’un est là un soir par semaine pour les petites choses.",
  },
  {
    ...{ kind: "tool_library", title: "L’Outilthèque", weekday: 5, begins: "17:30", ends: "19:30", needed: 1, wanted: 3 },
    about: "Une perceuse sert douze minutes dans sa vie. Ici on l’emprunte pour le week-end, avec quelqu’un qui montre comment s’en servir.",
  },
  {
    ...{ kind: "garden", title: "Le Jardin des voisins", weekday: 0, begins: "10:00", ends: "12:00", needed: 1, wanted: 6 },
    about: "Semer, arroser, récolter, partager. Les outils sont dans la cabane, que l’équipe ouvre le dimanche.",
  },
];

/** One that its team ended. */
export const ended: Pick<ServiceStory, "kind" | "title" | "about"> = {
  ...{ kind: "shared_kitchen", title: "La Conserverie du quai" },
  about: "On mettait en bocaux les légumes de l’été. L’équipe a passé la main à la Cuisine ouverte.",
};
