import MarkdownIt from "markdown-it";

import { onOneLine } from "./one-line.ts";

// Its work grows with the text alone, however delimiters, brackets and quotes are piled up (decision 21). Deeper than this nobody nests.
const deepest = 60;
const reader = new MarkdownIt({ html: false, linkify: true, xhtmlOut: true, maxNesting: deepest });
reader.validateLink = () => true;
// One address, named often, would be written often: a few kilobytes became 75 megabytes.
reader.disable("reference");
reader.linkify.set({ fuzzyLink: false });
reader.linkify
  .add("ftp:", null)
  .add("//", null)
  .add("www.", {
    validate: (text, at, { re }) => {
      const rest = re.get_relative_proto_validator();
      rest.lastIndex = at;
      return rest.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });

const longest = 30_000;
/** Rows are filled up to the width of their table: a few pipes would make thousands of cells. */
const mostCells = 10_000;

/**
 * HTML of a text that somebody wrote in Markdown: no HTML of their own, links to http, https and mailto only, pictures as links,
 * headings from `top` down. What comes out is markdown-it's own tags, in which "<", ">" and quotes of the text are escaped: that is
 * why expressions may read it below. A longer, deeper or wider text than anybody writes is shown whole, without its formatting.
 */
export function renderMarkdown(text: string, top: 2 | 3 = 3): string {
  const key = `${top}${text}`;
  const html = kept.get(key) ?? render(text, top);
  if (!kept.has(key)) keep(key, html);
  return html;
}

/** Rendered once, then read by everybody: about 16 MB, forgotten together. */
const kept = new Map<string, string>();
const mostKept = 8_000_000;
let keptSigns = 0;

function keep(key: string, html: string): void {
  keptSigns += key.length + html.length;
  if (keptSigns > mostKept) {
    kept.clear();
    keptSigns = key.length + html.length;
  }
  kept.set(key, html);
}

function render(text: string, top: number): string {
  if (text.length > longest || cellsOf(text) > mostCells) return renderParagraphs(text);
  const tokens = reader.parse(text, {});
  // Below the last level the parser leaves out what there is.
  if (tokens.some(({ level }) => level >= deepest - 1)) return renderParagraphs(text);
  for (const token of tokens) {
    if (token.type.startsWith("t")) token.attrs = null;
    if (token.type === "fence") token.info = "";
    if (token.type.startsWith("heading")) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + top - 1)}`;
  }
  const html = reader.renderer.render(tokens, reader.options, {});
  return tameLinks(html)
    .replace(/<(\/?)s>/g, "<$1del>")
    .trim();
}

/** At most: lines times the columns of the widest table. */
function cellsOf(text: string): number {
  const columns = (text.match(/^[ \t>|:-]+$/gm) ?? []).map((line) => line.split("|").length - 1);
  return columns.reduce((most, next) => Math.max(most, next), 0) * text.split("\n").length;
}

function renderParagraphs(text: string): string {
  const escaped = text.replace(/[<>&"]/g, (sign) => signs[sign]!);
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join("\n");
}

const tag = /<(\/?)(a|img)\b((?:\s+\w+="[^"]*")*)\s*\/?>/g;

/** Rewrites each link and picture. A picture in a link says its words; a link that leads where it must not loses its tags only. */
function tameLinks(html: string): string {
  let open: "none" | "kept" | "dropped" = "none";
  return html.replace(tag, (_, close: string, name: string, attributes: string) => {
    const address = safeAddress(readAttribute(attributes, name === "a" ? "href" : "src"));
    if (name === "img") {
      const words = readAttribute(attributes, "alt") || "image";
      return open === "kept" || !address ? words : `${opening(address)}${words}</a>`;
    }
    if (close) {
      const end = open === "kept" ? "</a>" : "";
      open = "none";
      return end;
    }
    open = address ? "kept" : "dropped";
    return address ? opening(address) : "";
  });
}

const opening = (address: string) => `<a href="${address}" rel="nofollow ugc noopener">`;

function readAttribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function safeAddress(address: string): string | null {
  return /^(https?:\/\/[^/]|mailto:[^?]+@)/i.test(address) ? address : null;
}

const signs: Record<string, string> = { "<": "&lt;", ">": "&gt;", '"': "&quot;", "&": "&amp;" };
const entities = Object.fromEntries(Object.entries(signs).map(([sign, entity]) => [entity, sign]));

/** The words of a text in Markdown, on one line: for summaries, searches and mails' subjects. */
export function plainText(markdown: string): string {
  return onOneLine(
    renderMarkdown(markdown)
      .replace(/<\/?(a|em|strong|del|code)\b[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity]!),
  );
}

/** Words as they are, in a text of Markdown: no sign of theirs formats anything. */
export const escapeMarkdown = (words: string): string => words.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&");
