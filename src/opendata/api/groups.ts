import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { BadQuestion } from "../cql/bad-question.ts";
import { type Question, readLimit, readQuestion } from "./question.ts";

const kinds = ["sum", "min", "max", "avg"] as const;

/** What is reckoned of each group: "sum:enveloppe". How many rows it has is always said. */
export interface Measure {
  readonly kind: (typeof kinds)[number];
  readonly field: string;
}

/** What a grouping is asked: "?by=commune&measure=sum:enveloppe&etat=open&limit=50". */
export interface Grouping {
  readonly by: readonly string[];
  readonly measures: readonly Measure[];
  readonly question: Question;
}

const [mostBy, mostMeasures] = [3, 10];

/** @throws BadQuestion */
export function readGrouping(dataset: Dataset, search: URLSearchParams): Grouping {
  const own = new URLSearchParams([...search].filter(([name]) => name !== "by" && name !== "measure" && name !== "limit"));
  for (const name of ["sort", "fields", "total", "cursor"]) if (own.has(name)) throw new BadQuestion(name, "Not of this address.");
  for (const name of ["by", "measure", "limit"]) if (search.getAll(name).length > 1) throw new BadQuestion(name, "It is given more than once.");
  const by = listOf(search.get("by"));
  if (by.length > mostBy || new Set(by).size < by.length) throw new BadQuestion("by", `At most ${mostBy} fields, each once.`);
  for (const name of by) if (fieldOf(dataset, name, "by").type === "list") throw new BadQuestion("by", `${name} is a list.`);
  const measures = listOf(search.get("measure")).map((text) => readMeasure(dataset, text));
  if (measures.length > mostMeasures) throw new BadQuestion("measure", `At most ${mostMeasures}.`);
  return { by, measures, question: { ...readQuestion(dataset, own), limit: readLimit(search.get("limit")) } };
}

const listOf = (text: string | null): string[] => (text === null || text === "" ? [] : text.split(",", 30));

function fieldOf({ fields }: Dataset, name: string, parameter: string): DatasetField {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new BadQuestion(parameter, `No such field. Fields: ${fields.map((one) => one.name).join(", ")}.`);
  return field;
}

function readMeasure(dataset: Dataset, text: string): Measure {
  const [, word, name = ""] = /^(\w+):(.+)$/.exec(text) ?? [];
  const kind = kinds.find((one) => one === word);
  if (!kind) throw new BadQuestion("measure", `One of: ${kinds.map((one) => `${one}:field`).join(", ")}.`);
  const { type } = fieldOf(dataset, name, "measure");
  if (type !== "integer" && type !== "number") throw new BadQuestion("measure", `${name} is no number.`);
  return { kind, field: name };
}
