/** Text that people wrote, as our Markdown made it: the only HTML that is not drawn by a component. */
export function Prose({ html }: { html: string }) {
  // Safe as far as the Markdown is: platform/text refuses raw HTML and unsafe links.
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
