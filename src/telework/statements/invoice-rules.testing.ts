/**
 * The rules of EN 16931-1:2017 that concern what we write, and the order of elements in UBL 2.1 (UBL-Invoice-2.1.xsd, CommonAggregateComponents), by hand: no
 * kept library with a licence of ours holds both the schema and the rules. Names of rules are those of the standard.
 */
interface Node {
  readonly name: string;
  readonly attributes: string;
  readonly children: Node[];
  text: string;
}

const words: Readonly<Record<string, string>> = { 38: "&", 60: "<", 62: ">", 34: '"', 39: "'" };

/** @throws Error at whatever is not well formed */
function read(xml: string): Node {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error("no declaration");
  const open: Node[] = [{ name: "", attributes: "", children: [], text: "" }];
  for (const [token] of xml.slice(head.length).matchAll(/<[^<>]*>|[^<]+/g)) {
    const inside = open.at(-1)!;
    const start = /^<([\w:]+)((?: [\w:]+="[^"<]*")*)>$/.exec(token);
    if (start) {
      const node = { name: start[1]!, attributes: start[2]!, children: [], text: "" };
      inside.children.push(node);
      open.push(node);
    } else if (token.startsWith("<")) {
      if (token !== `</${inside.name}>`) throw new Error(`${token} does not end <${inside.name}>`);
      open.pop();
    } else inside.text += token.replaceAll(/&#(\d+);/g, (_, code: string) => words[code] ?? "\u0000");
  }
  const [root, ...more] = open[0]!.children;
  if (!root || more.length > 0 || open.length !== 1) throw new Error("not one root");
  return root;
}

/** In the order of the schema; what we do not write is left out. */
const orders: Readonly<Record<string, readonly string[]>> = {
  Invoice:
    "cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:DueDate cbc:InvoiceTypeCode cbc:Note cbc:DocumentCurrencyCode cac:InvoicePeriod cac:AccountingSupplierParty cac:AccountingCustomerParty cac:TaxTotal cac:LegalMonetaryTotal cac:InvoiceLine".split(
      " ",
    ),
  "cac:Party": ["cac:PostalAddress", "cac:PartyTaxScheme", "cac:PartyLegalEntity"],
  "cac:PostalAddress": ["cbc:StreetName", "cac:Country"],
  "cac:TaxSubtotal": ["cbc:TaxableAmount", "cbc:TaxAmount", "cac:TaxCategory"],
  "cac:TaxCategory": ["cbc:ID", "cbc:Percent", "cbc:TaxExemptionReason", "cac:TaxScheme"],
  "cac:ClassifiedTaxCategory": ["cbc:ID", "cbc:Percent", "cac:TaxScheme"],
  "cac:LegalMonetaryTotal": ["cbc:LineExtensionAmount", "cbc:TaxExclusiveAmount", "cbc:TaxInclusiveAmount", "cbc:PayableAmount"],
  "cac:InvoiceLine": ["cbc:ID", "cbc:InvoicedQuantity", "cbc:LineExtensionAmount", "cac:Item", "cac:Price"],
};

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
const at = (node: Node, ...path: readonly string[]): Node[] =>
  path.reduce<Node[]>((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), [node]);
const text = (node: Node, ...path: readonly string[]): string => at(node, ...path)[0]?.text ?? "";
/** Hundredths. */
const cents = (node: Node, ...path: readonly string[]): number => Math.round(Number(text(node, ...path)) * 100);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** The rules that an invoice breaks, by their names; none of a valid one. */
export function brokenRules(xml: string): string[] {
  const invoice = read(xml);
  const nodes = all(invoice);
  const outOfOrder = nodes.filter(({ name, children }) => {
    const order = orders[name];
    if (!order) return false;
    const places = children.map((child) => order.indexOf(child.name));
    return places.some((place, turn) => place < 0 || place < (places[turn - 1] ?? 0));
  });
  const rules = { ...ofHead(invoice), ...ofSums(invoice), ...ofTaxes(invoice) };
  return [
    ...outOfOrder.map(({ name }) => `order of ${name}`),
    ...nodes.filter(({ name, attributes }) => name.endsWith("Amount") && attributes !== ' currencyID="EUR"').map(({ name }) => `currency of ${name}`),
    ...nodes.filter((one) => one.children.length === 0 && one.text === "").map(({ name }) => `${name} is empty`),
    ...Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [rule])),
  ];
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function ofHead(invoice: Node): Record<string, boolean> {
  const [seller] = at(invoice, "cac:AccountingSupplierParty", "cac:Party");
  const [buyer] = at(invoice, "cac:AccountingCustomerParty", "cac:Party");
  const has = (node: Node | undefined, ...path: readonly string[]) => node !== undefined && text(node, ...path) !== "";
  return {
    "BR-01": text(invoice, "cbc:CustomizationID").startsWith("urn:cen.eu:en16931:2017"),
    "BR-02": text(invoice, "cbc:ID") !== "",
    "BR-03": day.test(text(invoice, "cbc:IssueDate")),
    "BR-04": ["380", "381"].includes(text(invoice, "cbc:InvoiceTypeCode")),
    "BR-05": text(invoice, "cbc:DocumentCurrencyCode") === "EUR",
    "BR-06": has(seller, "cac:PartyLegalEntity", "cbc:RegistrationName"),
    "BR-07": has(buyer, "cac:PartyLegalEntity", "cbc:RegistrationName"),
    "BR-09": has(seller, "cac:PostalAddress", "cac:Country", "cbc:IdentificationCode"),
    "BR-11": has(buyer, "cac:PostalAddress", "cac:Country", "cbc:IdentificationCode"),
    "BR-29": text(invoice, "cac:InvoicePeriod", "cbc:StartDate") <= text(invoice, "cac:InvoicePeriod", "cbc:EndDate"),
    "BR-CO-25": day.test(text(invoice, "cbc:DueDate")),
    "BR-CO-09": /^FR\d{11}$/.test(seller ? text(seller, "cac:PartyTaxScheme", "cbc:CompanyID") : ""),
    "BR-CO-26": has(seller, "cac:PartyLegalEntity", "cbc:CompanyID"),
  };
}

function ofSums(invoice: Node): Record<string, boolean> {
  const lines = at(invoice, "cac:InvoiceLine");
  const total = (name: string) => cents(invoice, "cac:LegalMonetaryTotal", name);
  return {
    "BR-16": lines.length > 0,
    "BR-21": new Set(lines.map((line) => text(line, "cbc:ID"))).size === lines.length,
    "BR-23": lines.every((line) => at(line, "cbc:InvoicedQuantity")[0]?.attributes === ' unitCode="C62"'),
    "BR-25": lines.every((line) => text(line, "cac:Item", "cbc:Name") !== ""),
    "BR-27": lines.every((line) => cents(line, "cac:Price", "cbc:PriceAmount") >= 0),
    "PEPPOL-EN16931-R120": lines.every(
      (line) => cents(line, "cbc:LineExtensionAmount") === Number(text(line, "cbc:InvoicedQuantity")) * cents(line, "cac:Price", "cbc:PriceAmount"),
    ),
    "BR-CO-10": sum(lines.map((line) => cents(line, "cbc:LineExtensionAmount"))) === total("cbc:LineExtensionAmount"),
    "BR-CO-13": total("cbc:LineExtensionAmount") === total("cbc:TaxExclusiveAmount"),
    "BR-CO-15": total("cbc:TaxExclusiveAmount") + cents(invoice, "cac:TaxTotal", "cbc:TaxAmount") === total("cbc:TaxInclusiveAmount"),
    "BR-CO-16": total("cbc:TaxInclusiveAmount") === total("cbc:PayableAmount"),
    "BR-DEC": all(invoice).every(({ name, text: value }) => !name.endsWith("Amount") || /^-?\d+\.\d{2}$/.test(value)),
  };
}

function ofTaxes(invoice: Node): Record<string, boolean> {
  const taxes = at(invoice, "cac:TaxTotal", "cac:TaxSubtotal");
  const rateOf = (node: Node, of: string) => `${text(node, ...of.split(" "), "cbc:ID")} ${text(node, ...of.split(" "), "cbc:Percent")}`;
  const lines = Map.groupBy(at(invoice, "cac:InvoiceLine"), (line) => rateOf(line, "cac:Item cac:ClassifiedTaxCategory"));
  const category = (tax: Node) => text(tax, "cac:TaxCategory", "cbc:ID");
  return {
    "BR-CO-14": sum(taxes.map((tax) => cents(tax, "cbc:TaxAmount"))) === cents(invoice, "cac:TaxTotal", "cbc:TaxAmount"),
    "BR-CO-17": taxes.every((tax) => {
      const exact = (cents(tax, "cbc:TaxableAmount") * Number(text(tax, "cac:TaxCategory", "cbc:Percent"))) / 100;
      return Math.abs(cents(tax, "cbc:TaxAmount") - exact) <= 0.5 + 1e-6;
    }),
    "BR-CO-18": taxes.length > 0 && new Set(taxes.map((tax) => rateOf(tax, "cac:TaxCategory"))).size === taxes.length,
    "BR-S-08, BR-E-08": taxes.every(
      (tax) => cents(tax, "cbc:TaxableAmount") === sum((lines.get(rateOf(tax, "cac:TaxCategory")) ?? []).map((line) => cents(line, "cbc:LineExtensionAmount"))),
    ),
    "BR-S-05": taxes.every((tax) => category(tax) !== "S" || Number(text(tax, "cac:TaxCategory", "cbc:Percent")) > 0),
    "BR-E-05": taxes.every((tax) => category(tax) !== "E" || Number(text(tax, "cac:TaxCategory", "cbc:Percent")) === 0),
    "BR-E-10": taxes.every((tax) => (category(tax) === "E") === (text(tax, "cac:TaxCategory", "cbc:TaxExemptionReason") !== "")),
  };
}
