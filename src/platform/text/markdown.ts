import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

// Footnotes and check boxes carry identifiers and fields that would meet those of the page around.
const unwanted = { disable: { null: ["gfmFootnoteCall", "gfmPotentialFootnoteCall", "gfmFootnoteDefinition", "tasklistCheck"] } };

// Measured: micromark's time grows with the square of what is nested on one line ("1. 1. 1. …": 70 s for 80,000 signs) and of
// unfinished links. Nobody nests twelve lists; a longer text than this is shown without its formatting.
const deepNesting = /^((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){12})(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm;
const longest = 30_000;

/**
 * HTML of a text that somebody wrote in Markdown: no HTML of their own, links to http, https and mailto only, pictures as links,
 * headings from `top` down. What comes out is micromark's own tags, in which "<", ">" and quotes of the text are escaped: that is
 * why expressions may read it below.
 */
export function renderMarkdown(text: string, top: 2 | 3 = 3): string {
  if (text.length > longest) return renderParagraphs(text);
  const html = micromark(text.replace(deepNesting, "$1 "), { extensions: [gfm(), unwanted], htmlExtensions: [gfmHtml()] });
  return tameLinks(html)
    .replace(/<(\/?)h([1-6])>/g, (_, close: string, level: string) => `<${close}h${Math.min(6, Number(level) + top - 1)}>`)
    .replace(/<(t[hd]) align="\w+">/g, "<$1>")
    .replace(/<code class="[^"]*">/g, "<code>");
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
  return renderMarkdown(markdown)
    .replace(/<\/?(a|em|strong|del|code)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, " ")
    .trim();
}
