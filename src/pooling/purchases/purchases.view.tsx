import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { sayDate, sayVat, vatChoices } from "#telework";
import { StructureField } from "../offer/structure-field.view.tsx";
import type { NamedStructure } from "../offers.query.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import type { CommitmentRow, Purchase, PurchaseState } from "./purchases.query.ts";
import { purchasesTexts } from "./purchases.texts.ts";

const tones: Readonly<Record<PurchaseState, Tone>> = { open: "info", reached: "ok", cancelled: "danger", allotted: "ok", settled: "none" };

const takesCommitments = ({ state, commitBy }: Pick<Purchase, "state" | "commitBy">, today: string): boolean => state === "open" && today <= commitBy;

export function Purchases({ found, pools, today }: { found: ListPage<Purchase, object>; pools: boolean; today: string }) {
  const t = useTexts(purchasesTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      actions={pools && <ButtonLink href={routes.newPurchase.href()}>{t.propose}</ButtonLink>}
      flow
    >
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <Entries>
            {found.rows.map((one) => (
              <Entry
                title={<Written>{one.title}</Written>}
                href={routes.purchase.href({ id: one.id })}
                meta={[
                  <Badge tone={tones[one.state]}>{t.states[one.state]}</Badge>,
                  one.structureName,
                  (takesCommitments(one, today) ? t.until : t.wasUntil)(sayDate(one.commitBy, locale)),
                ]}
              >
                <p>{t.progress(formatNumber(one.committed, locale), formatNumber(one.threshold, locale))}</p>
              </Entry>
            ))}
          </Entries>
        </>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

export function NewPurchase({ own, form }: { own: readonly NamedStructure[]; form: FormState }) {
  const t = useTexts(purchasesTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.propose}
      lead={t.proposeLead}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: t.title, href: routes.purchases.href() },
      ]}
      ground="surface"
    >
      <Form action={routes.newPurchase.href()} state={form} label={t.propose}>
        <StructureField own={own} />
        <TextField name="titre" label={t.name} maxLength={120} />
        <TextArea name="texte" label={t.about} hint={t.aboutHint} maxLength={2000} />
        <TextField name="unite" label={t.unit} hint={t.unitHint} maxLength={40} short />
        <TextField name="prix" label={t.price} inputMode="decimal" unit="€" short />
        <Select name="tva" label={t.vat} choices={vatChoices(locale)} />
        <TextField name="seuil" label={t.threshold} hint={t.thresholdHint} inputMode="numeric" short />
        <TextField name="jour" type="date" label={t.day} short />
        <Submit label={t.propose} />
      </Form>
    </PageFrame>
  );
}

interface PurchaseProps {
  purchase: Purchase;
  organises: boolean;
  own: readonly NamedStructure[];
  /** All, for whoever organises it; else what theirs said. */
  rows: readonly CommitmentRow[];
  today: string;
  form: FormState;
}

export function PurchasePage(props: PurchaseProps) {
  const { purchase: one, own, organises, today } = props;
  const t = useTexts(purchasesTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  const open = takesCommitments(one, today);
  return (
    <PageFrame
      title={<Written>{one.title}</Written>}
      lead={t.by(one.structureName)}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: t.title, href: routes.purchases.href() },
      ]}
      badges={<Badge tone={tones[one.state]}>{one.state === "open" && !open ? t.counting : t.states[one.state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Written as="div" class="flow">
            {one.about.split(/\n{2,}/u).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </Written>
          {one.state === "cancelled" && <Notice tone="warn" title={t.cancelled} text={t.cancelledNext} />}
          <Facts
            wide
            facts={[
              [t.price, `${t.perUnit(sayEuros(one.unitCents, locale), one.unitLabel)}, ${sayVat(one.vat, locale)}`],
              [t.threshold, formatNumber(one.threshold, locale)],
              [t.committed, formatNumber(one.committed, locale)],
              [t.interest, formatNumber(one.interest, locale)],
              [t.structures, formatNumber(one.structures, locale)],
              [t.day, sayDate(one.commitBy, locale)],
              [t.received, one.received !== null && formatNumber(one.received, locale)],
              [t.delivery, one.deliveryCents !== null && sayEuros(one.deliveryCents, locale)],
            ]}
          />
          <Said {...props} open={open} />
        </div>
        <aside class="flow loose">
          {open && own.length > 0 && <Commit {...props} />}
          {organises && one.state === "reached" && <Allot {...props} />}
          {own.length === 0 && <p class="soft">{t.whoMay}</p>}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Said({ purchase: one, rows, own, organises, open, form }: PurchaseProps & { open: boolean }) {
  const t = useTexts(purchasesTexts);
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <Form action={routes.purchase.href({ id: one.id })} state={form.act === "leave" ? form : undefined} label={t.said}>
      <Table<CommitmentRow>
        caption={organises ? t.said : t.ownSaid}
        rows={rows}
        columns={[
          { label: t.structure, heads: true, cell: ({ name }) => name },
          { label: t.interest, number: true, cell: ({ interest }) => formatNumber(interest, locale) },
          { label: t.committed, number: true, cell: ({ committed }) => (committed === null ? t.none : formatNumber(committed, locale)) },
          ...(one.received === null
            ? []
            : [
                { label: t.allotted, number: true, cell: ({ allotted }: CommitmentRow) => (allotted === null ? t.none : formatNumber(allotted, locale)) },
                {
                  label: t.sum,
                  number: true,
                  cell: ({ allotted, delivery }: CommitmentRow) => sayEuros((allotted ?? 0) * one.unitCents + (delivery ?? 0), locale),
                },
              ]),
          ...(open
            ? [
                {
                  label: t.change,
                  cell: ({ structureId, name }: CommitmentRow) =>
                    own.some(({ id }) => id === structureId) && (
                      <Button act={`leave:${structureId}`} kind="danger">
                        {t.leave} <span class="vh">{name}</span>
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Form>
  );
}

function Commit({ purchase: one, own, form }: PurchaseProps) {
  const t = useTexts(purchasesTexts);
  return (
    <Form action={routes.purchase.href({ id: one.id })} state={stateOf(form, "commit")} label={t.take}>
      <h2>{t.take}</h2>
      <p class="soft">{t.takeLead}</p>
      <StructureField own={own} />
      <TextField name="unites" label={t.units(one.unitLabel)} inputMode="numeric" short />
      <Checkbox name="engage" label={t.binds} hint={t.bindsHint} />
      <Submit label={t.save} act="commit" />
    </Form>
  );
}

function Allot({ purchase: one, form }: PurchaseProps) {
  const t = useTexts(purchasesTexts);
  return (
    <Form action={routes.purchase.href({ id: one.id })} state={stateOf(form, "allot")} label={t.allot}>
      <h2>{t.allot}</h2>
      <p class="soft">{t.allotLead}</p>
      <TextField name="recu" label={t.received} inputMode="numeric" short />
      <TextField name="livraison" label={t.delivery} inputMode="decimal" unit="€" short optional />
      <Submit label={t.allot} act="allot" />
    </Form>
  );
}
