import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { Picture } from "#platform/ui/picture.tsx";
import { sayFile } from "../write/say-file.ts";
import { pageTexts } from "./proposal.texts.ts";
import type { ShownFile } from "./shown.query.ts";

/** `preview`: under a title of level 2 already. */
export function Pictures({ files, preview }: { files: readonly ShownFile[]; preview?: boolean }) {
  const t = useTexts(pageTexts);
  const pictures = files.filter(({ kind }) => kind === "picture");
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="images">
      {preview ? (
        <h4 id="images" class="vh">
          {t.pictures}
        </h4>
      ) : (
        <h2 id="images" class="vh">
          {t.pictures}
        </h2>
      )}
      <div class="photos">
        {pictures.map((picture) => (
          <figure>
            <Picture large={picture.fileId} small={picture.smallFileId} alt={picture.title} width={picture.width} height={picture.height} />
          </figure>
        ))}
      </div>
    </section>
  );
}

interface DocumentsProps {
  files: readonly ShownFile[];
  hrefOf: (id: string) => string;
  preview?: boolean;
}

export function Documents({ files, hrefOf, preview }: DocumentsProps) {
  const t = useTexts(pageTexts);
  const locale = useLocale();
  const documents = files.filter(({ kind }) => kind === "document");
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      {preview ? <h4 id="documents">{t.documents}</h4> : <h2 id="documents">{t.documents}</h2>}
      <ul class="uploads">
        {documents.map(({ id, title, mediaType, size }) => (
          <li>
            <a href={hrefOf(id)} rel="nofollow">
              <Icon name="paperclip" /> {title} <span class="soft">{sayFile(mediaType, size, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
