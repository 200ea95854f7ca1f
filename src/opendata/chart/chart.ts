import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import type { ChartWords } from "../published/published.ts";

/** How a chart is drawn: a bar for each value, or a line along days, years or numbers. */
export const kinds = ["barres", "courbe"] as const;
export type Kind = (typeof kinds)[number];
export const reckonings = ["somme", "moyenne", "minimum", "maximum"] as const;
export type Reckoning = (typeof reckonings)[number];
export const steps = ["jour", "mois", "annee"] as const;
export type Step = (typeof steps)[number];

/** What is asked of a dataset: "?par=essence&mesure=hauteur_m&calcul=moyenne&forme=barres". Words of the address, as they are kept too. */
export type ChartQuestion = ChartWords;
const askedWords = ["par", "mesure", "calcul", "forme", "pas"] as const satisfies readonly (keyof ChartQuestion)[];
/** The words of an address. */
export const askedIn = (search: URLSearchParams): ChartQuestion =>
  Object.fromEntries(askedWords.flatMap((word) => (search.get(word) ? [[word, search.get(word)!.slice(0, 100)]] : [])));
/** Instead of a column: how many rows. */
export const countWord = "nombre";

export interface Chart {
  readonly by: DatasetField;
  readonly kind: Kind;
  /** Null: rows are counted. */
  readonly measure: { readonly field: DatasetField; readonly reckoning: Reckoning } | null;
  /** Of days and instants; null: as fine as can be read. */
  readonly step: Step | null;
}

/** What may be measured: numbers, but for coordinates, of which neither a sum nor a mean says anything. */
export const measurable = ({ fields }: Pick<Dataset, "fields">): readonly DatasetField[] =>
  fields.filter(({ name, type }) => (type === "integer" || type === "number") && name !== "longitude" && name !== "latitude");
/** What rows may be put together by. */
export const groupable = ({ fields }: Pick<Dataset, "fields">): readonly DatasetField[] =>
  fields.filter(({ name, type }) => type !== "list" && name !== "longitude" && name !== "latitude");

export const isDated = ({ type }: Pick<DatasetField, "type">): boolean => type === "date" || type === "datetime";
/** Its values have an order along which a line says something. */
export const isLine = ({ type }: Pick<DatasetField, "type">): boolean => type !== "string" && type !== "boolean" && type !== "list";

const oneOf = <word extends string>(words: readonly word[], asked: string | undefined): word | undefined => words.find((word) => word === asked);

/** The chart that is asked for; null where the dataset has not, or no longer, the column that is named. */
export function readChart(dataset: Pick<Dataset, "fields">, { par, mesure, calcul, forme, pas }: ChartQuestion): Chart | null {
  const by = groupable(dataset).find(({ name }) => name === par);
  const isCount = mesure === undefined || mesure === "" || mesure === countWord;
  const field = isCount ? undefined : measurable(dataset).find(({ name }) => name === mesure);
  if (!by || (!isCount && !field)) return null;
  const kind = oneOf(kinds, forme) ?? (isDated(by) || by.type === "year" ? "courbe" : "barres");
  return {
    by,
    kind: kind === "courbe" && !isLine(by) ? "barres" : kind,
    measure: field ? { field, reckoning: oneOf(reckonings, calcul) ?? "somme" } : null,
    step: isDated(by) ? (oneOf(steps, pas) ?? null) : null,
  };
}

/** What is drawn when nobody chose: along days or years where there are, else by the first words that are no title of each row. Null for a dataset of nothing but keys. */
export function proposeChart(dataset: Pick<Dataset, "fields" | "key">): Chart | null {
  const free = groupable(dataset).filter(({ name }) => !dataset.key.includes(name));
  const by =
    free.find((field) => isDated(field) || field.type === "year") ??
    free.find(({ type, values }) => type === "boolean" || (values?.length ?? 0) > 0) ??
    free.find(({ name, type }) => type === "string" && /commune|type|theme|categorie|statut|etat|essence|nature/.test(name)) ??
    free.find(({ type }) => type === "string") ??
    free[0];
  return by ? readChart(dataset, { par: by.name }) : null;
}

/** The words that ask for a chart again. */
export const askedOf = ({ by, kind, measure, step }: Chart): Required<ChartQuestion> => ({
  par: by.name,
  mesure: measure?.field.name ?? countWord,
  calcul: measure?.reckoning,
  forme: kind,
  pas: step ?? undefined,
});

/** One bar, or one point of the line. */
export interface ChartPoint {
  /** As the dataset has it: "2026-11", "Érable", "true". Null: rows without a value. */
  readonly by: string | null;
  readonly rows: number;
  /** Null where no row of it has a number. */
  readonly value: number | null;
}

export interface ChartRows {
  /** In the order in which they are drawn; the rows without a value are not among them. */
  readonly points: readonly ChartPoint[];
  readonly without: ChartPoint | null;
  /** How many groups there are, and how many rows they are of. */
  readonly groups: number;
  readonly rows: number;
  readonly step: Step | null;
}

/** As many bars stand in one drawing; as many points on one line. */
export const mostBars = 20;
export const mostPoints = 400;
