import type { cast } from "../src/people/cast.ts";

/** Processes of a house. */
type Houses = readonly { readonly url: string }[];

/** Somebody of the story, without a browser, who asks now this process of a house, now the other: the `n`-th request goes to the `n`-th of them, in turn. */
export async function enterAs(houses: Houses, who: keyof typeof cast) {
  const entered = await fetch(`${houses[0]!.url}/connexion/demonstration`, {
    method: "POST",
    body: new URLSearchParams({ personne: who }),
    redirect: "manual",
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  return enterWith(houses, cookie);
}

/** The same with a cookie of somebody's (sessions.ts). */
export function enterWith(houses: Houses, cookie: string) {
  const at = (n: number, path: string) => houses[n % houses.length]!.url + path;
  return {
    get: (n: number, path: string) => fetch(at(n, path), { headers: { cookie }, redirect: "manual" }),
    post: (n: number, path: string, fields: readonly (readonly [string, string])[]) =>
      fetch(at(n, path), { method: "POST", body: new URLSearchParams(fields.map(([name, value]) => [name, value])), headers: { cookie }, redirect: "manual" }),
  };
}
