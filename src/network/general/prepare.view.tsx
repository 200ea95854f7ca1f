import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { FileField, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { DocumentList } from "./agenda.view.tsx";
import type { AgendaItem, General, MeetingDocument } from "./general.query.ts";
import { methods } from "../ballot.ts";
import { documentTypes, itemKinds, majorities } from "./general.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { generalTexts } from "./general.texts.ts";
import { PlanFields, toneOf } from "./generals.view.tsx";
import { voteTexts } from "./vote.texts.ts";

export interface PrepareThing {
  readonly general: General;
  readonly agenda: readonly AgendaItem[];
  readonly documents: readonly MeetingDocument[];
  readonly megabytes: number;
}

type Props = PrepareThing & { form: FormState };

/** A draft with everything that it lacks; once members are called, documents and cancelling alone. */
export function Prepare(props: Props) {
  const { general, form } = props;
  const t = useTexts(generalTexts);
  const { id, title, state, version } = general;
  const draft = state === "draft";
  const action = routes.prepare.href({ id });
  const changed = stateOf(form, "change", { ...form.values, version: String(version) });
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      lead={draft ? t.draftLead : undefined}
      trail={[{ label: t.title, href: routes.generals.href() }]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      actions={
        <ButtonLink kind="quiet" href={routes.general.href({ id })}>
          {t.agenda}
        </ButtonLink>
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {draft && <Items {...props} />}
          <Documents {...props} />
          {draft && (
            <Disclosure bare summary={t.prepare} open={form.act === "change"}>
              <Form action={action} state={changed} label={t.prepare}>
                <input type="hidden" name="version" value={String(changed.values["version"])} />
                <PlanFields />
                <Submit label={t.save} act="change" kind="quiet" />
              </Form>
            </Disclosure>
          )}
        </div>
        <aside class="flow loose">
          {draft && (
            <Form action={action} label={t.call}>
              <h2>{t.call}</h2>
              <p class="soft">{t.callLead}</p>
              <Submit label={t.call} act="call" />
            </Form>
          )}
          <Disclosure bare summary={t.cancel} open={form.act === "cancel"}>
            <Form action={action} state={stateOf(form, "cancel", {})} label={t.cancel}>
              <p class="soft">{t.cancelLead}</p>
              <TextArea name="motif" label={t.reason} maxLength={500} rows={3} />
              <Submit label={t.cancel} act="cancel" kind="danger" />
            </Form>
          </Disclosure>
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Items({ general: { id }, agenda, form }: Props) {
  const t = useTexts(generalTexts);
  const vote = useTexts(voteTexts);
  const action = routes.prepare.href({ id });
  return (
    <TitledPart id="agenda" title={t.agenda}>
      {agenda.length === 0 ? (
        <p class="soft">{t.noAgenda}</p>
      ) : (
        <form method="post" action={action} aria-label={t.agenda}>
          <Table
            caption={t.agenda}
            hideCaption
            rows={agenda}
            columns={[
              { label: t.item, heads: true, cell: ({ title }) => <Written>{title}</Written> },
              {
                label: t.kind,
                cell: ({ kind, majority, method, candidates }) =>
                  kind === "vote"
                    ? `${t.kinds[kind]}, ${(candidates === null ? t : vote).majorities[majority].toLowerCase()}, ${vote.methods[method].toLowerCase()}`
                    : t.kinds[kind],
              },
              {
                label: t.remove,
                cell: ({ id: item, title }) => (
                  <Button act={`remove:${item}`} kind="quiet">
                    {t.remove} <span class="vh">{written(title)}</span>
                  </Button>
                ),
              },
            ]}
          />
        </form>
      )}
      <Form action={action} state={stateOf(form, "item", { genre: "discussion", majorite: "half", scrutin: "hands" })} label={t.addItem}>
        <h3>{t.addItem}</h3>
        <TextField name="point" label={t.item} maxLength={160} />
        <TextArea name="texte" label={t.itemBody} maxLength={3000} rows={4} optional />
        <Radios name="genre" label={t.kind} choices={itemKinds.map((value) => ({ value, label: t.kinds[value] }))} />
        <Radios name="majorite" label={t.majority} hint={t.majorityHint} choices={majorities.map((value) => ({ value, label: t.majorities[value] }))} />
        <Radios name="scrutin" label={vote.method} hint={vote.methodHint} choices={methods.map((value) => ({ value, label: vote.methods[value] }))} />
        <TextArea name="candidatures" label={vote.candidates} hint={vote.candidatesHint} maxLength={2000} rows={3} optional />
        <Submit label={t.addItem} act="item" kind="quiet" />
      </Form>
    </TitledPart>
  );
}

function Documents({ general, documents, megabytes, form }: Props) {
  const t = useTexts(generalTexts);
  const locale = useLocale();
  const action = routes.prepare.href({ id: general.id });
  return (
    <TitledPart id="documents" title={t.documents}>
      <DocumentList documents={documents} general={general} />
      {general.state === "draft" && documents.length > 0 && (
        <form method="post" action={action} aria-label={t.documents} class="row">
          {documents.map(({ id, title }) => (
            <Button act={`drop:${id}`} kind="quiet">
              {t.remove} «{"\u00a0"}
              {title}
              {"\u00a0"}»
            </Button>
          ))}
        </form>
      )}
      <Form action={action} state={stateOf(form, "document", {})} label={t.addDocument} files>
        <TextField name="document" label={t.documentTitle} maxLength={160} />
        <FileField name="fichier" label={t.file} hint={t.fileHint(formatNumber(megabytes, locale))} accept={documentTypes.join(",")} />
        <Submit label={t.addDocument} act="document" kind="quiet" />
      </Form>
    </TitledPart>
  );
}
