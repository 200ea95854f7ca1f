import { cast } from "#people";
import type { Borrower, Condition, Moment, State, Terms } from "./loan.ts";

/** How the things of the demo are lent, by their turn (`lent` of `#bookings`). */
export const terms: readonly Partial<Terms>[] = [
  { longest: 5, valueCents: 45_000, carries: true, conditions: "On monte la tente à deux au moins. On ne la laisse pas dehors par grand vent." },
  { longest: 5, notice: 0, atOnce: 20, valueCents: 6000, carries: true },
  { longest: 4, valueCents: 38_000, conditions: "On rend la batterie chargée." },
  { longest: 7, valueCents: 52_000, approval: false, notice: 0 },
  { longest: 3, valueCents: 320_000, conditions: "Le conducteur a plus de dix-huit ans et attache le vélo à un point fixe." },
  { longest: 10, valueCents: 30_000 },
  { longest: 7, atOnce: 2, valueCents: 12_000, approval: false, notice: 0, signs: false },
  { longest: 30, atOnce: 12, valueCents: 4000, carries: true },
  { longest: 14, atOnce: 8, valueCents: 35_000, borrowers: ["structure", "place"], carries: true },
  { longest: 14, valueCents: 25_000, approval: false },
  { longest: 3, valueCents: 28_000, byHour: true },
  { longest: 7, valueCents: 15_000 },
];

interface InspectionStory {
  readonly moment: Moment;
  readonly condition: Condition;
  readonly note?: string;
  /** Days from today. */
  readonly on: number;
  readonly settlement?: string;
}

/** A loan of the demo. Days are counted from today. */
export interface LoanStory {
  readonly n: number;
  /** The turn of the thing. */
  readonly item: number;
  readonly person: string;
  readonly borrower?: Borrower;
  readonly state: State;
  readonly days: readonly [first: number, last: number];
  readonly units?: number;
  readonly purpose?: string;
  readonly reason?: string;
  readonly carried?: boolean;
  readonly inspections?: readonly InspectionStory[];
  readonly carriages?: readonly {
    readonly way: "there" | "back";
    readonly carrier: string;
    readonly carrierId?: string;
    readonly on: number;
    readonly left?: boolean;
    readonly arrived?: boolean;
  }[];
}

const good = (moment: Moment, on: number): InspectionStory => ({ moment, condition: "good", on });

/** One in each state at least, in the weeks around today. */
export const loans: readonly LoanStory[] = [
  { n: 1, item: 0, person: cast.amina.id, state: "asked", days: [6, 8], purpose: "Fête des voisins de la rue" },
  { n: 2, item: 2, person: cast.gaelle.id, state: "granted", days: [12, 14], purpose: "Réunion du comité des riverains" },
  { n: 3, item: 2, person: cast.amina.id, state: "queued", days: [12, 14], purpose: "Répétition de la fanfare" },
  { n: 4, item: 5, person: cast.amina.id, state: "offered", days: [15, 20], purpose: "Atelier de reprise" },
  { n: 5, item: 3, person: cast.elif.id, state: "granted", days: [0, 2], purpose: "Projection du film du quartier" },
  {
    ...{ n: 6, item: 1, person: cast.farid.id, borrower: "structure", state: "out", days: [-2, 3], units: 12, purpose: "Repas des voisins du quai" },
    inspections: [good("handed", -2)],
  },
  {
    ...{ n: 7, item: 4, person: cast.amina.id, state: "out", days: [-2, 0], purpose: "Déménager un atelier" },
    inspections: [{ moment: "handed", condition: "worn", note: "La selle est griffée.", on: -2 }],
  },
  { n: 8, item: 6, person: cast.elif.id, state: "out", days: [-9, -4], inspections: [good("handed", -9)] },
  {
    ...{ n: 9, item: 8, person: cast.bilal.id, borrower: "place", state: "sent", days: [0, 9], units: 4, carried: true, purpose: "Semaine du numérique" },
    carriages: [{ way: "there", carrier: "Camionnette des tiers-lieux", carrierId: cast.farid.id, on: 0, left: true }],
    inspections: [good("sent", 0)],
  },
  {
    ...{
      n: 10,
      item: 7,
      person: cast.bilal.id,
      borrower: "place",
      state: "coming",
      days: [-14, 1],
      units: 6,
      carried: true,
      purpose: "Exposition des riverains",
    },
    carriages: [
      { way: "there", carrier: "Camionnette des tiers-lieux", carrierId: cast.farid.id, on: -14, left: true, arrived: true },
      { way: "back", carrier: "Camionnette des tiers-lieux", carrierId: cast.farid.id, on: 0, left: true },
    ],
    inspections: [good("sent", -14), good("received", -14), good("sent_back", 0)],
  },
  {
    ...{ n: 11, item: 0, person: cast.amina.id, state: "returned", days: [-20, -17] },
    inspections: [
      good("handed", -20),
      { moment: "reported", condition: "damaged", note: "Une couture a lâché sur un mur.", on: -18 },
      { moment: "returned", condition: "damaged", note: "Un mur est décousu sur trente centimètres.", on: -17, settlement: "Recousu à l’atelier." },
    ],
  },
  { n: 12, item: 9, person: cast.gaelle.id, state: "lost", days: [-60, -50], reason: "L’emprunteur a déclaré un vol.", inspections: [good("handed", -60)] },
  { n: 13, item: 4, person: cast.elif.id, state: "refused", days: [4, 5], reason: "Le vélo part en révision ces jours-là." },
  { n: 14, item: 0, person: cast.amina.id, state: "cancelled", days: [20, 22] },
  { n: 15, item: 1, person: cast.amina.id, state: "lapsed", days: [-8, -7], units: 4 },
  {
    ...{ n: 16, item: 10, person: cast.farid.id, borrower: "structure", state: "returned", days: [-35, -33] },
    inspections: [good("handed", -35), { moment: "returned", condition: "incomplete", note: "Il manque une paire de gants.", on: -33 }],
  },
  { n: 17, item: 5, person: guest(4), state: "out", days: [-12, -3], purpose: "Costumes de la fanfare", inspections: [good("handed", -12)] },
  // What was lent before, for figures.
  ...[0, 1, 2, 3, 4, 5, 6, 7, 9, 10].map(
    (item, at): LoanStory => ({
      ...{ n: 20 + at, item, person: guest(at * 3), state: "returned", days: [-120 - at * 7, -118 - at * 7] },
      inspections: [good("handed", -120 - at * 7), good("returned", -118 - at * 7)],
    }),
  ),
];

/** Who books in the demo, and borrows. */
function guest(n: number): string {
  return `1f000000-0000-4000-8000-${String((n % 36) + 1).padStart(12, "0")}`;
}
