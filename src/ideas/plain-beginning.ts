import { onOneLine } from "#platform/text/one-line.ts";

/** The words of the beginning of a Markdown text: quick and rough, for lists; a page renders the text itself. */
export function withoutMarks(markdown: string): string {
  return onOneLine(
    markdown
      .replace(/!?\[([^\]]*)\]\([^)\s]*\)?/g, "$1")
      .replace(/^\s{0,3}(?:#{1,6}|[-+*>]|\d{1,3}[.)])\s+/gm, "")
      .replace(/[*_`~|]+/g, " "),
  );
}
