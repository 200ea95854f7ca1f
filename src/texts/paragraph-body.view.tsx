import { renderMarkdown } from "#platform/text/markdown.ts";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Paragraph } from "./text.ts";

/** A paragraph as it is read; a heading under the title of the page. */
export function ParagraphBody({ level, body }: Pick<Paragraph, "level" | "body">) {
  if (level === 0) return <Prose html={renderMarkdown(body)} />;
  return <Written as={`h${level + 1}` as "h2" | "h3" | "h4"}>{body}</Written>;
}
