import { BlockList, isIP } from "node:net";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** "10.1.2.3", "10.0.0.0/8", "fd00::/8". */
export function isRange(range: string): boolean {
  const [address = "", bits] = range.split("/");
  return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32)));
}

/**
 * Whether an address is in one of these ranges. Of IPv6 the network is compared, as requests know it ("2001:db8:1:2::/64"). An IPv4 address that a
 * socket writes as IPv6 ("::ffff:10.1.2.3") is itself.
 */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "").replace(/\/64$/, "");
  return isIP(plain) !== 0 && ranges.some((range) => listOf(range).check(plain, familyOf(plain)));
}

function listOf(range: string): BlockList {
  const [address = "", bits] = range.split("/");
  const family = familyOf(address);
  const list = new BlockList();
  list.addSubnet(address, Math.min(Number(bits ?? 128), family === "ipv6" ? 64 : 32), family);
  return list;
}
