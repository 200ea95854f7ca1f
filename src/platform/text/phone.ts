/**
 * "+33353011596", "03.53.01.15.96" or "+33 (0)3 53 01 15 96" → "03 53 01 15 96", the one form on every page: what one reads aloud. Numbers of other
 * countries stay as they came.
 */
export function sayPhone(phone: string): string {
  const [, digits] = /^(?:(?:\+|00)33|0)(\d{9})$/.exec(phone.replace("(0)", "").replaceAll(/[\s.()-]/g, "")) ?? [];
  return digits ? `0${digits}`.replaceAll(/(\d\d)(?=\d)/g, "$1\u00a0") : phone;
}
