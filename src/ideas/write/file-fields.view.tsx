import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { FileField, TextField } from "#platform/ui/form.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { written } from "#platform/ui/written.tsx";
import { type DraftFile, most } from "./draft.ts";
import { sayFile } from "../say-file.ts";
import { writeTexts } from "./write.texts.ts";

interface FileFieldsProps {
  files: readonly DraftFile[];
  /** What a document may weigh. */
  megabytes: number;
}

/** Pictures and documents: those that are kept, each with its words, then one more. Each is sent when a button is pressed. */
export function FileFields({ files, megabytes }: FileFieldsProps) {
  const t = useTexts(writeTexts);
  const pictures = files.filter(({ kind }) => kind === "picture");
  const documents = files.filter(({ kind }) => kind === "document");
  return (
    <>
      <h2 id="images">{t.pictures}</h2>
      <p class="hint">{t.picturesHint}</p>
      {pictures.map((file) => (
        <KeptPicture file={file} />
      ))}
      {pictures.length < most.pictures && (
        <div class="idea-file-new">
          <FileField name="image" label={t.pictureFile} accept="image/jpeg,image/png,image/webp" optional />
          <TextField name="image_alt" label={t.alt} hint={t.altHint} maxLength={300} autocomplete="off" optional />
          <p>
            <Button kind="quiet" icon="upload" act="picture">
              {t.addPicture}
            </Button>
          </p>
        </div>
      )}
      <h2 id="documents">{t.documents}</h2>
      <p class="hint">{t.documentsHint(String(megabytes))}</p>
      {documents.map((file) => (
        <KeptDocument file={file} />
      ))}
      {documents.length < most.documents && (
        <div class="idea-file-new">
          <FileField name="document" label={t.document} accept=".pdf,.odt,.ods,.docx,.xlsx" optional />
          <p>
            <Button kind="quiet" icon="upload" act="document">
              {t.addDocument}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}

function KeptPicture({ file: { id, smallFileId, fileId, title, width, height } }: { file: DraftFile }) {
  const t = useTexts(writeTexts);
  return (
    <div class="idea-file">
      <img src={platformRoutes.attachment.href({ id: smallFileId ?? fileId })} alt={title} width={width ?? undefined} height={height ?? undefined} />
      <div class="flow">
        <TextField name={`alt_${id}`} label={t.alt} maxLength={300} autocomplete="off" />
        <Remove id={id} name={title ? written(title) : t.picture} />
      </div>
    </div>
  );
}

function KeptDocument({ file: { id, name, size, mediaType } }: { file: DraftFile }) {
  const t = useTexts(writeTexts);
  const locale = useLocale();
  return (
    <div class="idea-file">
      <p>
        <Icon name="paperclip" /> {written(name)} <span class="soft">{sayFile(mediaType, size, locale)}</span>
      </p>
      <div class="flow">
        <TextField name={`alt_${id}`} label={t.documentTitle} maxLength={300} autocomplete="off" />
        <Remove id={id} name={written(name)} />
      </div>
    </div>
  );
}

function Remove({ id, name }: { id: string; name: ComponentChildren }) {
  const t = useTexts(writeTexts);
  return (
    <p>
      <TextButton act={`remove:${id}`}>
        {t.remove}
        <span class="vh"> {name}</span>
      </TextButton>
    </p>
  );
}
