import { entriesOf } from "#platform/keys-of.ts";
import { fileNames } from "#engines/sortition/record/files.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Go, Onward } from "#platform/ui/button.tsx";
import { routes } from "../routes.ts";
import { hallTexts } from "./hall.texts.ts";
import type { HallProps } from "./hall-props.ts";

/** How anybody redoes the draw: with the files, in the browser, at the command line. */
export function Redo({ assembly, draw, files }: Pick<HallProps, "assembly" | "draw" | "files">) {
  const t = useTexts(hallTexts);
  const locale = useLocale();
  const params = { slug: assembly.slug, number: String(draw.number) };
  const kilobytes = (content: string) => t.kilobytes(formatNumber(Math.max(1, Math.round(content.length / 1000)), locale));
  return (
    <aside class="flow loose" aria-label={t.redo}>
      <div class="box flow">
        <h2>{t.redo}</h2>
        <p>{draw.figures === null ? t.redoLater : t.redoNow}</p>
        {draw.figures !== null && (
          <>
            <Onward href={routes.verify.href(params)}>{t.verify}</Onward>
            <pre class="assembly-line">
              <code>{`sha256sum ${fileNames.prints}\ngrep "^${draw.figures} " ${fileNames.panels}`}</code>
            </pre>
          </>
        )}
        <ul class="flow">
          {entriesOf(files).map(([key, content]) => (
            <li>
              <Go href={routes.file.href({ ...params, name: fileNames[key] })} icon="download">
                {fileNames[key]}, {kilobytes(content)}
              </Go>
              <br />
              <small class="soft">{t.files[key]}</small>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
