import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { SearchedRows } from "../keep/kept-list.view.tsx";
import { deskTexts } from "../desk/desk.texts.ts";
import { routes } from "../routes.ts";
import { stateOfSuspense, type Suspense } from "../online/suspense.ts";
import { suspenseTexts } from "./suspense.texts.ts";

interface SuspenseProps {
  found: ListPage<Suspense, { readonly q: string }>;
  form: FormState;
}

export function SuspensePage({ found, form }: SuspenseProps) {
  const t = useTexts(suspenseTexts);
  const desk = useTexts(deskTexts);
  return (
    <PageFrame title={t.title} trail={[{ label: desk.title, href: routes.desk.href() }]} lead={t.lead} ground="surface">
      <SearchedRows found={found} action={routes.suspense.href()} texts={{ ...t, words: t.number }} longest={40} entry={(row) => <Row row={row} />}>
        <Settle rows={found.rows.filter((row) => stateOfSuspense(row) === "waiting")} form={form} />
      </SearchedRows>
    </PageFrame>
  );
}

/** The number as people read it aloud: its first eight signs. */
const shortOf = ({ checkoutId }: Suspense): string => checkoutId.slice(0, 8);

function Row({ row }: { row: Suspense }) {
  const t = useTexts(suspenseTexts);
  const locale = useLocale();
  const { id, received, returned, toldAt, note } = row;
  const state = stateOfSuspense(row);
  return (
    <Entry
      title={t.of(shortOf(row))}
      level={3}
      meta={[
        <b>{received === null ? t.onlyBack(sayEuros(returned ?? 0, locale)) : t.sum(sayEuros(received, locale))}</b>,
        t.states[state],
        t.told(sayInstant(toldAt, locale)),
        ...(note === null ? [] : [note]),
      ]}
    >
      {state === "waiting" && (
        <p>
          <TextButton act={`back:${id}`}>
            {t.back} <span class="vh">{t.of(shortOf(row))}</span>
          </TextButton>
        </p>
      )}
    </Entry>
  );
}

/** One reason, and a button for each that waits. */
function Settle({ rows, form }: { rows: readonly Suspense[]; form: FormState }) {
  const t = useTexts(suspenseTexts);
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={t.settle} open={form.act === "settle"}>
      <Form action={routes.suspense.href()} state={stateOf(form, "settle")} label={t.settle}>
        <p class="soft">{t.settleLead}</p>
        <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
        <Actions>
          {rows.map((row) => (
            <Button kind="quiet" act={`settle:${row.id}`}>
              {t.settleOne(t.of(shortOf(row)), sayEuros(row.received ?? 0, locale))}
            </Button>
          ))}
        </Actions>
      </Form>
    </Disclosure>
  );
}
