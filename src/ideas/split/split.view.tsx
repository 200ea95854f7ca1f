import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, CheckboxGroup, Form, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { commentsTexts, deskTexts, processRoutes } from "#processes";
import type { Case } from "../case/case.query.ts";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { proposalHref } from "../proposal-address.ts";
import type { SplitChoices, SplitRelative, SplitThread } from "./split.query.ts";
import { splitTexts } from "./split.texts.ts";
import { routes } from "../routes.ts";

interface SplitPageProps {
  proposal: Case;
  choices: SplitChoices;
  threads: readonly SplitThread[];
  total: number;
  form: FormState;
}

export function SplitPage(props: SplitPageProps) {
  const { proposal, choices, form } = props;
  const t = useTexts(splitTexts);
  const desk = useTexts(deskTexts);
  const { process } = proposal;
  const own = { label: <NumberedTitle of={proposal} />, href: proposalHref(process.slug, proposal) };
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: desk.title, href: processRoutes.desk.href() },
        { label: <Written>{process.title}</Written>, href: processRoutes.manage.href({ process: process.slug }) },
        own,
      ]}
      lead={t.lead}
    >
      <Form action={routes.split.href({ id: proposal.id })} state={form} label={t.title}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <Columns kind="half">
          <Half at={1} title={t.first} note={t.firstNote} />
          <Half at={2} title={t.second} note={t.secondNote}>
            {choices.categories.length > 0 && (
              <Select name="theme" label={t.category} choices={choices.categories.map(({ slug, name }) => ({ value: slug, label: name, written: true }))} />
            )}
          </Half>
        </Columns>
        <Shares {...props} />
        <TextArea name="raison" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={3} />
        <Actions>
          <Button>{t.act}</Button>
          <ButtonLink kind="quiet" href={own.href}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function Half({ at, title, note, children }: { at: 1 | 2; title: string; note: string; children?: preact.ComponentChildren }) {
  const t = useTexts(splitTexts);
  return (
    <fieldset>
      <legend class="title">{title}</legend>
      <p class="hint">{note}</p>
      <TextField name={`titre_${at}`} label={t.titleField} maxLength={140} />
      <TextArea name={`texte_${at}`} label={t.body} hint={t.bodyHint} maxLength={12_000} rows={10} />
      {children}
    </fieldset>
  );
}

function Shares({ choices: { supports }, threads, total }: SplitPageProps) {
  const t = useTexts(splitTexts);
  const { replies, anonymous } = useTexts(commentsTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.who}</h2>
      <Radios
        name="soutiens"
        label={`${t.supports}\u00a0: ${plural(supports, locale, t.supportsCount)}`}
        choices={[
          { value: "first", label: t.supportsFirst, note: t.supportsFirstNote },
          { value: "both", label: t.supportsBoth, note: t.supportsBothNote },
        ]}
      />
      {threads.length > 0 && (
        <CheckboxGroup
          name="discussions"
          label={t.threads}
          hint={total > threads.length ? t.threadsNote(formatNumber(threads.length, locale), formatNumber(total, locale)) : undefined}
          choices={threads.map(({ id, signature, beginning, replies: count }) => ({
            value: id,
            ...{ label: beginning, written: true, writtenNote: false },
            note: [signature || anonymous, count > 0 && plural(count, locale, replies)].filter(Boolean).join(", "),
          }))}
          optional
        />
      )}
    </>
  );
}

/** On the page of a proposal: that it was split, or comes from one that was. */
export function SplitNote({ process, relatives }: { process: string; relatives: readonly SplitRelative[] }) {
  const t = useTexts(splitTexts);
  const locale = useLocale();
  return (
    <>
      {relatives.map((one) => (
        <p class="soft">
          {one.origin ? t.origin(one.number) : t.became(one.number)},{" "}
          <Written as="a" href={proposalHref(process, one)}>
            {one.title}
          </Written>{" "}
          ({t.when(formatDate(one.splitAt, locale))}). <Written>{one.reason}</Written>
        </p>
      ))}
    </>
  );
}
