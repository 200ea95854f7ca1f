declare module "pg-copy-streams" {
  import type { Submittable } from "pg";
  import type { Readable, Writable } from "node:stream";

  /** Streams that a client of `pg` is asked like a query. */
  export function from(text: string): Writable & Submittable;
  export function to(text: string): Readable & Submittable;
}
