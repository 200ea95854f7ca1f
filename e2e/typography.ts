/** What is not read as text, or is in another language, or is shown as it was typed. */
const unread = /<(script|style|svg|pre|code|textarea|kbd)\b[\s\S]*?<\/\1>|<(\w+)[^>]* lang="(?:en|nl)"[^>]*>[\s\S]*?<\/\2>/g;
const inline = /<\/?(?:a|abbr|b|br|button|cite|em|i|mark|small|span|strong|sub|sup|time|use|wbr)\b[^>]*>/g;
const named = /\s(?:aria-label|title|alt|placeholder|label|content)="([^"]*)"/g;

/** A mark that a line could leave alone: a plain space before : ; ? ! » % €, or after «. */
const parted = /[^\s:;?!«([] (?=[:;?!»](?:\s|$)|[%€])|« /;

const entities: Readonly<Record<string, string>> = { nbsp: "\u00a0", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const plain = (text: string): string => text.replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!);

/** Lines of a page as they are read, with what only a screen reader says; what is in another language than French is left out. */
export function linesOf(html: string): string[] {
  const body = html.slice(html.indexOf("<body")).replace(unread, "\n");
  const heard = [...html.replace(unread, "").matchAll(named)].map(([, text]) => text!);
  const read = body
    .replace(inline, "")
    .replace(/<[^>]*>/g, "\n")
    .split("\n");
  return [...read, ...heard].map((line) => plain(line.replace(/[ \t]+/g, " ").trim()));
}

/** Marks that stand apart from their word on a French page, texts of the story included. */
export function typographyFaults(html: string, name: string): string[] {
  if (!/<html[^>]* lang="fr"/.test(html)) return [];
  return linesOf(html)
    .filter((line) => parted.test(line))
    .map((line) => `${name} typography: ${line.slice(0, 120)}`);
}
