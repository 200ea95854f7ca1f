import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { routes as platformRoutes } from "#platform/routes.ts";
import { Icon } from "#platform/ui/icon.tsx";
import { sayFile } from "../write/say-file.ts";
import { pageTexts } from "./proposal.texts.ts";
import type { ShownFile } from "./shown.query.ts";

/** Each picture says in words what it shows; it loads when it comes in sight, in the size that the window needs. `preview`: under a title of level 2 already. */
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
          <Picture picture={picture} />
        ))}
      </div>
    </section>
  );
}

function Picture({ picture: { fileId, smallFileId, title, width, height } }: { picture: ShownFile }) {
  const large = platformRoutes.attachment.href({ id: fileId });
  const small = smallFileId && platformRoutes.attachment.href({ id: smallFileId });
  // Both fit into their frames (1600 × 1200 and 640 × 480): an upright picture is narrower.
  const smallWidth = width && height ? Math.round(width * Math.min(1, 640 / width, 480 / height)) : 640;
  return (
    <figure>
      <img
        src={small ?? large}
        srcset={small && width ? `${small} ${smallWidth}w, ${large} ${width}w` : undefined}
        sizes="(width < 40em) 100vw, 24rem"
        alt={title}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
        decoding="async"
      />
    </figure>
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
