import { cast } from "../cast.ts";
import type { StructureKind } from "./structure.ts";

export interface StoryStructure {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly siret: string;
  readonly rna?: string;
  /** Slug of the commune. */
  readonly commune: string;
  readonly address: string;
  readonly postal_code: string;
  readonly website?: string;
  /** Who belongs to it; the first answers for it. */
  readonly members: readonly { readonly id: string; readonly function: string }[];
}

const id = (n: number) => `c0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Structures of the demo's story. Their SIRET pass the control key and belong to nobody. */
export const toldStructures: readonly StoryStructure[] = [
  {
    id: id(1),
    name: "Les Ateliers du Canal",
    kind: "association",
    siret: "99999101100019",
    rna: "W595000101",
    commune: "roubaix",
    address: "12 quai inventé",
    postal_code: "59100",
    website: "https://ateliers.exemple.fr/",
    members: [
      { id: cast.bilal.id, function: "Coordinateur" },
      { id: cast.farid.id, function: "Trésorier" },
    ],
  },
  {
    id: id(2),
    name: "Métropole du Beffroi",
    kind: "metropolis",
    siret: "99999202700014",
    commune: "lille",
    address: "1 place inventée",
    postal_code: "59000",
    members: [
      { id: cast.louise.id, function: "Direction du numérique" },
      { id: cast.chloe.id, function: "Chargée des tiers-lieux" },
    ],
  },
  {
    id: id(3),
    name: "Ville de Roubaix (démonstration)",
    kind: "commune",
    siret: "99999303300011",
    commune: "roubaix",
    address: "1 Grand-Place inventée",
    postal_code: "59100",
    members: [{ id: cast.denis.id, function: "Vie associative" }],
  },
  {
    id: id(4),
    name: "Tissages réunis",
    kind: "employer",
    siret: "99999404900016",
    commune: "tourcoing",
    address: "8 rue imaginaire",
    postal_code: "59200",
    members: [{ id: cast.gaelle.id, function: "Responsable du télétravail" }],
  },
  {
    id: id(5),
    name: "Centre social des Trois Ponts",
    kind: "social_centre",
    siret: "99999505300017",
    rna: "W595000505",
    commune: "wattrelos",
    address: "3 rue imaginaire",
    postal_code: "59150",
    members: [{ id: cast.farid.id, function: "Animateur du réseau" }],
  },
  {
    id: id(6),
    name: "Coopérative La Remise",
    kind: "cooperative",
    siret: "99999606900012",
    commune: "lille",
    address: "27 rue imaginaire",
    postal_code: "59000",
    members: [],
  },
];
