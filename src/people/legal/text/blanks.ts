import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { escapeMarkdown } from "#platform/text/markdown.ts";
import { type Publisher, stateOf } from "../publisher/publisher.ts";

/** What a text may leave open, `{editeur}`, and is filled with what is known today. Codes are those that a publisher types, in any language. */
export const blankCodes = ["nom", "editeur", "ecrire", "directeur", "hebergeur", "delegue", "mediateur", "tribunal", "conformite", "audit", "donnees"] as const;
type Blank = (typeof blankCodes)[number];

/** Where the tables of what is kept stand: the view draws them, since they fold. */
export const keptBlank = "donnees";

/** What fills them besides the publisher's own words. */
export interface House {
  /** Name of the metropolis. */
  readonly metropolis: string;
  /** Of the setting ERROR_CONTACT. */
  readonly contact: string | null;
}

const words = {
  fr: {
    untold: "pas encore indiqué ici",
    writeTo: (link: string) => `à ${link}`,
    desk: "à l’accueil de la métropole",
    ombudsman: "le médiateur de la collectivité",
    court: "le tribunal administratif",
    states: ["non conforme", "partiellement conforme", "totalement conforme"],
    unaudited: "aucun audit n’a encore été mené",
    audit: (day: string, auditor: string, rate: string) => `audit du ${day} par ${auditor}, ${rate} % des critères respectés`,
    phone: "téléphone",
  },
  en: {
    untold: "not told here yet",
    writeTo: (link: string) => `to ${link}`,
    desk: "to the metropolis’s front desk",
    ombudsman: "the local ombudsman",
    court: "the administrative court",
    states: ["not compliant", "partly compliant", "fully compliant"],
    unaudited: "no audit has been made yet",
    audit: (day: string, auditor: string, rate: string) => `audited on ${day} by ${auditor}, ${rate}% of the criteria met`,
    phone: "telephone",
  },
  nl: {
    untold: "hier nog niet vermeld",
    writeTo: (link: string) => `naar ${link}`,
    desk: "naar het onthaal van de metropool",
    ombudsman: "de lokale ombudsdienst",
    court: "de administratieve rechtbank",
    states: ["niet conform", "gedeeltelijk conform", "volledig conform"],
    unaudited: "er is nog geen audit gebeurd",
    audit: (day: string, auditor: string, rate: string) => `audit van ${day} door ${auditor}, ${rate} % van de criteria gehaald`,
    phone: "telefoon",
  },
} as const satisfies Record<Locale, unknown>;

/** What fills each blank, as Markdown. */
function fillings(publisher: Publisher, { metropolis, contact }: House, locale: Locale): Record<Exclude<Blank, typeof keptBlank>, string> {
  const t = words[locale];
  const said = (value: string | null, otherwise: string = t.untold) => (value ? escapeMarkdown(value) : otherwise);
  const list = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(", ");
  const email = publisher.email ?? contact;
  const byPhone = (number: string | null) => number && `${t.phone} ${escapeMarkdown(number)}`;
  const name = escapeMarkdown(publisher.name ?? metropolis);
  const { audited_on: day, auditor, audit_rate: rate } = publisher;
  return {
    nom: name,
    editeur: list(`**${name}**`, publisher.address && escapeMarkdown(publisher.address), byPhone(publisher.phone)),
    ecrire: email ? t.writeTo(`[${escapeMarkdown(email)}](mailto:${email})`) : t.desk,
    directeur: said(publisher.director),
    hebergeur: publisher.host
      ? list(said(publisher.host), publisher.host_address && escapeMarkdown(publisher.host_address), byPhone(publisher.host_phone))
      : t.untold,
    delegue: said(publisher.data_officer),
    mediateur: said(publisher.ombudsman, t.ombudsman),
    tribunal: said(publisher.court, t.court),
    conformite: t.states[stateOf(publisher)],
    audit: day && auditor && rate !== null ? t.audit(formatDate(day, locale), escapeMarkdown(auditor), rate.toLocaleString(locale)) : t.unaudited,
  };
}

/** The text with each blank filled; what is in braces and is no blank stays. */
export function fill(text: string, publisher: Publisher, house: House, locale: Locale): string {
  const known = fillings(publisher, house, locale);
  const { untold } = words[locale];
  const begun = untold.charAt(0).toLocaleUpperCase(locale) + untold.slice(1);
  return text.replace(/\{([a-z]+)\}/g, (typed: string, code: string, at: number) => {
    if (!isBlank(code) || code === keptBlank) return typed;
    const begins = at === 0 || text[at - 1] === "\n";
    return begins && known[code] === untold ? begun : known[code];
  });
}

const isBlank = (code: string): code is Blank => blankCodes.some((one) => one === code);

/** What a text has in braces that nothing would fill: to be said before it is published. */
export function unknownBlanks(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}\s]{1,40})\}/g)].map(([, code]) => code!))].filter((code) => !isBlank(code));
}
