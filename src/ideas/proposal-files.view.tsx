import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { Picture } from "#platform/attachment/picture.tsx";
import { sayFile } from "./say-file.ts";
import { proposalTexts } from "./proposal.texts.ts";
import type { ProposalFile } from "./proposal-files.query.ts";

interface Under {
  /** Under a title of level 2. */
  under?: boolean;
  /** Under a title of level 3. */
  preview?: boolean;
}

const titleOf = ({ under, preview }: Under) => (preview ? "h4" : under ? "h3" : "h2");

export function Pictures({ files, ...place }: { files: readonly ProposalFile[] } & Under) {
  const t = useTexts(proposalTexts);
  const pictures = files.filter(({ kind }) => kind === "picture");
  if (pictures.length === 0) return null;
  const Title = titleOf(place);
  return (
    <section aria-labelledby="images">
      <Title id="images" class="vh">
        {t.pictures}
      </Title>
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

interface DocumentsProps extends Under {
  files: readonly ProposalFile[];
  hrefOf: (id: string) => string;
}

export function Documents({ files, hrefOf, ...place }: DocumentsProps) {
  const t = useTexts(proposalTexts);
  const locale = useLocale();
  const documents = files.filter(({ kind }) => kind === "document");
  if (documents.length === 0) return null;
  const Title = titleOf(place);
  return (
    <section aria-labelledby="documents">
      <Title id="documents">{t.documents}</Title>
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
