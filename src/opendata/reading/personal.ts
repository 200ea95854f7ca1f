/** What leads to a person, as rules find it. */
const personalKinds = ["email", "phone", "nir", "iban", "name"] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Titles, folded, of columns that hold names, births or numbers of people whatever their cells look like. */
export const personalTitles: readonly (readonly [RegExp, PersonalKind])[] = [
  [/\b(prenoms?|nom de famille|nom prenom|patronyme|nom de naissance|date de naissance|date naissance|ne le)\b/, "name"],
  [/\b(portable|telephone mobile|tel mobile)\b/, "phone"],
  [/\b(nir|numero de securite sociale|num secu)\b/, "nir"],
];

const email = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[a-z]{2,}/i;
const phone = /(?<![\d.,])(?:(?:\+|00)33[\s.-]?(?:\(0\)\s?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?![\d.,])/;
const nir = /(?<!\d)[1-478]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}\s?\d{2}(?!\d)/i;
const iban = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?(?![A-Z0-9])/;

/** What a cell holds of a person. Numbers with a key count when their key is right. */
export function personalIn(cell: string): PersonalKind | null {
  if (cell.length < 8) return null;
  if (cell.includes("@") && email.test(cell)) return "email";
  if (!/\d(?:[^\d]{0,3}\d){8}/.test(cell)) return null;
  const number = nir.exec(cell)?.[0];
  if (number && isNir(number)) return "nir";
  const account = iban.exec(cell)?.[0];
  if (account && isIban(account)) return "iban";
  return phone.test(cell) ? "phone" : null;
}

/** The number of the social insurance: 97 less the rest of its thirteen signs, Corsica's letters counted as the department was. */
export function isNir(text: string): boolean {
  const signs = text.replace(/\s/g, "").toUpperCase();
  const digits = signs.replace("2A", "19").replace("2B", "18");
  if (!/^\d{15}$/.test(digits)) return false;
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** ISO 13616: the rest by 97 is one, letters counted from ten. */
export function isIban(text: string): boolean {
  const signs = text.replace(/\s/g, "");
  if (signs.length < 15 || signs.length > 34) return false;
  const turned = signs.slice(4) + signs.slice(0, 4);
  const digits = [...turned].map((sign) => Number.parseInt(sign, 36)).join("");
  return /^\d+$/.test(digits) && BigInt(digits) % 97n === 1n;
}

/** So much of it that whoever looks finds the cell, and nobody else the person. */
export function maskPersonal(cell: string): string {
  const signs = [...cell];
  return signs
    .map((sign, at) => (at < 2 || /[\s@.+-]/.test(sign) ? sign : "•"))
    .slice(0, 40)
    .join("");
}
