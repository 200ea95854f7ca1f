import type { PlaceFacts } from "../saving/place-facts.ts";

type Facts = Required<Pick<PlaceFacts, "typologies" | "activities" | "services" | "fees" | "description">> & {
  readonly hours: readonly string[];
  readonly structures: readonly string[];
};

const helps = ["administrative", "everyday_tools", "equipment_access"] as const;

/** What places of a kind have in common; each place takes one of the hours and one of the structures, and may say otherwise. */
export const kinds = {
  coworking: {
    typologies: ["TIERS_LIEUX"],
    activities: ["coworking", "meeting_room", "internet", "printing"],
    services: [],
    fees: ["paying"],
    description:
      "On s’y installe à l’heure, à la demi-journée ou au mois, au calme ou autour de la grande table. Le café est partagé, les appels se prennent dans les cabines.",
    hours: [
      "Mo-Fr 08:30-19:00; PH off",
      "Mo-Fr 08:00-20:00; Sa 09:00-13:00; PH off",
      "Mo-Th 08:30-18:30; Fr 08:30-17:30; PH off",
      "Mo-Fr 07:30-21:00; PH off; Dec 24-31 off",
    ],
    structures: ["Coopérative Le Grand Métier", "Coopérative Bureau des rives", "Association Au même étage"],
  },
  fablab: {
    typologies: ["TIERS_LIEUX", "FABLAB"],
    activities: ["fablab", "repair", "training"],
    services: ["creation", "understanding"],
    fees: ["free_conditions", "paying"],
    description: "Découpe laser, impression 3D, électronique\u00a0: on apprend la machine, puis on l’utilise. Les plans faits ici sont partagés.",
    hours: ["Tu-Fr 14:00-19:00; Sa 10:00-18:00; PH off", "We,Th 14:00-21:00; Sa 10:00-17:00; PH off", "Tu-Sa 13:00-20:00; PH off"],
    structures: ["Association Copeaux & Pixels", "Association Les Mains du canal", "Coopérative La Machine ouverte"],
  },
  textile: {
    typologies: ["TIERS_LIEUX", "ASSO"],
    activities: ["textile", "reuse", "training"],
    services: [],
    fees: ["free_conditions", "paying"],
    description: "Machines à coudre, métiers à tisser, chutes des anciennes filatures\u00a0: on répare, on transforme, on apprend le geste.",
    hours: ["Tu-Fr 10:00-18:00; Sa 14:00-18:00; PH off", "Mo,Tu,Th,Fr 09:00-12:30,13:30-17:30; PH off", "We-Sa 13:30-19:00"],
    structures: ["Association Fil à fil du Nord", "Coopérative Trame commune"],
  },
  repair: {
    typologies: ["TIERS_LIEUX", "ASSO"],
    activities: ["repair", "reuse", "citizen_meetings"],
    services: ["equipment_purchase"],
    fees: ["free", "free_conditions"],
    description:
      "On vient avec l’objet en panne, on repart avec l’objet réparé et la façon de faire. Les ordinateurs remis en état sont revendus à prix solidaire.",
    hours: ["We 14:00-18:00; Sa 09:30-12:30,14:00-17:00", "Sa[1,3] 10:00-17:00", "Th 17:00-21:00; Su[2] 10:00-13:00", "Tu,Th 14:00-18:00; PH off"],
    structures: ["Association Vis & Versa", "Collectif La Seconde main tendue"],
  },
  bike: {
    typologies: ["TIERS_LIEUX", "ASSO"],
    activities: ["bike_workshop", "repair", "cafe"],
    services: [],
    fees: ["free_conditions", "paying"],
    description: "Outils, pièces et conseils pour réparer soi-même son vélo. Adhésion à prix libre.",
    hours: ["We 14:00-19:00; Sa 10:00-18:00", "Tu,Fr 17:00-20:30; Su 10:00-13:00", "Apr-Sep We-Sa 14:00-19:00; Oct-Mar We,Sa 14:00-18:00"],
    structures: ["Association Rayon libre", "Association La Roue du carillon"],
  },
  cafe: {
    typologies: ["TIERS_LIEUX", "EVS"],
    activities: ["cafe", "culture", "citizen_meetings", "local_food"],
    services: [],
    fees: ["free", "paying"],
    description: "Un comptoir tenu par des voisins, des soirées proposées par qui veut, un prix suspendu pour qui ne peut pas.",
    hours: [
      "We-Fr 16:00-22:00; Sa 10:00-23:00; Su 10:00-14:00",
      "Tu-Sa 10:00-19:00; Su 10:00-13:00; PH off",
      "Th-Sa 18:00-01:00",
      "We-Su 11:00-20:00; PH 14:00-18:00",
    ],
    structures: ["Association Les Voisins du quai", "Coopérative Le Zinc commun", "Association La Chaise en plus"],
  },
  kitchen: {
    typologies: ["TIERS_LIEUX", "ES"],
    activities: ["shared_kitchen", "local_food", "training"],
    services: [],
    fees: ["free_conditions", "paying"],
    description: "Une cuisine équipée que se partagent habitants et jeunes traiteurs\u202f; on y transforme ce que les fermes voisines ne vendent pas.",
    hours: ["Mo-Fr 08:00-15:00; PH off", "Tu-Sa 09:00-15:00; Fr 18:00-22:00; PH off", "Mo-Th 09:00-17:00; Fr 09:00-14:00; PH off"],
    structures: ["Association Louche & Liens", "Coopérative La Bonne Soupe du Nord"],
  },
  garden: {
    typologies: ["TIERS_LIEUX", "ASSO"],
    activities: ["garden", "local_food", "youth"],
    services: [],
    fees: ["free"],
    description: "Des parcelles, une serre, un four à pain. On y vient pour les légumes et on y reste pour les voisins.",
    hours: ["We,Sa,Su 10:00-17:00", "sunrise-sunset", "Mar-Oct Mo-Su 09:00-19:00; Nov-Feb Sa-Su 10:00-16:00", "Sa-Su 09:30-12:30"],
    structures: ["Association Houblon & Cie", "Association La Bêche partagée"],
  },
  culture: {
    typologies: ["TIERS_LIEUX"],
    activities: ["culture", "artist_studios", "event_space"],
    services: [],
    fees: ["free", "paying"],
    description: "Des ateliers d’artistes et une salle que les habitants programment avec eux. Les répétitions sont ouvertes.",
    hours: ["We-Sa 14:00-19:00; Fr 19:00-23:30", "Th-Sa 18:00-02:00", "We-Su 14:00-18:00", "Fr-Su 16:00-24:00"],
    structures: ["Collectif Rouge Brique", "Association Les Coulisses du géant"],
  },
  media: {
    typologies: ["TIERS_LIEUX"],
    activities: ["media_lab", "culture", "training", "youth"],
    services: ["creation", "understanding", "safe_use"],
    fees: ["free_conditions"],
    description: "Studio de son, salle de montage, bornes de jeux faits ici\u00a0: on crée, on comprend comment c’est fait, on se méfie mieux.",
    hours: ["Tu-Fr 13:00-20:00; Sa 13:00-18:00; PH off", "We 13:00-19:00; Th-Fr 16:00-21:00; Sa 10:00-18:00", "Tu-Sa 14:00-22:00; PH off"],
    structures: ["Association Plan large", "Coopérative Les Ondes du plat pays"],
  },
  library: {
    typologies: ["BIB", "TIERS_LIEUX"],
    activities: ["library", "internet", "youth", "culture"],
    services: ["everyday_tools", "equipment_access", "safe_use", "parenting"],
    fees: ["free"],
    description: "Des livres, des ordinateurs et quelqu’un à qui demander. Les habitants proposent un rendez-vous par semaine.",
    hours: [
      "Tu,Th,Fr 14:00-18:30; We,Sa 10:00-12:30,14:00-18:00; PH off",
      "Tu-Sa 10:00-18:00; Su 14:00-18:00; PH off",
      "We 10:00-12:00,14:00-18:00; Fr 16:00-19:00; Sa 10:00-12:30; PH off",
    ],
    structures: ["Association Pages du plat pays", "Association Lire à l’étage"],
  },
  social: {
    typologies: ["CS", "TIERS_LIEUX"],
    activities: ["citizen_meetings", "youth", "childcare", "public_services", "internet"],
    services: [...helps, "parenting"],
    fees: ["free", "free_conditions"],
    description: "Une maison d’habitants\u00a0: permanences, ateliers, halte-garderie et une cuisine ouverte le midi.",
    hours: [
      "Mo-Fr 09:00-12:00,14:00-18:00; PH off",
      "Mo-Fr 08:30-12:30,13:30-18:30; Sa 09:00-12:00; PH off",
      "Mo,Tu,Th,Fr 09:00-18:00; We 09:00-19:00; PH off",
      "Mo-Fr 09:00-18:00; PH off; Dec 24-Jan 02 off",
    ],
    structures: ["Union des maisons d’habitants", "Association Le Pas des voisins", "Association Carré des sources"],
  },
  digital: {
    typologies: ["EPN", "TIERS_LIEUX"],
    activities: ["internet", "printing", "training", "public_services"],
    services: [...helps, "employment", "safe_use"],
    fees: ["free"],
    description:
      "Une médiatrice ou un médiateur aide à faire ses démarches, à écrire un courriel, à se protéger en ligne. On vient avec son téléphone ou sans rien.",
    hours: [
      "Mo-Fr 09:00-18:00; PH off",
      "Mo-Fr 09:00-12:30,13:30-17:30; PH off",
      "Mo-We,Fr 09:00-17:00; Th 09:00-19:30; PH off",
      "Tu-Fr 09:30-18:30; Sa 09:30-12:30; PH off",
    ],
    structures: ["Association Plat Pays numérique", "Coopérative Le Clic voisin"],
  },
  counter: {
    typologies: ["TIERS_LIEUX", "MQ"],
    activities: ["public_services", "internet", "printing", "employment_support", "health"],
    services: [...helps, "employment"],
    fees: ["free"],
    description: "Un guichet pour plusieurs services, une salle pour les associations, un point de retrait et un banc au soleil.",
    hours: [
      "Mo-Fr 09:00-12:00,13:30-17:00; PH off",
      "Tu 09:00-12:00,14:00-19:00; We-Fr 09:00-12:00; Sa[1] 09:00-12:00; PH off",
      "Mo,We,Fr 08:30-12:30; Tu,Th 13:30-18:00; PH off",
    ],
    structures: ["Association Weppes en commun", "Association Le Guichet d’à côté"],
  },
  business: {
    typologies: ["TIERS_LIEUX", "ESS"],
    activities: ["business_support", "coworking", "meeting_room", "training"],
    services: ["employment"],
    fees: ["free_conditions", "paying"],
    description: "De l’idée au premier client\u00a0: un accueil, des pairs, des permanences d’experts et un bureau pour commencer.",
    hours: [
      "Mo-Fr 09:00-18:00; PH off",
      'Mo-Fr 09:00-12:30 open "accueil"; Mo-Fr 14:00-17:30 unknown "sur rendez-vous"; PH off',
      "Mo-Th 08:30-18:00; Fr 08:30-16:00; PH off",
    ],
    structures: ["Coopérative Premiers Pas & Cie", "Association L’Établi des idées"],
  },
  reuse: {
    typologies: ["TIERS_LIEUX", "RESSOURCERIE"],
    activities: ["reuse", "repair", "woodwork"],
    services: ["equipment_purchase"],
    fees: ["paying"],
    description: "Ce que l’on donne est trié, remis en état, revendu peu cher. Un atelier est ouvert à qui veut réparer.",
    hours: ["We-Sa 10:00-18:00; PH off", "Tu-Sa 09:30-12:30,14:00-18:00; PH off", "We,Fr,Sa 10:00-17:30"],
    structures: ["Coopérative Rebond des Flandres", "Association La Malle retrouvée"],
  },
  wood: {
    typologies: ["TIERS_LIEUX"],
    activities: ["woodwork", "repair", "training", "artist_studios"],
    services: [],
    fees: ["paying"],
    description: "Établis, raboteuse, scie à ruban\u00a0: des artisans y travaillent et ouvrent leurs machines aux habitants formés.",
    hours: ["Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off", "Tu-Fr 09:00-19:00; Sa 09:00-17:00; PH off", "Th-Fr 17:00-22:00; Sa 09:00-18:00"],
    structures: ["Coopérative Tenon & Mortaise du Nord", "Association Le Copeau libre"],
  },
  youth: {
    typologies: ["TIERS_LIEUX", "MJC"],
    activities: ["youth", "media_lab", "culture", "sport"],
    services: ["creation", "safe_use", "employment"],
    fees: ["free", "free_conditions"],
    description: "Un lieu que les 14–25 ans tiennent avec des adultes autour\u00a0: musique, projets, premier emploi, rien de spécial aussi.",
    hours: [
      "Tu,Th,Fr 16:00-20:00; We 13:00-19:00; Sa 14:00-19:00",
      "We,Sa 10:00-18:00; Fr 17:00-23:00; PH off",
      "SH Mo-Fr 10:00-18:00; Tu-Fr 16:00-19:30; Sa 14:00-18:00",
    ],
    structures: ["Association Quinze-Vingt-Cinq", "Association L’Élan du préau"],
  },
} as const satisfies Record<string, Facts>;

export type Kind = keyof typeof kinds;
