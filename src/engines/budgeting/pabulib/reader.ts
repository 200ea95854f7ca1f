import { type PabulibDocument, weightKey } from "./document.ts";
import { checkCounts, checkPrinted } from "./checks.ts";
import { MetaSection } from "./meta-section.ts";
import { PabulibError, Warnings } from "./problem.ts";
import { ProjectsSection } from "./projects-section.ts";
import { longestRecord, RecordStream } from "./record-stream.ts";
import { Row } from "./row.ts";
import { decodeUtf8, Utf8Check } from "./utf8.ts";
import { VotesSection } from "./votes-section.ts";

export interface ReaderOptions {
  /** false: keep only what is counted (the document can be written again, with voters numbered). Default true. */
  readonly keepVoters?: boolean;
}

/** Reads a `.pb` file pushed chunk by chunk; memory grows with the packed ballots, not with the file. */
export class PabulibReader {
  readonly #options: ReaderOptions;
  readonly #warnings = new Warnings();
  readonly #records = new RecordStream();
  readonly #utf8 = new Utf8Check();
  readonly #meta = new MetaSection(this.#warnings);
  #projects: ProjectsSection | null = null;
  #votes: VotesSection | null = null;
  #state: "start" | "header" | "rows" = "start";
  #blankLine = 0;
  #bom = false;
  #first: Uint8Array | null = new Uint8Array(0);
  #surrogate = "";

  constructor(options: ReaderOptions = {}) {
    this.#options = options;
  }

  /** @throws PabulibError at the first thing that makes the file uncountable. */
  push(chunk: Uint8Array | string): void {
    this.#pushBytes(typeof chunk === "string" ? this.#encode(chunk) : chunk, false);
  }

  /** @throws PabulibError as `push`, and when the file ends too early or its totals are not what META says. */
  end(): PabulibDocument {
    this.#pushBytes(new TextEncoder().encode(this.#surrogate), true);
    const [projects, votes] = [this.#projects, this.#votes];
    if (projects === null || votes === null || votes.columns.length === 0) {
      const missing = projects === null ? "PROJECTS" : "VOTES";
      throw new PabulibError({ line: this.#records.line, column: 1, field: null }, `the file ends before its ${missing} section`);
    }
    const { packed } = votes.ballots;
    checkCounts(this.#meta, projects.projects.length, packed.voters);
    const [budget, kind] = [this.#meta.budget(), this.#meta.kind()];
    const voters = packed.total;
    const votesPerProject = packed.votes;
    const ballots = packed.finish();
    checkPrinted(projects, ballots, votesPerProject, this.#warnings);
    return {
      election: { kind, budget, projects: projects.projects, ballots, voters },
      meta: this.#meta.entries,
      projectColumns: projects.columns,
      projectRows: projects.rows,
      voteColumns: votes.columns,
      voters: votes.voters?.finish(votes.otherColumns) ?? null,
      withdrawn: projects.withdrawn,
      warnings: this.#warnings.list(),
      bom: this.#bom,
      lineEnd: this.#records.lineEnd ?? "\n",
    };
  }

  /** Half a character at the end of a chunk of text waits for its other half. */
  #encode(chunk: string): Uint8Array {
    const text = this.#surrogate + chunk;
    const cut = /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
    this.#surrogate = text.slice(cut);
    return new TextEncoder().encode(text.slice(0, cut));
  }

  #pushBytes(chunk: Uint8Array, final: boolean): void {
    this.#utf8.push(chunk, final);
    let bytes = chunk;
    if (this.#first !== null) {
      const first = new Uint8Array([...this.#first, ...chunk.subarray(0, 3 - this.#first.length)]);
      if (first.length < 3 && !final) {
        this.#first = first;
        return;
      }
      this.#bom = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
      const rest = chunk.subarray(first.length - this.#first.length);
      this.#first = null;
      if (!this.#bom) this.#pushRecords(first, false);
      bytes = rest;
    }
    this.#pushRecords(bytes, final);
  }

  #pushRecords(bytes: Uint8Array, final: boolean): void {
    if (this.#records.push(bytes, final, this.#take)) return;
    throw new PabulibError(
      { line: this.#records.line, column: 1, field: null },
      `a record is longer than ${longestRecord} bytes: is a quotation mark left open?`,
    );
  }

  readonly #take = (bytes: Uint8Array, from: number, to: number, quoted: boolean): void => {
    const line = this.#records.line;
    if (from === to) {
      this.#blankLine ||= line;
      return;
    }
    if (this.#blankLine !== 0) {
      this.#warnings.add("blank-line", { line: this.#blankLine, column: 1, field: null }, "the line is blank");
      this.#blankLine = 0;
    }
    if (this.#votes !== null && this.#state === "rows" && !quoted) this.#votes.take(bytes, from, to, line);
    else this.#takeRow(new Row(decodeUtf8(bytes.subarray(from, to)), line, this.#warnings));
  };

  #takeRow(row: Row): void {
    const section = this.#votes ?? this.#projects ?? this.#meta;
    if (this.#state === "header") {
      section.header(row);
      this.#state = "rows";
    } else if (this.#opens(row)) this.#state = "header";
    else if (this.#state === "start") throw new PabulibError(row.place(0), "a .pb file starts with a line META");
    else if (section instanceof VotesSection) section.takeQuoted(row);
    else section.row(row);
  }

  /** @returns whether the row is the line that opens the next section. */
  #opens(row: Row): boolean {
    const next = this.#state === "start" ? "META" : this.#projects === null ? "PROJECTS" : this.#votes === null ? "VOTES" : null;
    if (row.fields.length !== 1 || row.fields[0]?.trim() !== next) return false;
    if (next === "PROJECTS") this.#projects = new ProjectsSection(this.#meta.budget(), this.#warnings);
    if (next === "VOTES") {
      this.#votes = new VotesSection(
        {
          kind: this.#meta.kind(),
          projects: this.#projects?.projects ?? [],
          keepVoters: this.#options.keepVoters ?? true,
          minLength: this.#meta.count("min_length"),
          maxLength: this.#meta.count("max_length"),
          weightColumn: this.#meta.text(weightKey),
        },
        this.#warnings,
      );
    }
    return true;
  }
}
