import { Written } from "#platform/ui/written.tsx";

const address = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/gi;

/** What somebody wrote as plain text: paragraphs, lines, and addresses that can be pressed. No formatting, which would cost more than it says. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <Written as="p" class="comment-words">
          {withLinks(paragraph.trim())}
        </Written>
      ))}
    </>
  );
}

function withLinks(text: string) {
  const found = [...text.matchAll(address)];
  if (found.length === 0) return text;
  let from = 0;
  const pieces = found.flatMap(({ 0: href, index }) => {
    const before = text.slice(from, index);
    from = index + href.length;
    return [
      before,
      <a href={href} rel="nofollow ugc noopener">
        {href}
      </a>,
    ];
  });
  return [...pieces, text.slice(from)];
}
