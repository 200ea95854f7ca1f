import { renderMarkdown } from "#platform/text/markdown.ts";

/** HTML of what agents wrote, with headings from `top` down and none skipped, wherever they began: who listens moves from heading to heading. */
export function renderEven(text: string, top: 2 | 3): string {
  let last = 0;
  let fenced = false;
  const even = text.split("\n").map((line) => {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const [, marks, rest] = (!fenced && /^(#{1,6})([ \t].*)$/.exec(line)) || [];
    if (marks === undefined) return line;
    last = Math.min(marks.length, last + 1);
    return `${"#".repeat(last)}${rest}`;
  });
  return renderMarkdown(even.join("\n"), top);
}
