import type { CountOutcome, Progress } from "../count/count.ts";
import type { Election } from "../election/election.ts";
import type { Explanation } from "../explain/explain.ts";
import type { Parameters } from "../rules/parameters.ts";
import type { Warning } from "../pabulib/pabulib.ts";

/** To the worker: the bytes of a `.pb` file, or an election already packed. Cancelling is ending the worker. */
export type CountRequest = { readonly parameters: Parameters; readonly explain?: boolean } & ({ readonly file: Uint8Array } | { readonly election: Election });

/** From the worker: any number of `progress`, then one of the others. */
export type CountReply =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "counted"; readonly counted: CountOutcome; readonly explanation: Explanation | null; readonly warnings: readonly Warning[] }
  | { readonly type: "refused"; readonly message: string };
