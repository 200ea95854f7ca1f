import { isIPv6 } from "node:net";

/**
 * The network that an address is of, as brakes count it: an IPv4 address itself, however it is written ("::ffff:203.0.113.9"), of an IPv6
 * address its /64, since whoever has one address of it has all 18 billion billions (RFC 6177, RFC 7934).
 */
export function networkOf(address: string): string {
  const bare = address.split("%")[0]!;
  if (!isIPv6(bare)) return bare;
  const words = wordsOf(bare);
  const mapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  if (mapped) return [words[6]!, words[7]!].flatMap((word) => [word >> 8, word & 255]).join(".");
  return `${words
    .slice(0, 4)
    .map((word) => word.toString(16))
    .join(":")}::/64`;
}

/** The eight words of 16 bits; the URL standard writes any IPv6 address in one way, without an IPv4 tail. */
function wordsOf(address: string): number[] {
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16)));
  const [first, last] = [read(head), read(tail ?? "")];
  return tail === undefined ? first : [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
