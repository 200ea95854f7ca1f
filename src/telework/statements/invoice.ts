import { addDays } from "#platform/time/day.ts";
import { labelOf, paperNumber, taxOf, totalsOf } from "./paper.ts";
import type { Statement, Tax } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";

/** Who asks for the money: the metropolis, which settles with the places. */
interface Seller {
  readonly name: string;
  /** Nine digits. */
  readonly siren: string;
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** One element; children are XML already. */
const element = (name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("")}>${content}</${name}>`;
const word = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string => element(name, escaped(text), attributes);
const amount = (name: string, cents: number): string => word(name, sayCents(cents), { currencyID: "EUR" });

/** 1234 → "12.34"; -5 → "-0.05". */
function sayCents(cents: number): string {
  const whole = Math.abs(cents);
  return `${cents < 0 ? "-" : ""}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}

/** The French number of VAT follows from the SIREN (article 215 of Directive 2006/112/EC; key: 12 + 3 × (SIREN mod 97), mod 97). */
const vatNumber = (siren: string): string => `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, "0")}${siren}`;

/** Days that an employer has to pay: those of public buyers (code de la commande publique, article R2192-10). */
const daysToPay = 30;

/**
 * A statement as a European electronic invoice: EN 16931-1:2017 in the syntax of UBL 2.1. One line for each rate of VAT; cost centres stand in the note. The same
 * statement always gives the same bytes.
 */
export function writeInvoice(statement: Statement, seller: Seller): string {
  const { taxes } = statement;
  const { net, tax, gross } = totalsOf(taxes);
  const cents = statement.lines.map((line) => `${labelOf(line, statementsTexts.fr)}: ${line.halves} demi-journées, ${sayCents(line.cents)} EUR HT`);
  const party = (content: string) => element("cac:Party", content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "Invoice",
    [
      word("cbc:CustomizationID", "urn:cen.eu:en16931:2017"),
      word("cbc:ID", paperNumber("T", statement)),
      word("cbc:IssueDate", statement.issuedOn),
      word("cbc:DueDate", addDays(statement.issuedOn, daysToPay)),
      word("cbc:InvoiceTypeCode", "380"),
      word("cbc:Note", cents.join(" | ")),
      word("cbc:DocumentCurrencyCode", "EUR"),
      element("cac:InvoicePeriod", word("cbc:StartDate", `${statement.firstMonth}-01`) + word("cbc:EndDate", lastDay(statement.lastMonth))),
      element("cac:AccountingSupplierParty", party(sellerOf(seller))),
      element("cac:AccountingCustomerParty", party(buyerOf(statement))),
      element("cac:TaxTotal", amount("cbc:TaxAmount", tax) + taxes.map(subtotal).join("")),
      element(
        "cac:LegalMonetaryTotal",
        amount("cbc:LineExtensionAmount", net) +
          amount("cbc:TaxExclusiveAmount", net) +
          amount("cbc:TaxInclusiveAmount", gross) +
          amount("cbc:PayableAmount", gross),
      ),
      ...taxes.map(lineOf),
    ].join(""),
    {
      xmlns: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
      "xmlns:cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
      "xmlns:cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    },
  )}\n`;
}

const lastDay = (month: string): string => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);

const country = element("cac:PostalAddress", element("cac:Country", word("cbc:IdentificationCode", "FR")));

const sellerOf = ({ name, siren }: Seller): string =>
  country +
  element("cac:PartyTaxScheme", word("cbc:CompanyID", vatNumber(siren)) + element("cac:TaxScheme", word("cbc:ID", "VAT"))) +
  element("cac:PartyLegalEntity", word("cbc:RegistrationName", name) + word("cbc:CompanyID", siren, { schemeID: "0002" }));

/** Scheme 0009: SIRET (ISO/IEC 6523). */
const buyerOf = ({ name, address, siret }: Statement): string =>
  element("cac:PostalAddress", (address === "" ? "" : word("cbc:StreetName", address)) + element("cac:Country", word("cbc:IdentificationCode", "FR"))) +
  element("cac:PartyLegalEntity", word("cbc:RegistrationName", name) + (siret === null ? "" : word("cbc:CompanyID", siret, { schemeID: "0009" })));

/** S: at a rate; E: exempt, with the reason. */
const category = (vat: number | null, reason: boolean): string =>
  word("cbc:ID", vat === null ? "E" : "S") +
  word("cbc:Percent", sayCents(vat ?? 0)) +
  (vat === null && reason ? word("cbc:TaxExemptionReason", "Article 293 B du code général des impôts") : "") +
  element("cac:TaxScheme", word("cbc:ID", "VAT"));

const subtotal = (one: Tax): string =>
  element(
    "cac:TaxSubtotal",
    amount("cbc:TaxableAmount", one.cents) + amount("cbc:TaxAmount", taxOf(one)) + element("cac:TaxCategory", category(one.vat, true)),
  );

/** Of one unit, its price that of the line: what half-days cost differs from place to place, and says nothing of which. */
const lineOf = ({ vat, halves, cents }: Tax, at: number): string =>
  element(
    "cac:InvoiceLine",
    word("cbc:ID", String(at + 1)) +
      word("cbc:InvoicedQuantity", cents < 0 ? "-1" : "1", { unitCode: "C62" }) +
      amount("cbc:LineExtensionAmount", cents) +
      element("cac:Item", word("cbc:Name", `Télétravail, ${halves} demi-journées`) + element("cac:ClassifiedTaxCategory", category(vat, false))) +
      element("cac:Price", amount("cbc:PriceAmount", Math.abs(cents))),
  );
