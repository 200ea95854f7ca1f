/** Numbers from 0 to 1 that come again with the same seed (mulberry32, T. Ettinger). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbers = ["-1", "0", "1.5", "1e9", "1e999", "2147483648", "9007199254740993", "99999999999999999999", "0x10", "NaN", "٣", "1 000,5", "-0"];
const days = ["2026-02-30", "0000-00-00", "9999-12-31", "99999-01-01", "-4713-01-01", "2026-11-28T10:00", "25:61", "24:00", "infinity", "now"];
const words = [
  "",
  " ",
  "'",
  '"',
  "1'; --",
  "\\",
  "%",
  "%_%",
  ".*+?^{}$()|[]\\",
  "(((((((((",
  "a & b | !c",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "[]",
  "{}",
];
const signs = [
  "\ud800",
  "\u2028",
  "a\r\nb: c",
  "\u202eabc",
  "\u0007",
  "🤷🏽‍♀️".repeat(40),
  "ﷺ".repeat(200),
  "é".repeat(300),
  "<script>alert(1)</script>",
  "../../etc/passwd",
];
const long = ["a".repeat(5000), "mot ".repeat(3000), "1,".repeat(2000), "_*".repeat(6000), "\n".repeat(3000), "((".repeat(2000)];
const names = ["00000000-0000-0000-0000-000000000000", "zzz", "nouveau", "nouvelle", "59350", "59350.csv", "fr", "xx"];

/** What nobody types, and what finds what nobody thought of. */
export const hostileWords: readonly string[] = [...numbers, ...days, ...words, ...signs, ...names, ...long];
