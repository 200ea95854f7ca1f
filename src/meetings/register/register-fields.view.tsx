import { useTexts } from "#platform/i18n/context.tsx";
import { CheckboxGroup, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { needs } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import { registerTexts } from "./register.texts.ts";

/** Name and address, for who has no account. */
export function WhoFields({ emailOptional }: { emailOptional?: boolean }) {
  const t = useTexts(registerTexts);
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} autocomplete={emailOptional ? "off" : "name"} maxLength={120} />
      <TextField
        name="email"
        type="email"
        label={t.email}
        hint={emailOptional ? undefined : t.emailHint}
        autocomplete={emailOptional ? "off" : "email"}
        maxLength={254}
        optional={emailOptional}
      />
    </>
  );
}

/** On site or on line, and what it takes to take part. */
export function WishFields({ meeting }: { meeting: Pick<Meeting, "onSite" | "online"> }) {
  const t = useTexts(registerTexts);
  const said = useTexts(meetingsTexts);
  const how = [
    { value: "on_site", label: t.onSite },
    { value: "online", label: t.online, note: t.onlineNote },
  ];
  return (
    <>
      {meeting.onSite && meeting.online && <Radios name="how" label={t.how} choices={how} />}
      <CheckboxGroup name="needs" label={t.needs} hint={t.needsHint} choices={needs.map((value) => ({ value, label: said.needs[value] }))} optional />
      <TextArea name="needs_words" label={t.needsWords} maxLength={500} rows={2} optional />
    </>
  );
}
