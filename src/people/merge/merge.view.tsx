import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { MergeCount } from "#platform/personal/merge-rows.command.ts";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { routes } from "../routes.ts";
import { mergeTexts } from "./merge.texts.ts";

interface PreviewProps {
  kept: string;
  gone: string;
  token: string;
  counts: readonly MergeCount[];
  notes: readonly string[];
  obstacles: readonly string[];
  form: FormState;
}

export function MergePreview(props: PreviewProps) {
  const t = useTexts(mergeTexts);
  const { kept, gone, obstacles, notes } = props;
  return (
    <PageFrame title={t.preview} trail={[{ label: t.title, href: routes.askMerge.href() }]} lead={t.previewLead(gone, kept)} flow="loose">
      <Counts {...props} />
      <TitledPart id="a-savoir" title={t.known}>
        <ul>
          {[...notes, ...t.always].map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </TitledPart>
      {obstacles.length > 0 ? <Obstacles obstacles={obstacles} /> : <Agree {...props} />}
    </PageFrame>
  );
}

const fates = ["moves", "twice", "goes", "stays"] as const;

function Counts({ counts }: PreviewProps) {
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  if (counts.length === 0) return <p>{t.nothing}</p>;
  return (
    <Table
      caption={t.preview}
      captionNote={t.columnsNote}
      hideCaption
      rows={counts}
      columns={[
        { label: t.what, heads: true, cell: ({ what }) => what[locale] },
        ...fates.map((fate) => ({
          label: t.columns[fate],
          number: true as const,
          cell: (one: MergeCount) => (one[fate] > 0 ? formatNumber(one[fate], locale) : "–"),
        })),
      ]}
    />
  );
}

function Obstacles({ obstacles }: Pick<PreviewProps, "obstacles">) {
  const t = useTexts(mergeTexts);
  return (
    <Notice tone="warn" title={t.cannot}>
      <ul>
        {obstacles.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Agree({ token, form }: PreviewProps) {
  const t = useTexts(mergeTexts);
  return (
    <>
      <Notice tone="warn" title={t.never} text={t.neverNote} />
      <Form action={routes.merge.href({ token })} state={form} label={t.go}>
        <Checkbox name="accord" label={t.agree} />
        <Actions>
          <Button kind="danger">{t.go}</Button>
          <ButtonLink kind="quiet" href={routes.space.href()}>
            {t.keep}
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

export function NoLink() {
  const t = useTexts(mergeTexts);
  return (
    <PageFrame title={t.expired} lead={t.expiredNote} flow="loose">
      <Onward href={routes.askMerge.href()}>{t.again}</Onward>
    </PageFrame>
  );
}
