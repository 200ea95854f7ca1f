import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Commune } from "#territory";
import { residencyTexts } from "../residency.texts.ts";
import type { ListedAttestation } from "./attestations.query.ts";
import { routes } from "../../routes.ts";

interface AttestProps {
  /** Those where this agent attests. */
  communes: readonly Commune[];
  all: readonly Commune[];
  recent: readonly ListedAttestation[];
  form: FormState;
}

export function Attest({ communes, all, recent, form }: AttestProps) {
  const t = useTexts(residencyTexts);
  return (
    <>
      <PageHead
        title={t.attest.title}
        lead={t.attest.lead}
        actions={
          <ButtonLink kind="quiet" icon="printer" href={routes.residencyLetters.href()}>
            {t.letters.title}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <div class="flow loose">
          <Form action={routes.attest.href()} state={form} label={t.attest.title}>
            <TextField name="email" type="email" label={t.attest.email} hint={t.attest.emailHint} maxLength={254} autocomplete="off" />
            <TextField name="name" label={t.attest.name} hint={t.attest.nameHint} maxLength={120} autocomplete="off" optional />
            <Select name="commune" label={t.attest.commune} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
            <Checkbox name="seen" label={t.attest.seen} hint={t.attest.seenHint} />
            <Actions>
              <Button>{t.attest.submit}</Button>
            </Actions>
          </Form>
        </div>
      </Band>
      {recent.length > 0 && (
        <Band ground="linen">
          <SectionHead title={t.attest.recent} />
          <Recent recent={recent} communes={all} />
        </Band>
      )}
    </>
  );
}

function Recent({ recent, communes }: { recent: AttestProps["recent"]; communes: readonly Commune[] }) {
  const t = useTexts(residencyTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.attest.recent}
      hideCaption
      columns={[
        { label: t.attest.person, heads: true, cell: ({ name }) => name },
        { label: t.attest.commune, cell: ({ commune_code }) => communes.find(({ code }) => code === commune_code)?.name ?? commune_code },
        { label: t.attest.how, cell: ({ how, agent }) => (how === "post" ? t.byPost : agent ? t.atDeskBy(agent) : t.atDesk) },
        { label: t.attest.on, cell: ({ attested_on }) => formatDate(attested_on, locale, { dateStyle: "medium" }) },
        { label: t.attest.until, cell: ({ valid_until }) => formatDate(valid_until, locale, { dateStyle: "medium" }) },
        {
          label: t.attest.act,
          cell: ({ id, name }) => (
            <a href={routes.endResidency.href({ id })}>
              {t.end.short}
              <span class="vh"> {name}</span>
            </a>
          ),
        },
      ]}
      rows={recent}
    />
  );
}
