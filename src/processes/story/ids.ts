/** Fixed, so that every area of the room plants into the same processes and the demo's addresses are the same everywhere. */
const at = (family: string, n: number): string => `${family}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

interface StoryIds<stage extends string, category extends string> {
  readonly id: string;
  readonly slug: string;
  readonly stages: Readonly<Record<stage, string>>;
  readonly categories: Readonly<Record<category, string>>;
}

/** Identifiers follow from the rank in the lists: append, never insert. */
function told<const stage extends string, const category extends string = never>(
  n: number,
  slug: string,
  stages: readonly stage[],
  categories: readonly category[] = [],
): StoryIds<stage, category> {
  return {
    id: at("70", n),
    slug,
    stages: Object.fromEntries(stages.map((stage, rank) => [stage, at("71", n * 100 + rank + 1)])) as Record<stage, string>,
    categories: Object.fromEntries(categories.map((category, rank) => [category, at("72", n * 100 + rank + 1)])) as Record<category, string>,
  };
}

const budgetCategories = ["nature", "moving", "learning", "solidarity", "culture", "play"] as const;

/** The processes of the demo. Keys of stages are their kinds, unless a kind comes twice. */
export const processIds = {
  /** The metropolitan budget replayed in full: 137 ideas, 54 feasible, 35 awarded, in delivery. Real dates. */
  budget2025: told(
    1,
    "budget-participatif-2025",
    ["collect", "admissibility", "opinion", "feasibility", "jury", "award", "delivery", "evaluation"],
    budgetCategories,
  ),
  /** Collect open now, extended once. */
  budget2027: told(
    2,
    "budget-participatif-2026-2027",
    ["collect", "meeting", "admissibility", "opinion", "feasibility", "vote", "award", "delivery"],
    budgetCategories,
  ),
  /** Debate and questionnaire open now. */
  bikePlan: told(3, "plan-velo-2027-2031", ["questionnaire", "debate", "meeting", "award"], ["lanes", "parking", "crossings", "learning"]),
  /** Roubaix's own, never closes. */
  roubaixBox: told(4, "boite-a-idees-roubaix", ["collect", "admissibility", "award", "delivery"], ["street", "nature", "life", "services"]),
  /** The text of the charter is under debate now. */
  charter: told(5, "charte-des-tiers-lieux", ["questionnaire", "debate", "meeting", "award"]),
  /** A public meeting of Roubaix: registration open now. */
  coveredMarket: told(6, "place-du-marche-couvert", ["meeting", "debate", "award"]),
  /** Opinion of the communes open now. */
  coolStreets: told(7, "ilots-de-fraicheur", ["collect", "admissibility", "opinion", "feasibility", "jury", "award", "delivery"], ["shade", "water", "ground"]),
  /** Lille: admissibility open now. */
  lilleSchools: told(8, "cours-d-ecoles-lille", ["collect", "admissibility", "feasibility", "award", "delivery"], ["trees", "games", "opening"]),
  /** Tourcoing: feasibility open now. */
  tourcoingBudget: told(9, "budget-participatif-tourcoing", ["collect", "admissibility", "feasibility", "vote", "award", "delivery"], budgetCategories),
  /** Roubaix, Tourcoing and Wattrelos together: jury open now. */
  oldMill: told(10, "ancienne-filature", ["collect", "admissibility", "feasibility", "jury", "award"], ["making", "culture", "living"]),
  /** Metropolis, 12 to 25 years: vote open now. */
  youthBudget: told(
    11,
    "budget-participatif-des-jeunes",
    ["collect", "admissibility", "feasibility", "vote", "award", "delivery"],
    ["sport", "culture", "climate", "help"],
  ),
  /** The neighbourhood "Le Nouveau fort" of Mons-en-Barœul: award open now. */
  newSquare: told(12, "un-square-au-nouveau-fort", ["collect", "admissibility", "meeting", "award", "delivery"], ["plants", "games", "benches"]),
  /** Lambersart: delivered, evaluation open now. */
  schoolStreets: told(13, "rues-aux-ecoles-lambersart", ["collect", "award", "delivery", "evaluation"], ["street", "signs"]),
  /** Wattrelos: in rehearsal, outsiders do not find it. */
  wattrelosBudget: told(14, "budget-participatif-wattrelos", ["collect", "admissibility", "feasibility", "vote", "award", "delivery"], budgetCategories),
  /** Metropolis: draft. */
  lightPlan: told(15, "plan-lumiere", ["questionnaire", "debate", "award"]),
  /** Cancelled, with its reason. */
  riverBanks: told(16, "rives-de-la-deule", ["collect", "admissibility", "jury", "award"], ["paths", "nature"]),
  /** Ended: a questionnaire, its answer, its evaluation. */
  pools: told(17, "horaires-des-piscines", ["questionnaire", "meeting", "award", "evaluation"]),
  /** Metropolis: vote open now, on 54 ideas that were studied. Its ideas are planted with the vote. */
  votedBudget: told(18, "budget-participatif-2026", ["collect", "admissibility", "feasibility", "vote", "award", "delivery"], budgetCategories),
  /** Metropolis: voted a year ago, in delivery. Its ideas are planted with the vote. */
  nearBudget: told(
    19,
    "budget-de-proximite-2025",
    ["collect", "admissibility", "feasibility", "vote", "award", "delivery"],
    ["near", "green", "together", "knowledge"],
  ),
  /** Metropolis: two conversations open now, and one whose report is published and answered. */
  night: told(20, "la-metropole-la-nuit", ["transport", "night", "markets", "award"]),
} as const;

export type StoryProcess = keyof typeof processIds;
