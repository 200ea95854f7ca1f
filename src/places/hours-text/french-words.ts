import { type Weekday, weekdays } from "../hours/weekdays.ts";

/** One piece of a sentence about hours. */
export type Piece =
  | { readonly kind: "day"; readonly days: readonly Weekday[] }
  | { readonly kind: "time"; readonly minutes: number; readonly bare: boolean }
  /** "au", "à", "-": from one to another. */
  | { readonly kind: "to" }
  | { readonly kind: "and" }
  /** Between two times, or between two spans of them. */
  | { readonly kind: "slash" }
  | { readonly kind: "end" }
  | { readonly kind: "closed" }
  | { readonly kind: "except" }
  | { readonly kind: "appointment" }
  | { readonly kind: "half"; readonly word: string }
  | { readonly kind: "holiday"; readonly which: "PH" | "SH" }
  /** One of the year, from 0. */
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "allDay" }
  | { readonly kind: "noise" }
  | { readonly kind: "unknown"; readonly text: string };

const day = (name: Weekday): Piece => ({ kind: "day", days: [name] });

const monthNames: readonly RegExp[] = [
  /^janv?(?:ier|uary|uari)?\b\.?/,
  /^fevr?(?:ier)?\b\.?|^feb(?:ruary|ruari)?\b\.?/,
  /^(?:mars|march|maart)\b/,
  /^avr(?:il)?\b\.?|^apr(?:il)?\b\.?/,
  /^(?:mai|may|mei)\b/,
  /^(?:juin|june|juni)\b/,
  /^juil(?:let)?\b\.?|^(?:july|juli)\b/,
  /^aout\b|^august(?:us)?\b/,
  /^sept?(?:embre|ember)?\b\.?/,
  /^(?:oct(?:obre|ober)?|okt(?:ober)?)\b\.?/,
  /^nov(?:embre|ember)?\b\.?/,
  /^dec(?:embre|ember)?\b\.?/,
];
const months = monthNames.map((name, month): readonly [RegExp, () => Piece] => [name, () => ({ kind: "month", month })]);

/**
 * In the order in which they are tried, on small letters without accents. English and Dutch words stand beside the French ones where a host
 * types in these languages: a word that is none of them stays unknown.
 */
const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => Piece])[] = [
  ...months,
  [
    /^(?:tous les jours|chaque jour|every day|daily|elke dag|dagelijks|7 ?j ?(?:\/|sur) ?7 ?j?|7 jours sur 7|toute la semaine)\b/,
    () => ({ kind: "day", days: weekdays }),
  ],
  [/^(?:en semaine|(?:les )?jours (?:ouvres|de semaine))\b/, () => ({ kind: "day", days: weekdays.slice(0, 5) })],
  [/^(?:le )?week-?end\b/, () => ({ kind: "day", days: ["Sa", "Su"] })],
  [/^(?:jour et nuit|day and night|dag en nacht)\b/, () => ({ kind: "allDay" })],
  [/^24 ?h?(?:eures)? ?(?:\/|sur) ?24(?: ?h(?:eures)?)?\b/, () => ({ kind: "allDay" })],
  [
    /^(?:uniquement |seulement )?(?:sur |avec )?(?:prise de )?(?:rendez-? ?vous|r\.?d\.?v\.?)(?: uniquement| seulement)?(?![a-z])/,
    () => ({ kind: "appointment" }),
  ],
  [/^(?:by appointment|op afspraak)\b/, () => ({ kind: "appointment" })],
  [/^(?:(?:public|bank) holidays|(?:op )?feestdagen)\b/, () => ({ kind: "holiday", which: "PH" })],
  [/^(?:school holidays|(?:in de )?schoolvakanties)\b/, () => ({ kind: "holiday", which: "SH" })],
  [/^(?:les )?(?:jours )?feries\b/, () => ({ kind: "holiday", which: "PH" })],
  [/^(?:pendant |durant |les )*(?:les )?vacances(?: scolaires)?\b/, () => ({ kind: "holiday", which: "SH" })],
  [/^(?:sauf|excepte|hors|except|behalve)\b/, () => ({ kind: "except" })],
  [/^(?:ferme[es]*|fermeture|closed|gesloten)\b/, () => ({ kind: "closed" })],
  [/^lun(?:di)?s?\b\.?|^mon(?:day)?s?\b|^ma(?:andag)?\b/, () => day("Mo")],
  [/^mar(?:di)?s?\b\.?|^tue(?:s|sday)?s?\b|^di(?:nsdag)?\b/, () => day("Tu")],
  [/^mer(?:c|credi)?s?\b\.?|^wed(?:nesday)?s?\b|^wo(?:ensdag)?\b/, () => day("We")],
  [/^jeu(?:di)?s?\b\.?|^thu(?:rs|rsday)?s?\b|^do(?:nderdag)?\b/, () => day("Th")],
  [/^ven(?:d|dredi)?s?\b\.?|^fri(?:day)?s?\b|^vr(?:ijdag)?\b/, () => day("Fr")],
  [/^sam(?:edi)?s?\b\.?|^sat(?:urday)?s?\b|^za(?:terdag)?\b/, () => day("Sa")],
  [/^dim(?:anche)?s?\b\.?|^sun(?:day)?s?\b|^zo(?:ndag)?\b/, () => day("Su")],
  [
    /^(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?(am|pm)\b/,
    ([, hours, minutes = "0", half]) => time((Number(hours) % 12) + (half === "pm" ? 12 : 0), Number(minutes), false),
  ],
  [/^(\d{1,2})\.([0-5]\d)(?: ?uur)?(?!\d|[a-z])/, ([, hours, minutes]) => time(Number(hours), Number(minutes), false)],
  [/^(\d{1,2}) ?(?:heures?|h|:)(?: ?([0-5]\d)(?: ?(?:mn|min))?)?(?!\d|[a-z])/, ([, hours, minutes = "0"]) => time(Number(hours), Number(minutes), false)],
  [/^midi\b/, () => time(12, 0, false)],
  [/^minuit\b/, () => time(24, 0, false)],
  [/^(\d{1,2})(?![\d.,]|\d*[a-z])/, ([, hours]) => time(Number(hours), 0, true)],
  [
    /^(matin|apres-midi|apres midi|soir)(?:ee|s)?\b/,
    ([, word]) => ({ kind: "half", word: word === "apres midi" ? "après-midi" : word!.replace("apres", "après") }),
  ],
  [/^(?:jusqu'(?:a|au)(?![a-z])|(?:tot en met|t\/m|tot|until|to|au|a)(?![a-z])|->|-)/, () => ({ kind: "to" })],
  [/^\//, () => ({ kind: "slash" })],
  [/^(?:(?:et|puis|ainsi que|and)(?![a-z])|[,+&])/, () => ({ kind: "and" })],
  [/^(?:;|\n|\.(?!\w)|\|)/, () => ({ kind: "end" })],
  // "van" is a vehicle in French: noise only before what it leads to in Dutch.
  [
    /^(?:van|from)(?= \d)|^(?:van|from|op|on)(?= (?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|public|school|bank|feest)[a-z]*\b)/,
    () => ({ kind: "noise" }),
  ],
  [/^(?:(?:horaires?|heures?|ouvert[es]*|ouvertures?|accueil|openingsuren|open|uur|du|des|de|le|les|la|en)(?![a-z])|[ld]'|[:()])/, () => ({ kind: "noise" })],
];

function time(hours: number, minutes: number, bare: boolean): Piece {
  return hours > 24 || (hours === 24 && minutes > 0) ? { kind: "unknown", text: `${hours}` } : { kind: "time", minutes: hours * 60 + minutes, bare };
}

/** A sentence cut into pieces; words that are none of ours are unknown, one by one. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = plain(text);
  while (rest !== "") {
    const [pattern, found] = first(rest);
    pieces.push(pattern(found));
    rest = rest.slice(found[0].length).replace(/^[ \t]+/, "");
  }
  return pieces;
}

function first(rest: string): readonly [(found: RegExpExecArray) => Piece, RegExpExecArray] {
  for (const [pattern, piece] of patterns) {
    const found = pattern.exec(rest);
    if (found && found[0] !== "") return [piece, found];
  }
  return [([text]) => ({ kind: "unknown", text }), /^(?:[\p{L}\p{N}'-]+|.)/su.exec(rest)!];
}

function plain(text: string): string {
  const letters = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return letters
    .replace(/[\u2010-\u2015\u2192]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
