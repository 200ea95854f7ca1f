import type { cast } from "../src/people/cast.ts";
import type { OpenHouse } from "./open-house.ts";

/** Somebody of the story, without a browser, who asks now this process of a house, now the other: the `n`-th request goes to the `n`-th of them, in turn. */
export async function enterAs(houses: readonly OpenHouse[], who: keyof typeof cast) {
  const entered = await fetch(`${houses[0]!.url}/connexion/demonstration`, {
    method: "POST",
    body: new URLSearchParams({ personne: who }),
    redirect: "manual",
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const at = (n: number, path: string) => houses[n % houses.length]!.url + path;
  return {
    get: (n: number, path: string) => fetch(at(n, path), { headers: { cookie }, redirect: "manual" }),
    post: (n: number, path: string, fields: readonly (readonly [string, string])[]) =>
      fetch(at(n, path), { method: "POST", body: new URLSearchParams(fields.map(([name, value]) => [name, value])), headers: { cookie }, redirect: "manual" }),
  };
}
