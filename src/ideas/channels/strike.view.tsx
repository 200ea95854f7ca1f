import { NumberedTitle } from "../numbered-title.view.tsx";
import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { ChannelsFrame } from "./channels-frame.view.tsx";
import { channelsTexts } from "./channels.texts.ts";
import type { EntryRow, SourceSheet } from "./ledger.query.ts";
import { routes } from "../routes.ts";

export function StrikePage({ source, entry, form }: { source: SourceSheet; entry: EntryRow; form: FormState }) {
  const { strike: t, ledger, kinds } = useTexts(channelsTexts);
  return (
    <ChannelsFrame process={source.process} source={source} title={t.title} lead={t.lead[entry.kind]}>
      <Facts
        facts={[
          [ledger.sheet, entry.sheet],
          [ledger.kind, kinds[entry.kind]],
          [ledger.about, <NumberedTitle of={entry} />],
          [ledger.count, entry.supports === null ? null : String(entry.supports)],
        ]}
      />
      <Form action={routes.strike.href({ source: source.id, entry: entry.id })} state={form} label={t.title}>
        <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} />
        <Actions>
          <Button kind="danger">{t.act}</Button>
          <ButtonLink kind="quiet" href={routes.source.href({ source: source.id })}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </ChannelsFrame>
  );
}
