import { sha256 } from "#platform/crypto/sha256.ts";
import type { KnownTable } from "#platform/imports/sheet.ts";
import { readKnownTable } from "#platform/imports/upload.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Address } from "./draw-homes.ts";
import { inviteTexts } from "./invite.texts.ts";

type Column = "street" | "postcode" | "town" | "addressee";

export const addressTable: KnownTable<Column> = {
  names: {
    street: ["adresse", "numero et rue", "voie", "rue", "street", "adres"],
    postcode: ["code postal", "cp", "postcode", "postal code"],
    town: ["ville", "commune", "nom commune", "localite", "town", "city", "plaats"],
    addressee: ["destinataire", "nom", "foyer", "name", "naam"],
  },
  needed: ["street", "postcode", "town"],
  most: 200_000,
};

export const megabytes = 20;
/** Of one mailing. */
export const mostLetters = 20_000;

export const template = [{ adresse: "12 rue du Parc", "code postal": "00000", ville: "Ville d’essai", destinataire: "" }];

export interface AddressesForm {
  readonly addresses: readonly Address[];
  /** SHA-256 of the table as it was read. */
  readonly print: string;
  readonly letters: number;
}

/** A file of addresses, of which nothing is kept, and how many letters. A line that is no address stops it: each home has the same chance, or none. */
export async function readAddresses(form: Reader): Promise<AddressesForm> {
  const t = inviteTexts[form.locale].problems;
  const letters = form.whole("lettres", 1, mostLetters, t.letters);
  const { table, content } = await readKnownTable(form, megabytes, addressTable, t.columns);
  const addresses = (table?.lines ?? []).map(({ line, cells }) => {
    const { street = "", postcode = "", town = "", addressee = "" } = cells;
    const right = fits(street, 3, 200) && /^[\w -]{4,10}$/.test(postcode) && fits(town, 1, 100) && addressee.length <= 120 && addressee.length !== 1;
    form.check("fichier", right, t.line(line));
    return { street: oneLine(street), postcode, town: oneLine(town), addressee: oneLine(addressee) || null };
  });
  return { addresses, letters, print: sha256(content).toString("hex") };
}

const fits = (text: string, min: number, max: number): boolean => text.length >= min && text.length <= max;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
