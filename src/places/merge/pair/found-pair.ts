import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { mayMerge } from "../pair-scope.ts";
import { findPair, type Pair } from "./pair.query.ts";

interface PairVisit {
  readonly db: Db;
  readonly params: { readonly one: string; readonly other: string };
  readonly visitor: Visitor;
}

/** The two records, for whoever is in charge of both. @throws NotFound, Forbidden */
export async function findOwnPair({ db, params, visitor }: PairVisit): Promise<Pair> {
  const pair = await findPair(db, params);
  if (!pair) throw new NotFound();
  if (!mayMerge(visitor, pair.one, pair.other)) throw new Forbidden();
  return pair;
}
