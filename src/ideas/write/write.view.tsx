import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Steps } from "#platform/ui/thread.tsx";
import { processCrumb, processRoutes, type ProcessSheet, processTexts, type StageSheet } from "#processes";
import type { Draft } from "./draft.ts";
import type { Rules } from "./rules.query.ts";
import { FileFields } from "./file-fields.view.tsx";
import { CoauthorField, ContentFields } from "./content-fields.view.tsx";
import { mapNoteOf } from "./where-map.form.ts";
import { writeTexts } from "./write.texts.ts";
import { routes } from "../routes.ts";

interface WriteProps {
  form: FormState;
  process: ProcessSheet;
  stage: StageSheet;
  /** Null until something is kept. */
  draft: Draft | null;
  rules: Rules;
  signedIn: boolean;
  megabytes: number;
}

/** A custom element: keep-draft.enhance.ts. */
const KeepDraft = "keep-draft" as "div";

export function Write(props: WriteProps) {
  const { form, process, stage, draft, rules, megabytes } = props;
  const t = useTexts(writeTexts);
  const locale = useLocale();
  const action = draft ? routes.draft.href({ process: process.slug, draft: draft.param }) : routes.write.href({ process: process.slug });
  const limits = [
    stage.closesAt && t.until(formatDate(stage.closesAt, locale, { dateStyle: "long", timeStyle: "short" })),
    rules.perPerson && plural(rules.perPerson, locale, t.limit),
  ].filter(Boolean);
  return (
    <>
      <PageHead title={t.title} trail={useTrail(process)} lead={[t.lead, ...limits].join(" ")} joined />
      <div class="wrap band tight flow loose">
        <Steps titles={Object.values(t.steps).map((label) => ({ label }))} current={0} />
        <KeepDraft class="flow loose" data-saving={t.saving} data-saved={t.saved("#")} data-failed={t.notSaved}>
          <Form action={action} state={form} files label={t.title}>
            <DraftBar {...props} />
            <ContentFields rules={rules} process={process} plan={{ action, note: mapNoteOf(usePage().flash?.done) }} />
            <FileFields files={draft?.files ?? []} megabytes={megabytes} />
            <CoauthorField />
            <Submit label={t.next} big act="next" />
          </Form>
        </KeepDraft>
        {draft && <DeleteDraft action={action} />}
      </div>
    </>
  );
}

export function useTrail(process: ProcessSheet) {
  return [{ label: useTexts(processTexts).participate, href: processRoutes.processes.href() }, processCrumb(process)];
}

/** First in the form: whoever presses Enter in a field keeps the draft, and sends no file by mistake. */
function DraftBar({ draft, signedIn }: WriteProps) {
  const t = useTexts(writeTexts);
  const locale = useLocale();
  return (
    <div class="idea-draft">
      <p>
        <span data-part="status" role="status">
          {draft ? t.draftSaved(formatDate(draft.updatedAt, locale, { dateStyle: "long", timeStyle: "short" })) : t.draftNew}
        </span>{" "}
        {!signedIn && <span class="soft">{t.anonymousNote}</span>}
      </p>
      <Button kind="quiet" act="save">
        {t.saveDraft}
      </Button>
    </div>
  );
}

function DeleteDraft({ action }: { action: string }) {
  const t = useTexts(writeTexts);
  return (
    <Disclosure summary={t.deleteDraft}>
      <form class="form" method="post" action={action}>
        <p>{t.deleteNote}</p>
        <Button kind="danger" act="delete">
          {t.deleteDraft}
        </Button>
      </form>
    </Disclosure>
  );
}

/** When nothing can be filed: why, when it can, and what was written, to be copied. */
export function Closed({ process, draft, next }: { process: ProcessSheet; draft: Draft | null; next: Date | null }) {
  const t = useTexts(writeTexts);
  const locale = useLocale();
  const { titre, texte } = draft?.typed ?? {};
  return (
    <>
      <PageHead
        title={t.closed}
        trail={useTrail(process)}
        lead={next ? t.opensOn(formatDate(next, locale, { dateStyle: "long", timeStyle: "short" })) : t.closedNote}
        actions={<ButtonLink href={routes.proposals.href({ process: process.slug })}>{t.seeIdeas}</ButtonLink>}
      />
      {(titre || texte) && (
        <Band>
          <h2>{t.yourText}</h2>
          <h3>{titre}</h3>
          <Prose html={renderMarkdown(texte ?? "", 3)} />
        </Band>
      )}
    </>
  );
}
