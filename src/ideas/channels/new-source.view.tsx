import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { ProcessSheet } from "#processes";
import { ChannelsFrame } from "./channels-frame.view.tsx";
import { channelsTexts } from "./channels.texts.ts";
import { sourceChannels } from "./source.ts";
import { routes } from "../routes.ts";

interface NewSourceProps {
  process: ProcessSheet;
  communes: readonly { readonly code: string; readonly name: string }[];
  form: FormState;
}

export function NewSource({ process, communes, form }: NewSourceProps) {
  const { source: t, channels } = useTexts(channelsTexts);
  return (
    <ChannelsFrame process={process} title={t.newTitle} lead={t.newLead}>
      <Form action={routes.newSource.href({ process: process.slug })} state={form} label={t.newTitle}>
        <Radios
          name="canal"
          label={t.channel}
          choices={sourceChannels.map((channel) => ({ value: channel, label: channels[channel], note: t.channelNotes[channel] }))}
        />
        <TextField name="titre" label={t.title} hint={t.titleHint} maxLength={160} />
        <TextField name="jour" type="date" label={t.day} hint={t.dayHint} short />
        <TextField name="lieu" label={t.place} maxLength={200} optional />
        <Select name="commune" label={t.commune} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} optional />
        <TextField name="presents" label={t.attendance} hint={t.attendanceHint} inputMode="numeric" maxLength={6} short optional />
        <TextArea name="note" label={t.note} hint={t.noteHint} maxLength={2000} rows={3} optional />
        <Submit label={t.save} />
      </Form>
    </ChannelsFrame>
  );
}
