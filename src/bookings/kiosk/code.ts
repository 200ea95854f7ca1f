import { sha256 } from "#platform/crypto/sha256.ts";

/** What whoever booked types at the screen of the place: "4F7 2A1". Of the booking itself, so that there is nothing to keep and nothing to lose. */
export function codeOf(bookingId: string): string {
  const six = sha256(`bookings.code ${bookingId}`).toString("hex").slice(0, 6).toUpperCase();
  return `${six.slice(0, 3)}\u00a0${six.slice(3)}`;
}

/** As people type it, or as a scanner reads it: small letters, an O for a zero, spaces. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[^0-9A-F]/g, "");

/** "Amina Delattre" → "A. D.": on a screen that all see, whoever booked knows themselves and nobody else is named. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]!.toLocaleUpperCase("fr")}.`)
    .slice(0, 3)
    .join("\u00a0");
