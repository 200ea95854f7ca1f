import type { Project, Rational } from "../election/election.ts";
import { compare } from "../election/rational.ts";
import { readMoney } from "./meta-section.ts";
import { PabulibError, type Place, type Warnings } from "./problem.ts";
import { type Row, readHeader } from "./row.ts";
import { looksWithdrawn } from "./withdrawn.ts";

export class ProjectsSection {
  columns: readonly string[] = [];
  readonly rows: (readonly string[])[] = [];
  readonly projects: Project[] = [];
  readonly withdrawn: string[] = [];
  readonly places: Place[] = [];
  readonly #ids = new Set<string>();
  readonly #budget: Rational;
  readonly #warnings: Warnings;

  constructor(budget: Rational, warnings: Warnings) {
    this.#budget = budget;
    this.#warnings = warnings;
  }

  header(row: Row): void {
    this.columns = readHeader(row, "PROJECTS", ["project_id", "cost"]);
  }

  row(row: Row): void {
    row.expect(this.columns);
    const id = this.#id(row);
    const cost = this.#cost(row, id);
    this.rows.push(row.fields);
    this.places.push(row.place(0, "project_id"));
    this.projects.push({
      id,
      cost,
      name: this.#text(row, "name") ?? "",
      categories: (this.#text(row, "category") ?? "")
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
      districts: [this.#text(row, "district") ?? ""].filter((name) => name !== ""),
      printed: this.#printed(row),
    });
  }

  #text(row: Row, column: string): string | undefined {
    return row.fields[this.columns.indexOf(column)]?.trim();
  }

  #place(row: Row, column: string): Place {
    return row.place(this.columns.indexOf(column), column);
  }

  #id(row: Row): string {
    const id = this.#text(row, "project_id") as string;
    const place = this.#place(row, "project_id");
    if (id === "") throw new PabulibError(place, "the project has no id");
    if (id.includes(",")) throw new PabulibError(place, `"${id}" holds a comma, which separates ids in ballots`);
    if (this.#ids.has(id)) throw new PabulibError(place, `"${id}" is the id of an earlier project`);
    this.#ids.add(id);
    return id;
  }

  #cost(row: Row, id: string): Rational {
    const text = this.#text(row, "cost") as string;
    const place = this.#place(row, "cost");
    const cost = readMoney(text, place);
    if (cost.numerator === 0n) this.#warnings.add("zero-cost", place, `project ${id} costs nothing`);
    if (looksWithdrawn(text, cost, this.#budget)) {
      this.withdrawn.push(id);
      this.#warnings.add("withdrawn", place, `the cost of project ${id} says that it was withdrawn: it cannot be elected`);
    } else if (compare(cost, this.#budget) > 0) {
      this.#warnings.add("cost-above-budget", place, `project ${id} costs more than the budget: it cannot be elected`);
    }
    return cost;
  }

  #printed(row: Row): Project["printed"] {
    const votes = this.#text(row, "votes");
    const score = this.#text(row, "score");
    const selected = this.#text(row, "selected");
    if (selected !== undefined && !["", "0", "1", "2", "3"].includes(selected)) {
      throw new PabulibError(this.#place(row, "selected"), `"${selected}" is none of 0, 1, 2, 3`);
    }
    return {
      ...(votes ? { votes } : {}),
      ...(score ? { score } : {}),
      ...(selected ? { selected: selected as "0" | "1" | "2" | "3" } : {}),
    };
  }
}
