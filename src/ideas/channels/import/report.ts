export interface LineNote {
  readonly line: number;
  readonly sheet: string;
  /** Of the form, which is the name of the column. */
  readonly field: string;
  readonly message: string;
}

/** What became of each line of a file. */
export interface Report {
  readonly read: number;
  readonly proposals: number;
  readonly supports: number;
  readonly comments: number;
  /** Lines that an earlier attempt had entered: a process that was stopped begins the file again. */
  readonly before: number;
  readonly rejected: number;
  readonly rejections: readonly LineNote[];
  /** Columns that nobody reads here. */
  readonly ignored: readonly string[];
}
