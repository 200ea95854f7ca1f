import { coverOf } from "#platform/drawing/cover.tsx";
import { drawProjectOf } from "#platform/drawing/drawing.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { PictureForm } from "#platform/picture-form/picture-form.view.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { FileField, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Receipt } from "#platform/ui/receipt.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { licenceCodes, licences } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { Team } from "../team.ts";
import type { Sending } from "../answers.query.ts";
import { type Entry, lacks, fileTypes } from "./entry.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { entryTexts } from "./entry.texts.ts";

interface EntryProps {
  challenge: Challenge;
  team: Team;
  entry: Entry;
  sendings: readonly Sending[];
  captain: boolean;
  open: boolean;
  megabytes: number;
  form: FormState;
}

export function EntryPage(props: EntryProps) {
  const { challenge, team, entry, open, form } = props;
  const t = useTexts(entryTexts);
  const locale = useLocale();
  const { slug } = challenge;
  const action = routes.entry.href({ slug, team: team.id });
  const cover = coverOf(
    entry.pictureId ? { fileId: entry.pictureId, smallFileId: entry.smallId, alt: entry.alt ?? "" } : null,
    drawProjectOf(team.id, entry.title || team.name, null),
  );
  return (
    <>
      <PartHead
        challenge={challenge}
        title={t.title}
        lead={open ? t.lead(sayInstant(challenge.closesAt, locale)) : t.over}
        within={[{ label: team.name, href: routes.team.href({ slug, team: team.id }) }]}
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            {open ? <Words {...props} /> : <Read entry={entry} />}
            {open && <FilePart {...props} />}
            {open && <PictureForm action={action} form={form} cover={cover} lead={t.pictureLead} />}
          </div>
          <aside class="flow loose">
            <Send {...props} />
            <Receipts {...props} />
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function Words({ challenge: { slug }, team, entry, form }: EntryProps) {
  const t = useTexts(entryTexts);
  const before = {
    titre: entry.title,
    resume: entry.summary,
    texte: entry.description,
    lien: entry.link,
    licence: entry.licence,
    version: String(entry.version),
  };
  const state = stateOf(form, "save", before);
  return (
    <Form action={routes.entry.href({ slug, team: team.id })} state={state} label={t.words}>
      <h2>{t.words}</h2>
      <input type="hidden" name="version" value={String(state.values["version"] ?? entry.version)} />
      <TextField name="titre" label={t.name} maxLength={120} optional />
      <TextField name="resume" label={t.summary} hint={t.summaryHint} maxLength={300} optional />
      <TextArea name="texte" label={t.description} hint={t.descriptionHint} rows={10} maxLength={6000} optional />
      <TextField name="lien" type="url" label={t.link} hint={t.linkHint} maxLength={300} optional />
      <Select name="licence" label={t.licence} choices={licenceCodes.map((one) => ({ value: one, label: licences[one] }))} optional />
      <Submit label={t.save} kind="quiet" act="save" />
    </Form>
  );
}

function Read({ entry }: { entry: Entry }) {
  const t = useTexts(entryTexts);
  return (
    <Written as="section" class="flow" aria-labelledby="lu">
      <h2 id="lu">{entry.title ? written(entry.title) : t.nothing}</h2>
      {entry.summary && <p>{entry.summary}</p>}
      {entry.description.split(/\n{2,}/u).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {entry.link && (
        <p>
          <a href={entry.link} rel="noopener nofollow ugc">
            {entry.link}
          </a>
        </p>
      )}
    </Written>
  );
}

function FilePart({ challenge: { slug }, team, entry, megabytes, form }: EntryProps) {
  const t = useTexts(entryTexts);
  const locale = useLocale();
  return (
    <Form action={routes.entry.href({ slug, team: team.id })} state={stateOf(form, "file")} files label={t.putFile}>
      <h2>{t.file}</h2>
      {entry.fileName && (
        <p class="row">
          <a href={routes.entryFile.href({ slug, team: team.id })}>{entry.fileName}</a>
          <TextButton act="nofile">{t.removeFile}</TextButton>
        </p>
      )}
      <FileField name="fichier" label={t.file} hint={t.fileHint(formatNumber(megabytes, locale))} accept={fileTypes.join(",")} />
      <Submit label={t.putFile} kind="quiet" icon="upload" act="file" />
    </Form>
  );
}

function Send({ challenge: { slug }, team, entry, captain, open, form }: EntryProps) {
  const t = useTexts(entryTexts);
  const missing = lacks(entry);
  if (!open) return null;
  return (
    <TitledPart id="envoyer" title={t.send}>
      {missing.length > 0 ? (
        <Notice tone="info" title={t.missingTitle}>
          <ul>
            {missing.map((one) => (
              <li>{t.missing[one]}</li>
            ))}
          </ul>
        </Notice>
      ) : captain ? (
        <Form action={routes.entry.href({ slug, team: team.id })} state={form.act === "send" ? form : undefined} label={t.send}>
          <p>{t.sendLead}</p>
          <input type="hidden" name="version" value={String(entry.version)} />
          <Button act="send">{t.send}</Button>
        </Form>
      ) : (
        <p>{t.captainSends}</p>
      )}
    </TitledPart>
  );
}

function Receipts({ challenge: { slug }, team, sendings }: EntryProps) {
  const t = useTexts(entryTexts);
  const locale = useLocale();
  const [last, ...earlier] = sendings;
  if (!last) return null;
  const href = (number: number) => routes.receipt.href({ slug, team: team.id, number: String(number) });
  return (
    <>
      <Receipt
        title={t.receipt}
        code={last.sha256.match(/.{1,16}/g) ?? []}
        facts={[[t.sentAt, sayInstant(last.at, locale)]]}
        actions={
          <ButtonLink kind="quiet" icon="download" href={href(last.number)}>
            {t.download}
          </ButtonLink>
        }
      >
        {t.proves}
      </Receipt>
      {earlier.length > 0 && (
        <ul>
          {earlier.map(({ number, at }) => (
            <li>
              <a href={href(number)}>{t.earlier(formatNumber(number, locale), sayInstant(at, locale))}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
