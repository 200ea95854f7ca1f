import { cast } from "#people";
import type { Part } from "./telework.ts";

/** The company of the demo whose telework Gaëlle manages. */
export const employerId = "c0000000-0000-4000-8000-000000000004";

/** What places offer, in the order of their desks. */
export const offers = [
  { half_cents: 800, day_cents: 1400, vat: 2000, quiet: "cabin", note: "Café compris, casiers fermés, vélos à l’abri." },
  { half_cents: 650, day_cents: 1200, vat: 2000, quiet: "quiet", note: null },
  { half_cents: 900, day_cents: 1600, vat: 2000, quiet: "lively", note: "Un écran par poste." },
  { half_cents: 700, day_cents: 1300, vat: null, quiet: "quiet", note: null },
  { half_cents: 500, day_cents: 900, vat: null, quiet: "lively", note: "Grande table partagée, cuisine ouverte." },
  { half_cents: 0, day_cents: 0, vat: null, quiet: "quiet", note: "Offert par la commune." },
  { half_cents: 750, day_cents: 1400, vat: 2000, quiet: "cabin", note: null },
  { half_cents: 850, day_cents: 1500, vat: 2000, quiet: "quiet", note: null },
  { half_cents: 600, day_cents: 1100, vat: null, quiet: "cabin", note: "Accès par badge dès 8 h." },
  { half_cents: 950, day_cents: 1700, vat: 2000, quiet: "quiet", note: null },
  { half_cents: 700, day_cents: 1200, vat: 2000, quiet: "lively", note: null },
  { half_cents: 550, day_cents: 1000, vat: null, quiet: "quiet", note: null },
] as const;

export const centres = [
  ["COM", "Commerce"],
  ["DESSIN", "Bureau de dessin"],
  ["COMPTA", "Comptabilité"],
] as const;

interface AgentStory {
  /** By its turn, from 1. */
  readonly centre: number;
  readonly email: string;
  readonly person?: string;
  readonly state?: "invited" | "waiting" | "active" | "left";
  readonly presence?: boolean;
  /** Working days from today, by their turn. */
  readonly wishes?: readonly (readonly [turn: number, part: Part])[];
}

/** Who books in the story of bookings. */
const guest = (n: number): string => `1f000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Those who joined have an account of the demo; others were invited, wait, or left. Enough in two cost centres for each to be told, too few in the third. */
export const agents: readonly AgentStory[] = [
  {
    centre: 1,
    email: cast.amina.email,
    person: cast.amina.id,
    state: "active",
    presence: true,
    wishes: [
      [3, "morning"],
      [5, "day"],
    ],
  },
  {
    centre: 2,
    email: cast.elif.email,
    person: cast.elif.id,
    state: "active",
    presence: true,
    wishes: [
      [0, "morning"],
      [2, "day"],
    ],
  },
  { centre: 3, email: cast.hugo.email },
  { centre: 1, email: cast.jonas.email, person: cast.jonas.id, state: "waiting" },
  ...Array.from(
    { length: 21 },
    (_, at): AgentStory => ({ centre: at < 11 ? 1 : at < 18 ? 2 : 3, email: `agent-${at}@tissages.example`, person: guest(at + 1), state: "active" }),
  ),
  ...["alix", "bruno", "cyrille"].map(
    (name, at): AgentStory => ({ centre: (at % 3) + 1, email: `${name}@tissages.example`, state: at === 2 ? "left" : "invited" }),
  ),
];
