/** What a command needs of the world, so that tests can be the world. */
export interface CommandLineIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** A person is watching standard error: a progress line may rewrite itself. */
  readonly interactive: boolean;
  /** The bytes of a file. Rejects when there is none. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
}

/** Exit codes of the commands. */
export const exit = { done: 0, differs: 1, bad: 2 } as const;

/** A file or an option that cannot be used: one sentence for standard error, exit 2. */
export class Unusable extends Error {}
