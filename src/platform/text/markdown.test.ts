import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainText, renderMarkdown } from "./markdown.ts";

describe("a text in Markdown", () => {
  it("keeps its emphasis, lists, quotes and tables", () => {
    expect(renderMarkdown("**Bonjour** à _tous_, ~~hier~~")).toBe("<p><strong>Bonjour</strong> à <em>tous</em>, <del>hier</del></p>");
    expect(renderMarkdown("- un\n- deux")).toBe("<ul>\n<li>un</li>\n<li>deux</li>\n</ul>");
    expect(renderMarkdown("| a | b |\n|:-:|--:|\n| 1 | 2 |")).toMatch(/<table>.*<th>a<\/th>.*<td>2<\/td>/s);
  });

  it("begins its headings at the third level, under those of the page", () => {
    expect(renderMarkdown("# a\n\n## b\n\nc\n---\n\n###### d")).toBe("<h3>a</h3>\n<h4>b</h4>\n<h4>c</h4>\n<h6>d</h6>");
  });

  it("says of its links that they are not ours", () => {
    const link = '<a href="https://lille.fr/?a=1&amp;b=2" rel="nofollow ugc noopener">';
    expect(renderMarkdown("[Lille](https://lille.fr/?a=1&b=2 'titre')")).toBe(`<p>${link}Lille</a></p>`);
    expect(renderMarkdown("https://lille.fr/?a=1&b=2")).toContain(link);
    expect(renderMarkdown("aide@lille.fr")).toBe('<p><a href="mailto:aide@lille.fr" rel="nofollow ugc noopener">aide@lille.fr</a></p>');
  });

  it("shows a picture as a link to it, so that reading asks nothing of another server", () => {
    expect(renderMarkdown("![Plan](https://ailleurs.fr/p.png)")).toBe('<p><a href="https://ailleurs.fr/p.png" rel="nofollow ugc noopener">Plan</a></p>');
    expect(renderMarkdown("[![Plan](https://a.fr/p.png)](https://b.fr)")).toBe('<p><a href="https://b.fr" rel="nofollow ugc noopener">Plan</a></p>');
    expect(renderMarkdown("[![Plan](https://a.fr/p.png)](javascript:1)")).toBe('<p><a href="https://a.fr/p.png" rel="nofollow ugc noopener">Plan</a></p>');
    expect(renderMarkdown("![](data:image/png;base64,xx)")).toBe("<p>image</p>");
  });

  it("has no footnotes nor check boxes", () => {
    expect(renderMarkdown("- [x] fait\n\na[^1]\n\n[^1]: b")).not.toMatch(/<input|id=/);
  });
});

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](&#106;avascript:alert(1))",
  "[a](data:text/html,<script>alert(1)</script>)",
  "[a](vbscript:x)",
  "[a](//evil.fr)",
  "[a](/deconnexion)",
  "[a](https:///evil)",
  "[a](mailto:?bcc=tous@a.fr)",
  "<javascript:alert(1)>",
  "![a](javascript:alert(1))",
  '![" onerror="alert(1)](https://a.fr)',
  '[a](https://a.fr "\\" onmouseover=alert(1)")',
  '[a](https://a.fr/"onmouseover="alert(1))',
  "[a]: javascript:alert(1)\n\n[a]",
  '```"><script>\nx\n```',
  "<a href='javascript:1'>[b](https://c.fr)</a>",
  "<!-- --><svg/onload=alert(1)>",
  "<details open ontoggle=alert(1)>",
];

const onlyOurs =
  /^(?:[^<>]|<\/?(?:p|strong|em|del|code|pre|blockquote|ul|li|table|thead|tbody|tr|th|td|h[3-6])>|<ol(?: start="\d+")?>|<\/ol>|<(?:hr|br) \/>|<a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="nofollow ugc noopener">|<\/a>)*$/i;

describe("a hostile text in Markdown", () => {
  it.each(hostile)("gives nothing but our own tags: %s", (text) => {
    expect(renderMarkdown(text)).toMatch(onlyOurs);
  });

  it("gives nothing but our own tags, whatever is put together", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile, "[", "](", ")", "!", "<", ">", '"', "`", "\n", "> ", "- ", "|", "#", "&quot;", "\\", "https://a.fr"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = renderMarkdown(pieces.join(""));
        expect(html).toMatch(onlyOurs);
        expect(html.split("<a ").length).toBe(html.split("</a>").length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["[", "> ", "*a ", "![", "`", "<", "- ", "a_", "|", "[a](", "**a *b ", "1. ", "- > ", "~~a~", "www.a.", "&", "a@b.", "\\[", "|a|\n|-|\n"])(
    "comes to an end: 20,000 signs of %j",
    (sign) => {
      expect(renderMarkdown(sign.repeat(20_000 / sign.length)).length).toBeGreaterThan(0);
    },
  );

  it("is shown without its formatting, but whole, when it is longer than anybody writes", () => {
    expect(renderMarkdown(`<b>\n\n${"1. ".repeat(80_000)}`)).toMatch(/^<p>&lt;b&gt;<\/p>\n<p>(1\. )+1\.<\/p>$/);
  });

  it("keeps the twelve lists that somebody may nest on a line, and its rules", () => {
    expect(renderMarkdown("> > 1. - a").match(/<(blockquote|ol|ul)>/g)).toHaveLength(4);
    expect(renderMarkdown("* ".repeat(30))).toBe("<hr />");
  });
});

describe("the words of a text in Markdown", () => {
  it("come without signs, on one line", () => {
    expect(plainText("# Titre\n\nUn **mot** & [lien](https://a.fr) <b>\n\n- a\n- b")).toBe("Titre Un mot & lien <b> a b");
    expect(plainText("&amp;lt;")).toBe("&lt;");
  });
});
