import { fold } from "#engines/similarity/fold.ts";
import { sha256 } from "#platform/crypto/sha256.ts";

/** A line of a file of addresses. */
export interface Address {
  /** Null: to whoever lives there. */
  readonly addressee: string | null;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

/** The same for all who live at one address, however it is written: "12 rue du parc 59000". */
const homeNamed = ({ street, postcode }: Pick<Address, "street" | "postcode">): string =>
  fold(`${street} ${postcode}`)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** One address of each home: the first in the order of what is written, so that the order of the file says nothing. */
export function homesOf(addresses: readonly Address[]): ReadonlyMap<string, Address> {
  const written = ({ addressee, street, town }: Address) => `${addressee ?? ""}\n${street}\n${town}`;
  const homes = new Map<string, Address>();
  for (const one of addresses) {
    const name = homeNamed(one);
    const known = homes.get(name);
    if (!known || written(one) < written(known)) homes.set(name, one);
  }
  return homes;
}

/**
 * So many homes by lot, each with the same chance: those whose SHA-256 of "seed home" comes first. Whoever has the addresses and the seed
 * draws the same ones.
 */
export function drawHomes(homes: ReadonlyMap<string, Address>, count: number, seed: string): Address[] {
  const ranked = [...homes].map(([name, address]) => ({ address, rank: sha256(`${seed} ${name}`).toString("hex") }));
  return ranked
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, count)
    .map(({ address }) => address);
}
