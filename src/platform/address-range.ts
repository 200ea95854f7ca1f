import { BlockList, isIP } from "node:net";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** "10.1.2.3", "10.0.0.0/8", "fd00::/8". */
export function isRange(range: string): boolean {
  const [address = "", bits] = range.split("/");
  return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32)));
}

/** Whether an address is in one of these ranges. An IPv4 address that a socket writes as IPv6 ("::ffff:10.1.2.3") is itself. */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  return isIP(plain) !== 0 && ranges.some((range) => listOf(range).check(plain, familyOf(plain)));
}

function listOf(range: string): BlockList {
  const [address = "", bits] = range.split("/");
  const list = new BlockList();
  if (bits === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(bits), familyOf(address));
  return list;
}
