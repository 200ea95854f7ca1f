import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * "+33353011596", "03.53.01.15.96" or "+33 (0)3 53 01 15 96" → "03 53 01 15 96", the one form on every page: what one reads aloud. A number of another
 * country is said with its code; what is no whole number stays as it came.
 */
export function sayPhone(phone: string): string {
  const number = parsePhoneNumberFromString(phone, "FR");
  if (!number?.isValid()) return phone;
  return (number.countryCallingCode === "33" ? number.formatNational() : number.formatInternational()).replaceAll(" ", "\u00a0");
}
