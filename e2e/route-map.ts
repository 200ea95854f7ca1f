import type { Room } from "#platform/start/room.ts";
import type { Page } from "#platform/web/page.tsx";
import { allExamples } from "../src/all-examples.testing.ts";
import type { Persona } from "../src/room-examples.testing.ts";

export type { Persona };

const addressesOf = new Map(allExamples.flatMap(({ addresses = {} }) => Object.entries(addresses)));
const apart = new Set(allExamples.flatMap(({ apart = {} }) => Object.values(apart).flat()));

/** Addresses of no room. */
const errors: readonly (readonly [string, number])[] = [
  ["/nulle-part", 404],
  ["/a%00b", 400],
];
const refused = new Map([...errors, ...allExamples.flatMap(({ statuses = {} }) => Object.entries(statuses))]);

/** What a page is meant to answer. */
export const statusOf = (address: string): number => refused.get(address) ?? 200;

type Get = (address: string) => Promise<Response>;

/** Open addresses of the house that answer HTML, each in several states. */
export async function openAddresses(rooms: readonly Room[], get: Get): Promise<string[]> {
  const addresses = pagesOf(rooms)
    .filter(({ opensTo }) => opensTo(null))
    .flatMap(({ path: { pattern } }) => addressesOf.get(pattern) ?? (pattern.includes(":") ? [] : pattern));
  const found = await Promise.all(addresses.map((line) => follow(line, get)));
  return [...found.flat(), ...errors.map(([address]) => address)];
}

const follow = (line: string, get: Get) => followed(readLine(line), get);

/** What has no fixed name is found on a page, as a reader does. */
export async function followed({ address, further }: Omit<Behind, "as">, get: Get): Promise<string[]> {
  if (!further) return [address];
  const found = further.exec(await (await get(address)).text())?.[1];
  return found ? [found] : [];
}

function readLine(line: string): Omit<Behind, "as"> {
  const [address = "", pattern] = line.split(" → ");
  return { address, further: pattern ? new RegExp(`href="(${pattern})"`) : null };
}

/** Patterns to which no address of the map leads, and that are not apart. */
export function unvisited(rooms: readonly Room[], open: readonly string[]): string[] {
  const patterns = pagesOf(rooms).map(({ path: { pattern } }) => pattern);
  const behind = addressesBehindTheDoor().map(({ address, further }) => further?.source.replaceAll("\\/", "/").replace(/^href="\(|\)"$/g, "") ?? address);
  const led = new Set([...open, ...behind].map((address) => patternOf(address.split("?")[0]!.replaceAll(/\[[^\]]+\](\{\d+\}|\+)/g, "x"), patterns)));
  return patterns.filter((pattern) => !led.has(pattern));
}

/** Where the house would lead it: to the pattern with the fewest open places. */
function patternOf(address: string, patterns: readonly string[]): string | undefined {
  const open = (pattern: string) => pattern.split(":").length;
  const fits = (pattern: string) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}$`).test(address);
  return patterns.filter(fits).sort((a, b) => open(a) - open(b))[0];
}

/** Pages to look at. */
function pagesOf(rooms: readonly Room[]): readonly Page[] {
  return rooms
    .flatMap((room) => room.pages ?? [])
    .filter(({ methods, path: { pattern } }) => methods.includes("GET") && !apart.has(pattern) && !/\.\w+$/.test(pattern));
}

/** A page behind the door; `further` finds the address meant on it, when that has no fixed name. */
export interface Behind {
  readonly address: string;
  readonly further: RegExp | null;
  readonly as: Persona;
}

/** What is seen behind the door, by whom. */
export function addressesBehindTheDoor(): Behind[] {
  return allExamples.flatMap(({ signedIn = {} }) =>
    Object.entries(signedIn).flatMap(([as, lines]) => lines.map((line) => ({ ...readLine(line), as: as as Persona }))),
  );
}
