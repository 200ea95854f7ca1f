import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { noteKinds } from "../circle.ts";
import type { Circle, Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import { ForWhom, Paragraphs } from "../say.view.tsx";
import type { Finding, Note, Suggestion } from "./notes.query.ts";

export interface NotesThing {
  readonly circle: Circle;
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Suggestion[];
  /** Structures of whoever looks that take part. */
  readonly own: readonly Structure[];
}

type Props = NotesThing & { form: FormState };

export function Notes(props: Props) {
  const { circle, notes, findings } = props;
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  const { id, question, state } = circle;
  const loose = notes.filter(({ findingId }) => findingId === null);
  return (
    <PageFrame
      title={t.notes}
      lead={t.private}
      trail={[
        { label: t.title, href: routes.list.href() },
        { label: <Written>{question}</Written>, href: routes.show.href({ id }) },
      ]}
      badges={plural(notes.length, locale, t.notesCount)}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {notes.length === 0 && <p class="soft">{t.noNotes}</p>}
          {state === "open" && <Suggestions {...props} />}
          {findings.length > 0 && (
            <TitledPart id="common" title={t.common} loose>
              {findings.map((finding) => (
                <OneFinding finding={finding} {...props} />
              ))}
            </TitledPart>
          )}
          {loose.length > 0 && (
            <TitledPart id="loose" title={t.loose} loose>
              {loose.map((note) => (
                <OneNote note={note} level="h3" {...props} />
              ))}
            </TitledPart>
          )}
        </div>
        <aside class="flow loose">{state === "open" && <Forms {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function Suggestions({ circle: { id }, suggestions }: Props) {
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  if (suggestions.length === 0) return null;
  return (
    <Notice tone="info" title={t.suggested}>
      <p>{t.suggestedLead}</p>
      {suggestions.map(({ notes, because }, at) => (
        <form method="post" action={routes.notes.href({ id })} class="flow" aria-label={`${t.suggested} ${at + 1}`}>
          <CheckboxGroup
            name="notes"
            id={`notes-${at + 1}`}
            label={t.notesOf}
            choices={notes.map((note) => ({ value: note.id, label: note.title, written: true }))}
            value={notes.map((note) => note.id)}
          />
          {because.length > 0 && (
            <p class="small">
              {t.because}
              {"\u00a0"}: <Written>{formatList(because, locale)}</Written>
            </p>
          )}
          <div class="inline-form">
            <TextField name="constat" id={`constat-${at + 1}`} label={t.findingTitle} maxLength={160} />
            <Button act="find" kind="quiet">
              {t.say}
            </Button>
          </div>
        </form>
      ))}
    </Notice>
  );
}

function OneFinding({ finding: { id: findingId, title, words }, ...props }: Props & { finding: Finding }) {
  const t = useTexts(circlesTexts);
  const { circle, notes } = props;
  return (
    <article class="flow">
      <Written as="h3">{title}</Written>
      {words && <Paragraphs words={words} />}
      {notes
        .filter((note) => note.findingId === findingId)
        .map((note) => (
          <OneNote note={note} level="h4" {...props} />
        ))}
      {circle.state === "open" && (
        <form method="post" action={routes.notes.href({ id: circle.id })}>
          <TextButton act={`undo:${findingId}`}>
            {t.undo} <span class="vh">{written(title)}</span>
          </TextButton>
        </form>
      )}
    </article>
  );
}

function OneNote({ note, level, circle, findings }: Props & { note: Note; level: "h3" | "h4" }) {
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  const { id, title, body, structure, kind, concerns, writtenAt, own, findingId } = note;
  const action = routes.notes.href({ id: circle.id });
  return (
    <article class="flow">
      <Written as={level}>{title}</Written>
      <p class="meta">
        <Badge tone="none">{t.kinds[kind]}</Badge>
        <span>{structure}</span>
        <span>{formatDate(writtenAt, locale)}</span>
        {concerns && (
          <span>
            {t.concerns}
            {"\u00a0"}: <Written>{concerns}</Written>
          </span>
        )}
      </p>
      <Paragraphs words={body} />
      {circle.state === "open" && (findings.length > 0 || own) && (
        <Disclosure bare summary={t.tidy}>
          <form method="post" action={action} class="row" aria-label={title}>
            {findings.length > 0 && (
              <>
                <label for={`avec-${id}`} class="vh">
                  {t.moveTo}
                </label>
                <select class="select" id={`avec-${id}`} name={`avec_${id}`}>
                  <option value="">{t.alone}</option>
                  {findings.map((finding) => (
                    <Written as="option" value={finding.id} selected={finding.id === findingId}>
                      {finding.title}
                    </Written>
                  ))}
                </select>
                <Button act={`move:${id}`} kind="quiet">
                  {t.move}
                </Button>
              </>
            )}
            {own && <TextButton act={`remove:${id}`}>{t.remove}</TextButton>}
          </form>
        </Disclosure>
      )}
    </article>
  );
}

function Forms({ circle: { id }, notes, own, form }: Props) {
  const t = useTexts(circlesTexts);
  const action = routes.notes.href({ id });
  const loose = notes.filter(({ findingId }) => findingId === null);
  return (
    <>
      <Form action={action} state={stateOf(form, "note", { pour: own[0]?.id, genre: "experience" })} label={t.addNote}>
        <h2>{t.addNote}</h2>
        <ForWhom own={own} />
        <Select name="genre" label={t.kind} choices={noteKinds.map((value) => ({ value, label: t.kinds[value] }))} />
        <TextField name="titre" label={t.noteTitle} maxLength={160} />
        <TextArea name="texte" label={t.noteBody} maxLength={3000} rows={6} />
        <TextField name="concerne" label={t.concerns} hint={t.concernsHint} maxLength={160} optional />
        <Submit label={t.addNote} act="note" />
      </Form>
      {loose.length >= 2 && (
        <Disclosure bare summary={t.finding} open={form.act === "find"}>
          <Form action={action} state={stateOf(form, "find", {})} label={t.finding}>
            <p class="soft">{t.findingLead}</p>
            <CheckboxGroup name="notes" label={t.notesOf} choices={loose.map((note) => ({ value: note.id, label: note.title, written: true }))} />
            <TextField name="constat" label={t.findingTitle} maxLength={160} />
            <TextArea name="mots" label={t.findingWords} hint={t.findingHint} maxLength={2000} rows={3} optional />
            <Submit label={t.say} act="find" kind="quiet" />
          </Form>
        </Disclosure>
      )}
    </>
  );
}
