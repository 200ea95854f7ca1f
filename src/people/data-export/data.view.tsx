import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Form } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Consent } from "../consent/consent.query.ts";
import { surveys } from "../terms.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import type { SpaceTabs } from "../space/space-tabs.ts";
import type { DataCopy } from "./copies.query.ts";
import { dataTexts } from "./data.texts.ts";
import { routes } from "../routes.ts";

interface MyDataProps {
  tabs: SpaceTabs;
  copies: readonly DataCopy[];
  consents: readonly Consent[];
}

export function MyData({ tabs, copies, consents }: MyDataProps) {
  const t = useTexts(dataTexts);
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead} tabs={tabs} />
      <Band tight>
        <div class="flow">
          <h2>{t.kept}</h2>
          <Entries>
            {t.keptRows.map(({ what, why, long }) => (
              <Entry title={what} meta={[why, long]} />
            ))}
          </Entries>
          <Onward href={platformRoutes.privacy.href()}>{t.privacy}</Onward>
        </div>
      </Band>
      <Copies copies={copies} />
      <Consents consents={consents} />
      <Band ground="linen">
        <div class="flow">
          <h2>{t.leave}</h2>
          <p>{t.leaveNote}</p>
          <ButtonLink kind="danger" href={routes.erasure.href()}>
            {t.toErasure}
          </ButtonLink>
        </div>
      </Band>
    </>
  );
}

function Copies({ copies }: { copies: readonly DataCopy[] }) {
  const t = useTexts(dataTexts);
  const locale = useLocale();
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <Band ground="linen">
      <div class="flow">
        <h2>{t.copies}</h2>
        <p>{t.copiesNote}</p>
        <Form action={routes.data.href()}>
          <Button act="copy">{t.ask}</Button>
        </Form>
        {copies.length > 0 && (
          <Entries>
            {copies.map(({ id, state, askedAt, expiresAt }) => (
              <Entry
                title={t.asked(formatDate(askedAt, locale, when))}
                href={routes.dataCopy.href({ id })}
                meta={[t.states[state], ...(state === "ready" ? [t.until(formatDate(expiresAt!, locale))] : [])]}
              />
            ))}
          </Entries>
        )}
      </div>
    </Band>
  );
}

function Consents({ consents }: { consents: readonly Consent[] }) {
  const t = useTexts(dataTexts);
  const locale = useLocale();
  const agreed = consents.some(({ what, withdrawnAt }) => what === surveys.what && !withdrawnAt);
  const columns = [
    { label: t.consentColumns.what, cell: ({ what }: Consent) => t.consentNames[what] ?? what, heads: true },
    { label: t.consentColumns.version, cell: ({ version }: Consent) => formatDate(version, locale) },
    { label: t.consentColumns.given, cell: ({ givenAt }: Consent) => formatDate(givenAt, locale) },
    { label: t.consentColumns.withdrawn, cell: ({ withdrawnAt }: Consent) => (withdrawnAt ? formatDate(withdrawnAt, locale) : "–") },
  ];
  return (
    <Band>
      <div class="flow">
        <h2>{t.consents}</h2>
        {consents.length > 0 ? <Table caption={t.consents} hideCaption columns={columns} rows={consents} /> : <p>{t.noConsent}</p>}
        <h3>{t.surveys}</h3>
        <p>{t.surveysNote}</p>
        <Form action={routes.data.href()}>
          <Button kind="quiet" act={agreed ? "withdraw" : "agree"}>
            {agreed ? t.withdraw : t.agree}
          </Button>
        </Form>
      </div>
    </Band>
  );
}
