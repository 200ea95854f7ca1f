/** A URL pattern that can also write itself: one source for routes, links, redirects and tests. */
export interface Path<pattern extends string = string> {
  readonly pattern: pattern;
  href(...params: keyof Params<pattern> extends never ? [] : [Params<pattern>]): string;
}

export type Params<pattern extends string> = pattern extends `${string}:${infer name}/${infer rest}`
  ? { [k in name]: string } & Params<rest>
  : pattern extends `${string}:${infer name}.${infer rest}`
    ? { [k in name]: string } & Params<rest>
    : pattern extends `${string}:${infer name}`
      ? { [k in name]: string }
      : Record<never, string>;

export function path<const pattern extends string>(pattern: pattern): Path<pattern> {
  return {
    pattern,
    href(...[params]) {
      return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent((params as Record<string, string>)[name] ?? ""));
    },
  };
}

/** `/lieux?commune=59512&page=2`: empty values are left out, lists repeat their name; what the address asks already stays before it. */
export function withQuery(address: string, query: Record<string, string | number | boolean | readonly string[] | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "" || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, one === true ? "1" : String(one));
  }
  const text = search.toString();
  return text ? `${address}${address.includes("?") ? "&" : "?"}${text}` : address;
}
