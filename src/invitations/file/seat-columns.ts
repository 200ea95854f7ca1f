import { keysOf } from "#platform/keys-of.ts";
import { fold } from "#engines/similarity/fold.ts";
import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";
import { locales } from "#platform/i18n/locale.ts";
import { isEmail } from "#platform/web/reader.ts";
import { hasParts, type Seat, type SeatOwner } from "../seat.ts";
import type { InviteeReading } from "./invitee-line.ts";

/** What each column of a file for seats may be called; the first is what the template says. */
const names = {
  courriel: ["courriel", "adresse electronique", "adresse mail", "email", "e mail", "mail"],
  part: ["titre", "a quel titre", "part", "fonction", "role"],
  nom: ["nom", "nom complet", "prenom nom", "personne", "name"],
  service: ["service", "qualite", "service ou qualite", "direction"],
} as const;
type SeatColumn = keyof typeof names;
export type SeatLine = FieldLine<SeatColumn>;

export const seatColumns = (seat: Seat): SeatColumn[] =>
  keysOf(names).filter((one) => (one === "part" ? hasParts(seat) : one === "service" ? seat.note !== undefined : true));

export const seatTable = (seat: Seat): KnownTable<SeatColumn> => ({ names, needed: hasParts(seat) ? ["courriel", "part"] : ["courriel"], most: 1000 });

/** One line for each part, to be replaced. */
export const seatTemplate = (seat: Seat): Record<string, string>[] =>
  seat.parts.map(({ says }, at) =>
    Object.fromEntries(
      seatColumns(seat).map((one) => [
        names[one][0],
        one === "courriel" ? `prenom.nom${at + 1}@ma-commune.exemple` : one === "part" ? says.fr : one === "nom" ? "Prénom Nom" : "Direction",
      ]),
    ),
  );

/** A line of such a file: the part by its name, in any of our languages. */
export function readSeatLine({ cells }: SeatLine, seat: Seat, owner: SeatOwner): InviteeReading<SeatColumn> {
  const email = (cells.courriel ?? "").replace(/^mailto:/i, "").toLowerCase();
  if (!isEmail(email)) return { ok: false, field: "courriel", problem: "email" };
  const written = fold(cells.part ?? "");
  const part = hasParts(seat)
    ? seat.parts.find(({ word, says }) => [word, ...locales.map((locale) => says[locale])].some((one) => fold(one) === written))
    : seat.parts[0];
  if (!part) return { ok: false, field: "part", problem: "part" };
  const name = oneLine(cells.nom);
  if (name === null || name.length > 120) return { ok: false, field: "nom", problem: "name" };
  const note = seat.note ? oneLine(cells.service) : "";
  if (note === null || note.length > 160) return { ok: false, field: "service", problem: "note" };
  return { ok: true, invitee: { email, name, role: part.word, scope: { kind: seat.kind, id: owner.id }, note } };
}

/** Null where it has an invisible sign. */
function oneLine(text = ""): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  return /\p{Cc}/u.test(line) ? null : line;
}
