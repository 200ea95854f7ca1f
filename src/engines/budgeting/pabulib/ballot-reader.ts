import type { BallotKind, Project } from "../election/election.ts";
import { IdIndex } from "./id-index.ts";
import { PackedBallots } from "./packed-ballots.ts";
import { PabulibError, type Place, type Warnings } from "./problem.ts";

export interface VotesOptions {
  readonly kind: BallotKind;
  readonly projects: readonly Project[];
  readonly keepVoters: boolean;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly weightColumn: string | undefined;
}

const comma = 0x2c;
const space = 0x20;

/** Reads one ballot from the bytes of its row: project ids between commas and, where voters give points, as many numbers. */
export class BallotReader {
  readonly packed: PackedBallots;
  /** The field that holds the weight; -1 where each ballot counts once. */
  weightField = -1;
  readonly #ids: IdIndex;
  readonly #kind: BallotKind;
  readonly #min: number;
  readonly #max: number;
  readonly #warnings: Warnings;
  #bytes: Uint8Array = new Uint8Array(0);
  #line = 0;
  #rowStart = 0;

  constructor(options: VotesOptions, scored: boolean, warnings: Warnings) {
    this.packed = new PackedBallots(options.projects.length, scored);
    this.#ids = new IdIndex(options.projects.map((project) => project.id));
    this.#kind = options.kind;
    this.#min = options.minLength ?? 1;
    this.#max = options.maxLength ?? Number.POSITIVE_INFINITY;
    this.#warnings = warnings;
  }

  read(bytes: Uint8Array, bounds: Uint32Array, vote: number, points: number, line: number, rowStart: number): void {
    this.#bytes = bytes;
    this.#line = line;
    this.#rowStart = rowStart;
    const from = bounds[vote] as number;
    const to = (bounds[vote + 1] as number) - 1;
    if (this.weightField !== -1) this.#weigh(bounds[this.weightField] as number, (bounds[this.weightField + 1] as number) - 1);
    if (points === -1) this.#approvals(from, to);
    else this.#scores(from, to, bounds[points] as number, (bounds[points + 1] as number) - 1);
    this.#checkLength(from);
    this.packed.endBallot();
  }

  #approvals(from: number, to: number): void {
    if (from === to) return;
    for (let at = from; at <= to; ) {
      const end = this.#itemEnd(at, to);
      const project = this.#project(at, end);
      if (!this.packed.choose(project)) this.#warnTwice(at, end);
      at = end + 1;
    }
  }

  #scores(from: number, to: number, pointsFrom: number, pointsTo: number): void {
    let atPoints = pointsFrom;
    for (let at = from; from < to && at <= to; ) {
      const end = this.#itemEnd(at, to);
      if (atPoints > pointsTo || pointsFrom === pointsTo) throw this.#problem(pointsTo, "points", "there are fewer points than projects on the ballot");
      const pointsEnd = this.#itemEnd(atPoints, pointsTo);
      const project = this.#project(at, end);
      this.#addPoints(atPoints, pointsEnd);
      if (!this.packed.choose(project)) {
        this.packed.points?.drop();
        this.#warnTwice(at, end);
      }
      at = end + 1;
      atPoints = pointsEnd + 1;
    }
    const unread = from === to ? pointsFrom < pointsTo : atPoints <= pointsTo;
    if (unread) throw this.#problem(atPoints, "points", "there are more points than projects on the ballot");
  }

  #weigh(from: number, to: number): void {
    const text = this.#text(from, to).trim();
    if (!/^[1-9]\d{0,5}$/.test(text)) throw this.#problem(from, "weight", `"${text}" is no weight: a whole number from 1 to 999999`);
    this.packed.weigh(Number(text));
  }

  #itemEnd(at: number, to: number): number {
    let end = at;
    while (end < to && this.#bytes[end] !== comma) end++;
    return end;
  }

  #project(from: number, to: number): number {
    const project = this.#ids.find(this.#bytes, from, to);
    return project === -1 ? this.#spacedProject(from, to) : project;
  }

  /** Some files print a space after the comma. */
  #spacedProject(from: number, to: number): number {
    let [start, end] = [from, to];
    while (start < end && this.#bytes[start] === space) start++;
    while (start < end && this.#bytes[end - 1] === space) end--;
    const project = this.#ids.find(this.#bytes, start, end);
    if (project !== -1) return project;
    const reason = start === end ? "an empty project id on the ballot" : `no project has the id "${this.#text(start, end)}"`;
    throw this.#problem(from, "vote", reason);
  }

  #addPoints(from: number, to: number): void {
    const points = this.packed.points;
    const reason = points?.add(this.#bytes, from, to) ?? null;
    if (reason !== null) throw this.#problem(from, "points", reason);
    if (points !== null && points.last() < 0) this.#warnings.add("negative-points", this.#place(from, "points"), "the ballot gives negative points");
  }

  #checkLength(from: number): void {
    const length = this.packed.onBallot;
    if (length > 1 && this.#kind === "choose-1") throw this.#problem(from, "vote", `a choose-1 ballot names ${length} projects`);
    if (length === 0) this.#warnings.add("empty-ballot", this.#place(from, "vote"), "the ballot names no project: its voter is counted");
    else if (length < this.#min) this.#warnings.add("ballot-length", this.#place(from, "vote"), `${length} projects on the ballot, min_length is ${this.#min}`);
    if (length > this.#max) this.#warnings.add("ballot-length", this.#place(from, "vote"), `${length} projects on the ballot, max_length is ${this.#max}`);
  }

  #warnTwice(from: number, to: number): void {
    this.#warnings.add("project-twice", this.#place(from, "vote"), `the ballot names project "${this.#text(from, to)}" twice: counted once`);
  }

  #text(from: number, to: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(from, to));
  }

  #place(at: number, field: string): Place {
    return { line: this.#line, column: this.#text(this.#rowStart, at).length + 1, field };
  }

  #problem(at: number, field: string, reason: string): PabulibError {
    return new PabulibError(this.#place(at, field), reason);
  }
}
