/** What the ANCT library 2.3.0 accepts in an address. */
const notInWays = /[^0-9A-Za-zÀ-ÖØ-öø-ÿœ-ŸŒ\-,()°.&:+–|;'’/\s]/gu;
const url = /^[A-Za-z]{3,9}:(?:\/\/)?(?:[;:&=+$,\w-]+@)?[A-Za-z0-9.-]+(?:(?:\/[+~,%@/.\w_-]*)?\??[-+=&;%@.\w_]*#?[.!/\\\w]*)?$/u;
const phone = /^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)(\d){6,9}$/;

export function nationalWay(address: string): string {
  return address.replace(notInWays, " ").replace(/\s+/g, " ").trim();
}

/** Null for a number that the schema has no form for (3939, +32 …): it stays on the place's page. */
export function nationalPhone(number: string | null): string | null {
  return number !== null && phone.test(number) ? number : null;
}

/**
 * An address in the form that national harvesters accept: other signs are percent-encoded, which changes nothing for a browser. Null
 * for the few that have no such form (with a port, say).
 */
export function forHarvesters(address: string | null): string | null {
  const parsed = address === null ? null : URL.parse(address);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const encode = (part: string, allowed: RegExp) => [...part].map((sign) => (allowed.test(sign) ? sign : encodeSign(sign))).join("");
  const path = encode(parsed.pathname, /[+~,%@/.\w-]/);
  const query = parsed.search === "" ? "" : `?${encode(parsed.search.slice(1), /[-+=&;%@.\w]/)}`;
  const fragment = /^#[.!/\w]*$/.test(parsed.hash) ? parsed.hash : "";
  const whole = `${parsed.protocol}//${parsed.host}${path}${query}${fragment}`;
  return url.test(whole) ? whole : null;
}

export function nationalUrls(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => forHarvesters(address) ?? []);
}

function encodeSign(sign: string): string {
  const encoded = encodeURIComponent(sign);
  return encoded === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}` : encoded;
}
