import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Seat, SeatOwner } from "../seat.ts";

export interface Seats {
  readonly seat: Seat;
  readonly owner: SeatOwner;
}

interface SeatVisit {
  readonly db: Db;
  readonly offers: AllOffers;
  readonly visitor: Visitor;
}

/** The seats that this person may fill. @throws NotFound for those that are others' to fill, as for those that never were. */
export async function seatsToFill({
  db,
  offers,
  visitor,
  params,
}: SeatVisit & { readonly params: { readonly kind: string; readonly thing: string } }): Promise<Seats> {
  const seat = offers.seats.find(({ word }) => word === params.kind);
  const owner = await seat?.findBySlug(db, params.thing);
  return mayFill({ db, visitor }, seat, owner);
}

/** The same, as an invitation or a file names them. @throws NotFound */
export async function seatsById({ db, offers, visitor }: SeatVisit, { kind, id }: { readonly kind: string; readonly id: string }): Promise<Seats> {
  const seat = offers.seats.find((one) => one.kind === kind);
  const owner = await seat?.findById(db, id);
  return mayFill({ db, visitor }, seat, owner);
}

async function mayFill({ db, visitor }: Pick<SeatVisit, "db" | "visitor">, seat: Seat | undefined, owner: SeatOwner | null | undefined): Promise<Seats> {
  if (!seat || !owner || !(await seat.fills(db, owner, visitor))) throw new NotFound();
  return { seat, owner };
}
