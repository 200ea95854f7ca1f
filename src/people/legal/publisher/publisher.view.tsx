import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../../routes.ts";
import { publisherTexts } from "./publisher.texts.ts";

export function PublisherForm({ form }: { form: FormState }) {
  const t = useTexts(publisherTexts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <div class="wrap band tight">
        <Form action={routes.publisher.href()} state={form}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? "0")} />
          <h2>{t.publisher}</h2>
          <TextField name="name" label={t.name} hint={t.nameHint} maxLength={200} optional />
          <TextField name="address" label={t.address} maxLength={300} optional />
          <TextField name="phone" type="tel" label={t.phone} maxLength={40} short optional />
          <TextField name="email" type="email" label={t.email} hint={t.emailHint} maxLength={254} optional />
          <TextField name="director" label={t.director} hint={t.directorHint} maxLength={200} optional />
          <h2>{t.hosting}</h2>
          <TextField name="host" label={t.host} maxLength={200} optional />
          <TextField name="host_address" label={t.address} maxLength={300} optional />
          <TextField name="host_phone" type="tel" label={t.phone} maxLength={40} short optional />
          <h2>{t.rights}</h2>
          <TextField name="data_officer" label={t.officer} hint={t.officerHint} maxLength={300} optional />
          <TextField name="ombudsman" label={t.ombudsman} hint={t.ombudsmanHint} maxLength={200} optional />
          <TextField name="court" label={t.court} hint={t.courtHint} maxLength={200} optional />
          <h2>{t.audit}</h2>
          <p>{t.auditWhat}</p>
          <TextField name="audited_on" type="date" label={t.auditedOn} short optional />
          <TextField name="auditor" label={t.auditedBy} maxLength={200} optional />
          <TextField name="audit_rate" label={t.rate} inputMode="decimal" unit="%" maxLength={6} short optional />
          <Actions>
            <Button>{t.save}</Button>
            <Go href={routes.legalDesk.href()}>{t.back}</Go>
          </Actions>
        </Form>
      </div>
    </>
  );
}
