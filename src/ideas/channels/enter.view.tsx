import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { withQuery } from "#platform/web/path.ts";
import { longest, positions, commentsTexts } from "#processes";
import { authorKinds } from "../proposal.ts";
import { ContentFields } from "../write/content-fields.view.tsx";
import type { Rules } from "../write/rules.query.ts";
import { ChannelsFrame } from "./channels-frame.view.tsx";
import { channelsTexts } from "./channels.texts.ts";
import type { SourceSheet } from "./ledger.query.ts";
import { type EntryKind, entryKinds, kindWords } from "./source.ts";
import { routes } from "../routes.ts";

interface EnterPageProps {
  source: SourceSheet;
  kind: EntryKind;
  /** Of an idea. */
  rules: Rules | null;
  form: FormState;
}

export function EnterPage({ source, kind, rules, form }: EnterPageProps) {
  const { enter: t, kinds } = useTexts(channelsTexts);
  const params = { source: source.id };
  const href = routes.enter.href(params);
  return (
    <ChannelsFrame process={source.process} source={source} title={t.title} lead={t.lead}>
      <Tabs label={t.tabs} tabs={entryKinds.map((one) => ({ label: kinds[one], href: withQuery(href, { quoi: kindWords[one] }), current: one === kind }))} />
      <Form action={href} state={form} label={t.title}>
        <input type="hidden" name="quoi" value={kindWords[kind]} />
        <TextField name="feuille" label={t.sheet} hint={t.sheetHint} maxLength={40} short />
        {kind === "proposal" && rules && <ContentFields rules={rules} process={source.process} />}
        {kind !== "proposal" && <TextField name="idee" label={t.idea} hint={t.ideaHint} maxLength={300} short />}
        {kind === "supports" && <TextField name="nombre" label={t.supports} hint={t.supportsHint} inputMode="numeric" maxLength={7} short />}
        {kind === "comment" && <CommentFields />}
        {kind !== "supports" && <WhoFields kind={kind} />}
        <Submit label={t.save} />
      </Form>
      <Go href={routes.source.href(params)}>{t.back}</Go>
    </ChannelsFrame>
  );
}

function CommentFields() {
  const { enter: t } = useTexts(channelsTexts);
  const { positions: words } = useTexts(commentsTexts);
  const choices = [{ value: "", label: t.noPosition }, ...positions.map((position) => ({ value: position, label: words[position] }))];
  return (
    <>
      <TextArea name="texte" label={t.comment} maxLength={longest} rows={6} />
      <Radios name="avis" label={t.position} choices={choices} optional />
    </>
  );
}

function WhoFields({ kind }: { kind: EntryKind }) {
  const { enter: t } = useTexts(channelsTexts);
  return (
    <>
      <h2>{t.who}</h2>
      {kind === "proposal" && <Select name="auteur" label={t.author} choices={authorKinds.map((one) => ({ value: one, label: t.authors[one] }))} />}
      <Checkbox name="accord" label={t.consent} hint={t.consentHint} />
      <TextField name="signature" label={t.signature} hint={t.signatureHint} maxLength={160} optional />
      <h2>{t.contact}</h2>
      <p class="hint">{t.contactNote}</p>
      <TextField name="nom" label={t.name} maxLength={120} autocomplete="off" optional />
      <TextField name="courriel" type="email" label={t.email} maxLength={254} autocomplete="off" optional />
      <TextField name="telephone" type="tel" label={t.phone} maxLength={30} autocomplete="off" short optional />
    </>
  );
}
