import type { PlaceBrief } from "#places";
import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { DateTimeField, FileField, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { routes } from "../routes.ts";
import type { Attendant, Session } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";
import { useWorkTrail } from "./life.view.tsx";
import { Attendance, SavedSession } from "./attendance.view.tsx";
import { valuesOf } from "./session-values.ts";
import { RoomFault, TieFields } from "./ties.view.tsx";
import type { Ties } from "./ties.query.ts";
import { acceptedFiles } from "./session-file-types.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export interface SessionPlaces {
  /** Third places to choose from: the one that is kept, and what was searched. */
  readonly found: readonly PlaceBrief[];
  readonly megabytes: number;
}

interface SessionProps extends SessionPlaces {
  readonly assembly: Assembly;
  readonly session: Session | null;
  readonly attendants: readonly Attendant[];
  readonly ties: Ties;
  readonly action: string;
  readonly form: FormState;
}

export function SessionPage(props: SessionProps) {
  const { assembly, session } = props;
  const t = useTexts(lifeTexts);
  return (
    <PageFrame title={session ? <Written>{session.title}</Written> : t.add} trail={useWorkTrail(assembly)} ground="surface" flow="loose">
      {session && props.attendants.length > 0 && <Attendance {...props} session={session} />}
      {session && <RoomFault session={session} ties={props.ties} />}
      {session && <SessionFiles {...props} session={session} />}
      <Details {...props} />
    </PageFrame>
  );
}

/** What the panel is given to read, as files. */
function SessionFiles({ assembly, session, action, form, megabytes }: SessionProps & { readonly session: Session }) {
  const t = useTexts(lifeTexts);
  return (
    <TitledPart id="fichiers" title={t.files}>
      {session.files.length > 0 && (
        <Form action={action} state={stateOf(form, "drop")} label={t.files}>
          <ul class="flow">
            {session.files.map(({ id, title }) => (
              <li class="row tight">
                <Written as="a" href={routes.sessionFile.href({ slug: assembly.slug, file: id })}>
                  {title}
                </Written>{" "}
                <Button act={`drop:${id}`} kind="quiet">
                  {t.fileDrop}
                  <span class="vh">, {written(title)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      )}
      <Form action={action} state={stateOf(form, "file")} files label={t.fileAdd}>
        <TextField name="nom" label={t.fileTitle} maxLength={160} />
        <FileField name="fichier" label={t.file} hint={t.fileHint(megabytes)} accept={acceptedFiles.join(",")} />
        <Submit label={t.fileAdd} act="file" kind="quiet" icon="upload" />
      </Form>
    </TitledPart>
  );
}

function Details({ session, action, form, found, ties }: SessionProps) {
  const t = useTexts(lifeTexts);
  const state = stateOf(form.act === "find" ? { ...form, act: "save" } : form, "save", valuesOf(session));
  const choices = found.map(({ id, name, address, postalCode }) => ({ value: id, label: name, note: [address, postalCode].filter(Boolean).join(", ") }));
  return (
    <Form action={action} state={state} label={session ? t.edit : t.add}>
      {session && <h2>{t.edit}</h2>}
      {session && form.act === "save" && form.status === 409 && <SavedSession session={session} />}
      <input type="hidden" name="version" value={String(state.values["version"] ?? "")} />
      <TextField name="titre" label={t.title} maxLength={160} />
      <DateTimeField name="debut" label={t.from} />
      <DateTimeField name="fin" label={t.to} />
      <div class="inline-form">
        <TextField name="lieu_mots" label={t.placeWords} hint={t.placeHint} maxLength={100} optional />
        <Button kind="quiet" act="find">
          {t.find}
        </Button>
      </div>
      {choices.length > 0 && <Radios name="tiers_lieu" label={t.thirdPlace} choices={[...choices, { value: "", label: t.noPlace }]} optional />}
      <TieFields ties={ties} />
      <TextField name="lieu" label={t.place} hint={t.placeNameHint} maxLength={200} optional={choices.length > 0 || ties.bookings.length > 0} />
      <TextArea name="programme" label={t.programme} maxLength={5000} optional />
      <TextArea name="entendus" label={t.speakers} hint={t.speakersHint} maxLength={3000} optional />
      <TextArea name="documents" label={t.documents} hint={t.documentsHint} maxLength={3000} optional />
      <Submit label={t.save} act="save" kind={session ? "quiet" : "main"} />
    </Form>
  );
}
