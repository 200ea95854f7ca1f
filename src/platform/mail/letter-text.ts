import { colonIn } from "#platform/i18n/colon.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter, LetterHead, LetterLink, LetterPart } from "./letter-parts.ts";

/** The letter for programs that show text alone, for screen readers set to it, and for filters that distrust HTML without it. */
export function letterText(letter: Letter, locale: Locale, head: LetterHead): string {
  const { paragraphs, facts = [], parts = [], action, after = [], why, choices, unsubscribe } = letter;
  const colon = colonIn(locale);
  const link = (one: LetterLink | undefined) => (one ? `${one.label}${colon}\n${one.href}` : "");
  const blocks = [
    ...paragraphs,
    facts.map(({ label, value }) => `${label}${colon} ${value}`).join("\n"),
    ...parts.map((part) => partText(part, link)),
    link(action),
    ...after,
    // The mark that mail programs know a signature by (RFC 3676, 4.3): two dashes and a space.
    `-- \n${[head.name, head.signature, why].filter(Boolean).join("\n")}`,
    link(choices),
    link(unsubscribe),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function partText({ title, entries }: LetterPart, link: (one: LetterLink | undefined) => string): string {
  const said = entries.map((entry) => [`* ${entry.title}`, entry.text, link(entry.link)].filter(Boolean).join("\n").replaceAll("\n", "\n  "));
  return [title.toUpperCase(), ...said].join("\n\n");
}
