import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayChange } from "../say-change.ts";
import type { Paragraph } from "../text.ts";
import type { Change, DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf } from "../text-frame.view.tsx";

export function ReadAside({ text, paragraphs, changes }: { text: DebatedText; paragraphs: readonly Paragraph[]; changes: readonly Change[] }) {
  const t = useTexts(textTexts);
  const params = paramsOf(text);
  const headings = paragraphs.filter(({ level }) => level > 0);
  const there = new Set(paragraphs.map(({ paragraph }) => paragraph));
  const gone = changes.filter(({ change, paragraph }) => change === "deleted" && !there.has(paragraph));
  const authors = [...new Set(changes.flatMap(({ amendment }) => amendment?.signature ?? []))];
  return (
    <aside class="flow">
      {headings.length > 2 && <Contents headings={headings} />}
      {text.version > 0 && (
        <>
          <h2 class="small-title">{t.authors}</h2>
          <p>{authors.length > 0 ? authors.join(", ") : t.authorsNone}</p>
          {gone.length > 0 && <Gone text={text} gone={gone} />}
          <Onward href={routes.printText.href(params)} icon="printer">
            {t.print}
          </Onward>
        </>
      )}
      {text.team && (
        <Onward href={(text.version > 0 ? routes.nextVersion : routes.writeText).href(params)} icon="pencil">
          {text.version > 0 ? t.next : t.write}
        </Onward>
      )}
    </aside>
  );
}

/** Paragraphs that an amendment took out. */
function Gone({ text, gone }: { text: DebatedText; gone: readonly Change[] }) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  const params = paramsOf(text);
  return (
    <>
      <h3>{t.gone}</h3>
      <ul>
        {gone.map((change) => (
          <li>
            <a href={routes.paragraph.href({ ...params, paragraph: String(change.paragraph) })}>{sayChange(change, locale)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Contents({ headings }: { headings: readonly Paragraph[] }) {
  const t = useTexts(textTexts);
  return (
    <nav aria-labelledby="sommaire">
      <h2 id="sommaire" class="small-title">
        {t.contents}
      </h2>
      <ol class="text-contents">
        {headings.map(({ paragraph, body }) => (
          <li>
            <Written as="a" href={`#p${paragraph}`}>
              {body}
            </Written>
          </li>
        ))}
      </ol>
    </nav>
  );
}
