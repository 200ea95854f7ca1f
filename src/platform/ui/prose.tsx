import { useLang } from "#platform/i18n/context.tsx";
import type { WrittenIn } from "#platform/i18n/locale.ts";

/** Text that people wrote, as our Markdown made it: the only HTML that is not drawn by a component. */
export function Prose({ html, lang }: { html: string; lang?: WrittenIn }) {
  // Safe as far as the Markdown is: platform/text refuses raw HTML and unsafe links.
  return <div class="prose" lang={useLang(lang)} dangerouslySetInnerHTML={{ __html: html }} />;
}
