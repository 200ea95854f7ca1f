import { BallotReader, type VotesOptions } from "./ballot-reader.ts";
import type { Warnings } from "./problem.ts";
import { PabulibError } from "./problem.ts";
import { joinRecord } from "./record.ts";
import { type Row, readHeader } from "./row.ts";
import { VoterStore } from "./voter-store.ts";

const semicolon = 0x3b;

/** The VOTES rows: the hot loop of the reader, on bytes. */
export class VotesSection {
  columns: readonly string[] = [];
  readonly ballots: BallotReader;
  readonly voters: VoterStore | null;
  #vote = -1;
  #points = -1;
  /** Start of each field of the row being read, and one past its end + 1. */
  #bounds = new Uint32Array(1);
  readonly #scored: boolean;
  /** The column that says how often a ballot counts. */
  readonly #weight: string | undefined;

  constructor(options: VotesOptions, warnings: Warnings) {
    this.#scored = options.kind === "cumulative" || options.kind === "scoring";
    this.#weight = options.weightColumn;
    this.ballots = new BallotReader(options, this.#scored, warnings);
    this.voters = options.keepVoters ? new VoterStore() : null;
  }

  header(row: Row): void {
    const required = ["voter_id", "vote", ...(this.#scored ? ["points"] : []), ...(this.#weight === undefined ? [] : [this.#weight])];
    this.columns = readHeader(row, "VOTES", required);
    this.#vote = this.columns.indexOf("vote");
    this.#points = this.#scored ? this.columns.indexOf("points") : -1;
    if (this.#weight !== undefined) this.ballots.weightField = this.columns.indexOf(this.#weight);
    this.#bounds = new Uint32Array(this.columns.length + 1);
  }

  get otherColumns(): readonly string[] {
    return this.columns.filter((_, index) => index !== this.#vote && index !== this.#points);
  }

  /** A row without quotation marks. */
  take(bytes: Uint8Array, from: number, to: number, line: number): void {
    const bounds = this.#bounds;
    let fields = 1;
    bounds[0] = from;
    for (let at = from; at < to; at++) {
      if (bytes[at] === semicolon) bounds[fields++] = at + 1;
    }
    if (fields !== this.columns.length) this.#wrongLength(bytes, from, to, line, fields);
    bounds[fields] = to + 1;
    this.ballots.read(bytes, bounds, this.#vote, this.#points, line, from);
    if (this.voters !== null) this.#keep(this.voters, bytes);
  }

  /** A row with quotation marks: printed again field by field, so that the rest is one path. */
  takeQuoted(row: Row): void {
    row.expect(this.columns);
    const others = row.fields.map((field) => new TextEncoder().encode(joinRecord([field, ""]).slice(0, -1)));
    const plain = row.fields.map((field, index) =>
      index === this.#vote || index === this.#points ? new TextEncoder().encode(field) : (others[index] as Uint8Array),
    );
    const bytes = new Uint8Array(plain.reduce((sum, field) => sum + field.length + 1, 0));
    let at = 0;
    plain.forEach((field, index) => {
      this.#bounds[index] = at;
      bytes.set(field, at);
      at += field.length + 1;
    });
    this.#bounds[plain.length] = at;
    this.ballots.read(bytes, this.#bounds, this.#vote, this.#points, row.line, 0);
    if (this.voters !== null) this.#keep(this.voters, bytes);
  }

  #keep(voters: VoterStore, bytes: Uint8Array): void {
    for (let field = 0; field < this.columns.length; field++) {
      if (field === this.#vote || field === this.#points) continue;
      voters.add(bytes, this.#bounds[field] as number, (this.#bounds[field + 1] as number) - 1);
    }
    voters.endRow();
  }

  #wrongLength(bytes: Uint8Array, from: number, to: number, line: number, fields: number): never {
    const short = fields < this.columns.length;
    const end = short ? to : (this.#bounds[this.columns.length] ?? to);
    const column = new TextDecoder().decode(bytes.subarray(from, end)).length + 1;
    const field = short ? (this.columns[fields] ?? null) : null;
    throw new PabulibError({ line, column, field }, `the row holds ${fields} fields, the section has ${this.columns.length} columns`);
  }
}
