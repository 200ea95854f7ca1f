import { cast } from "#people";
import type { OfferSide, Pay, Subject, Unit } from "./pooling.ts";

const structure = (n: number): string => `c0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const idOf = (kind: "5a" | "5b" | "5c" | "5d", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Structures of the story that pool, each with who acts for it. */
export const poolers = {
  workshops: { id: structure(1), acts: cast.bilal },
  metropolis: { id: structure(2), acts: cast.louise },
  town: { id: structure(3), acts: cast.denis },
  company: { id: structure(4), acts: cast.gaelle },
  centre: { id: structure(5), acts: cast.farid },
} as const;
export type Pooler = keyof typeof poolers;

interface OfferStory {
  readonly of: Pooler;
  readonly side: OfferSide;
  readonly subject: Subject;
  readonly title: string;
  readonly about: string;
  readonly unit: Unit;
  readonly pay: Pay;
  readonly price: number;
  readonly vat: number | null;
  readonly capacity: number | null;
  readonly conditions: string | null;
  readonly state?: "open" | "closed";
}

export const offers: readonly OfferStory[] = [
  {
    ...{
      of: "workshops",
      side: "offered",
      subject: "vehicle",
      title: "Camionnette de neuf mètres cubes",
      unit: "kilometre",
      pay: "euros",
      price: 45,
      vat: 2000,
    },
    about: "Une camionnette électrique pour un déménagement, un marché ou une livraison. La recharge est comprise dans le prix.",
    ...{ capacity: 800, conditions: "Permis B de plus de deux ans. À rendre chargée à moitié au moins." },
  },
  {
    ...{ of: "centre", side: "offered", subject: "accounting", title: "Comptabilité d’association", unit: "hour", pay: "exchange", price: 60, vat: null },
    about: "Saisie, bilan et demandes de subvention, dans nos bureaux ou les vôtres, une à deux demi-journées par mois.",
    ...{ capacity: 24, conditions: "Pièces triées et remises une semaine avant." },
  },
  {
    ...{
      of: "company",
      side: "offered",
      subject: "training",
      title: "Initiation à la couture industrielle",
      unit: "day",
      pay: "euros",
      price: 25_000,
      vat: 2000,
    },
    about: "Une journée dans notre atelier, sur machine, pour six personnes au plus. Chacune repart avec ce qu’elle a cousu.",
    ...{ capacity: 4, conditions: null },
  },
  {
    ...{
      of: "town",
      side: "wanted",
      subject: "communication",
      title: "Mise en page d’un journal de quartier",
      unit: "hour",
      pay: "euros",
      price: 3500,
      vat: null,
    },
    about: "Huit pages tous les deux mois, textes et images fournis. Nous cherchons une structure qui sait mettre en page.",
    ...{ capacity: 16, conditions: null },
  },
  {
    ...{
      of: "workshops",
      side: "wanted",
      subject: "staff",
      title: "Une régie technique les soirs de spectacle",
      unit: "day",
      pay: "exchange",
      price: 420,
      vat: null,
    },
    about: "Son et lumière, cinq soirs par an. En échange, la même durée de travail de menuiserie.",
    ...{ capacity: null, conditions: "Prévenir trois semaines avant." },
  },
  {
    ...{
      of: "metropolis",
      side: "offered",
      subject: "equipment",
      title: "Tirage de plans en grand format",
      unit: "piece",
      pay: "euros",
      price: 600,
      vat: null,
    },
    about: "Plans et affiches jusqu’au format A0, sur le traceur du service des cartes, sous trois jours.",
    ...{ capacity: 60, conditions: null },
  },
  {
    ...{
      of: "workshops",
      side: "offered",
      subject: "equipment",
      title: "Scène mobile de vingt mètres carrés",
      unit: "day",
      pay: "euros",
      price: 9000,
      vat: 2000,
    },
    about: "Douze modules à monter à deux. La scène est en réparation et n’est plus prêtée cette saison.",
    ...{ capacity: 6, conditions: null, state: "closed" },
  },
];
