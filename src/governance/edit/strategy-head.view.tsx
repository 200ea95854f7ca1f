import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { structureTexts } from "../strategy/structure.texts.ts";

interface HeadProps {
  /** Null: one that does not exist yet. */
  strategy: Strategy | null;
  /** It never promised anything: it may be removed. */
  removable: boolean;
  form: FormState;
}

export function EditHead({ strategy, removable, form }: HeadProps) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  const { named } = useTexts(governanceTexts);
  const locale = useLocale();
  const head = form.act === "remove" ? stateOf(form, "save", strategy ? valuesOf(strategy) : {}) : form;
  const back = strategy ? routes.strategy.href({ slug: strategy.slug }) : routes.strategies.href();
  const address = strategy ? routes.strategyHead.href({ slug: strategy.slug }) : routes.newStrategy.href();
  return (
    <>
      <PageHead
        title={strategy ? <Quoting words={strategy.title}>{t.headTitle(strategy.title)}</Quoting> : t.newTitle}
        here={strategy ? t.head : t.newTitle}
        trail={strategy ? [{ label: <Written>{strategy.title}</Written>, href: back }] : []}
        lead={strategy ? edit.lead : t.newLead}
        joined
      />
      <Band tight>
        {form.status === 409 && strategy && <p>{named(edit.inForce, sayHead(strategy, locale))}</p>}
        <HeadForm strategy={strategy} head={head} address={address} back={back} />
      </Band>
      {strategy && removable && (
        <Band tight>
          <Removal strategy={strategy} form={form} />
        </Band>
      )}
    </>
  );
}

function HeadForm({ strategy, head, address, back }: { strategy: Strategy | null; head: FormState; address: string; back: string }) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  return (
    <Form action={address} state={head}>
      <input type="hidden" name="version" value={String(head.values["version"] ?? "")} />
      <TextField name="title" label={t.title} maxLength={200} />
      <TextArea name="summary" label={t.summary} maxLength={2000} rows={4} />
      <TextField name="adopted_on" type="date" label={t.adopted} short />
      <TextField name="starts_on" type="date" label={t.starts} short />
      <TextField name="ends_on" type="date" label={t.ends} short />
      <TextField name="source_url" type="url" label={t.source} hint={t.sourceHint} optional maxLength={500} />
      <TextField name="reason" label={edit.reason} hint={edit.reasonHint} maxLength={500} />
      <Actions>
        <Button act={strategy ? "save" : undefined}>{strategy ? edit.save : t.create}</Button>
        <ButtonLink kind="quiet" href={back}>
          {edit.cancel}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

/** It never promised anything: nothing is lost. */
function Removal({ strategy, form }: { strategy: Strategy; form: FormState }) {
  const t = useTexts(structureTexts);
  const edit = useTexts(editTexts);
  const address = routes.strategyHead.href({ slug: strategy.slug });
  return (
    <Disclosure summary={t.remove} open={form.act === "remove"}>
      <Form action={address} state={stateOf(form, "remove")} label={t.remove}>
        <p class="soft">{t.removeLead}</p>
        <input type="hidden" name="version" value={String(strategy.version)} />
        <TextField name="remove_reason" label={edit.reason} maxLength={500} />
        <Submit label={t.remove} kind="danger" act="remove" />
      </Form>
    </Disclosure>
  );
}

function sayHead({ title, summary, adopted_on, starts_on, ends_on, source_url }: Strategy, locale: Locale): string {
  const days = [adopted_on, starts_on, ends_on].map((day) => formatDate(day, locale, { dateStyle: "medium" }));
  return [title, summary, ...days, source_url].filter(Boolean).join(" · ");
}

/** As its form shows it. */
export function valuesOf({ title, summary, adopted_on, starts_on, ends_on, source_url, version }: Strategy): Record<string, string> {
  return { title, summary, adopted_on, starts_on, ends_on, source_url: source_url ?? "", version: String(version) };
}
