import { useTexts } from "#platform/i18n/context.tsx";
import { Checkbox, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Criterion } from "../assembly.ts";
import { inviteTexts } from "../invite/invite.texts.ts";
import { fieldOf } from "./register.form.ts";
import { registerTexts } from "./register.texts.ts";

export interface FieldsProps {
  readonly criteria: readonly Criterion[];
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly childcare: boolean;
  /** Whether the code of a letter is asked, offered to be typed, or not spoken of. */
  readonly letter: "asked" | "offered" | null;
  /** Noted by an agent for somebody. */
  readonly byAgent?: boolean;
}

/** What is asked of whoever registers: as little as the draw needs. */
export function RegistrationFields({ criteria, communes, childcare, letter, byAgent = false }: FieldsProps) {
  const t = useTexts(registerTexts);
  const invite = useTexts(inviteTexts);
  return (
    <>
      {letter && (
        <TextField
          name="code"
          label={invite.code}
          hint={letter === "asked" ? invite.codeHint : invite.codeOptional}
          maxLength={20}
          optional={letter === "offered"}
          short
        />
      )}
      <fieldset class="group">
        <legend>{t.you}</legend>
        <TextField name="nom" label={t.name} autocomplete={byAgent ? undefined : "name"} maxLength={120} />
        <TextField
          name="adresse_mail"
          type="email"
          label={t.email}
          hint={byAgent ? t.emailAgent : t.emailHint}
          autocomplete={byAgent ? undefined : "email"}
          optional={byAgent}
        />
        <TextField name="telephone" type="tel" label={t.phone} autocomplete={byAgent ? undefined : "tel"} optional short />
        <TextField
          name="rue"
          label={t.street}
          hint={byAgent ? t.streetAgent : t.streetHint}
          autocomplete={byAgent ? undefined : "address-line1"}
          maxLength={200}
        />
        <TextField name="code_postal" label={t.postcode} autocomplete={byAgent ? undefined : "postal-code"} inputMode="numeric" short />
      </fieldset>
      <fieldset class="group">
        <legend>{t.resemble}</legend>
        <p class="soft">{t.resembleWhy}</p>
        {criteria.map(({ kind, name, quotas }, at) =>
          kind === "commune_size" ? (
            <Select name={fieldOf(at)} label={t.commune} hint={t.communeHint} choices={communes.map(({ code, name: label }) => ({ value: code, label }))} />
          ) : (
            <Radios name={fieldOf(at)} label={name} choices={quotas.map(({ id, label }) => ({ value: id, label, written: true }))} />
          ),
        )}
      </fieldset>
      <fieldset class="group">
        <legend>{t.needs}</legend>
        {childcare && <Checkbox name="garde" label={t.care} />}
        <TextArea name="aide" label={t.help} hint={t.helpHint} maxLength={500} rows={3} optional />
      </fieldset>
    </>
  );
}
