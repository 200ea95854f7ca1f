/** One part of an easy text: what it is about, its sentences, one a line. */
interface EasyPart {
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** An empty line begins another part; so does a title, a line that begins with "# ". */
export function partsOf(text: string): EasyPart[] {
  const parts: { title: string | null; lines: string[] }[] = [];
  let begins = true;
  for (const line of text.split("\n").map((one) => one.trim())) {
    const title = /^#+\s+(.+)$/.exec(line)?.[1] ?? null;
    if (line === "") begins = true;
    else if (title !== null) {
      parts.push({ title, lines: [] });
      begins = false;
    } else if (begins || parts.length === 0) {
      parts.push({ title: null, lines: [line] });
      begins = false;
    } else parts.at(-1)!.lines.push(line);
  }
  return parts;
}

const easyRules = ["long", "percent", "initials", "brackets", "semicolon", "etcetera"] as const;
type EasyRule = (typeof easyRules)[number];

interface EasyFault {
  readonly rule: EasyRule;
  /** The line, as it was written. */
  readonly line: string;
}

const mostWords = 15;

/**
 * What a program can see of the European rules ("Information for all", Inclusion Europe): the rest is for people to judge, and for those concerned
 * to read again.
 */
const breaks: Readonly<Record<EasyRule, (line: string) => boolean>> = {
  long: (line) => line.split(/[.!?…:]/).some((sentence) => wordsOf(sentence) > mostWords),
  percent: (line) => /%|pour\s?cent/i.test(line),
  initials: (line) => /(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/u.test(line),
  brackets: (line) => /[()[\]]/.test(line),
  semicolon: (line) => line.includes(";"),
  etcetera: (line) => /(?<!\p{L})etc(?!\p{L})|…/iu.test(line),
};

const wordsOf = (sentence: string): number => sentence.split(/[\s’']+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const faultsOf = (text: string): EasyFault[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .flatMap((line) => easyRules.filter((rule) => breaks[rule](line)).map((rule) => ({ rule, line })));
