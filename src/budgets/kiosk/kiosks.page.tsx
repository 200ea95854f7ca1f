import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Table } from "#platform/ui/table.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { deskToHold, type HeldDesk } from "../desk/desk.gate.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { routes } from "../routes.ts";
import { holdsADesk } from "../gates.ts";
import { closeDevice, registerDevice, revokeDevice } from "./device.command.ts";
import { findDevices, findRefusals, type ListedDevice, type Refusal } from "./device.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";

type Listing = VisitOf<typeof routes.deskKiosks>;

/** The devices of a desk, what they sent, and what was refused. */
export default acts("budgets/kiosk", routes.deskKiosks, {
  access: holdsADesk,
  find: deskToHold,
  show: (visit, held, form) => show(visit, held, form),
  acts: (step) => ({
    add: step({
      read: (form) => form.line("nom", 2, 80, kioskTexts[form.locale].nameWrong),
      async run(visit, held, name) {
        const { db, settings, visitor } = visit;
        const token = await registerDevice(db, { voteId: held.vote.id, deskId: held.desk.id, name, by: visitor.id });
        return show(visit, held, { act: null, values: {}, problems: {} }, publicAddress(settings, routes.kiosk.href({ token })));
      },
    }),
    close: step({
      read: readClosing,
      async run({ db, visitor, params, locale }, { desk }, closing) {
        const closed = await closeDevice(db, { deskId: desk.id, ...closing, by: visitor.id });
        return closed ? done(routes.deskKiosks.href(params), "fermee") : conflict(kioskTexts[locale].closedAlready);
      },
    }),
    revoke: step({
      read: (form) => form.on(),
      async run({ db, visitor, params }, { desk }, deviceId) {
        await revokeDevice(db, { deskId: desk.id, deviceId, by: visitor.id });
        return done(routes.deskKiosks.href(params));
      },
    }),
  }),
});

function readClosing(form: Reader) {
  const t = kioskTexts[form.locale];
  return {
    deviceId: form.id("borne", t.closeWhich),
    unmerged: form.has("restent") ? form.whole("restent", 0, 10_000, t.unmergedWrong) : null,
    reason: form.lines("raison", 10, 1000, t.closeReasonWrong),
  };
}

/** `address`: of the device that was just added, shown once. */
async function show({ db, locale }: Listing, { vote, desk }: HeldDesk, form: FormState, address?: string): Promise<HtmlAnswer> {
  const [devices, refusals] = await Promise.all([findDevices(db, desk.id), findRefusals(db, desk.id)]);
  const body = <Kiosks vote={vote} desk={desk} devices={devices} refusals={refusals} form={form} address={address} />;
  return { title: kioskTexts[locale].devices, robots: "noindex", says: { fermee: kioskTexts[locale].closedNow }, body };
}

interface KiosksProps extends HeldDesk {
  devices: readonly ListedDevice[];
  refusals: readonly Refusal[];
  form: FormState;
  address: string | undefined;
}

function Kiosks({ vote, desk, devices, refusals, form, address }: KiosksProps) {
  const t = useTexts(kioskTexts);
  const general = useTexts(budgetsTexts);
  const desks = useTexts(deskTexts);
  const { slug } = vote;
  const at = { slug, desk: desk.id };
  const typed = stateOf(form, "add");
  const addition = "nom" in typed.values ? typed : { ...typed, values: { nom: t.nextName(devices.length + 1) } };
  const inService = devices.filter(({ revoked_at }) => !revoked_at);
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: desks.title, href: routes.desks.href({ slug }) },
    { label: desk.name, href: routes.desk.href(at) },
  ];
  return (
    <>
      <PageHead title={t.devices} trail={trail} lead={t.devicesLead} joined />
      <Band tight>
        <div class="flow">
          {address && (
            <Notice tone="ok" title={t.made} announce>
              <p>{t.madeText}</p>
              <p>
                <code>{address}</code>
              </p>
              <QrCode text={address} label={t.qr} />
              {vote.demo && <Go href={address}>{t.trial.open}</Go>}
            </Notice>
          )}
          {vote.demo && <Go href={routes.deskPasses.href(at)}>{t.trial.passes}</Go>}
          {devices.length === 0 ? <p>{t.none}</p> : <Devices devices={devices} action={routes.deskKiosks.href(at)} />}
        </div>
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.add} />
        <Form action={routes.deskKiosks.href(at)} state={addition} label={t.add}>
          <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={80} />
          <Submit label={t.add} act="add" />
        </Form>
      </Band>
      {inService.length > 0 && <CloseKiosk devices={inService} action={routes.deskKiosks.href(at)} form={form} />}
      <Band tight>
        <SectionHead title={t.refusals} />
        <Refusals refusals={refusals} />
      </Band>
    </>
  );
}

/** It will not come back, or has nothing left to send: the count waits for it no more. */
function CloseKiosk({ devices, action, form }: { devices: readonly ListedDevice[]; action: string; form: FormState }) {
  const t = useTexts(kioskTexts);
  return (
    <Band tight>
      <SectionHead title={t.closeKiosk}>{t.closeKioskText}</SectionHead>
      <Form action={action} state={stateOf(form, "close")} label={t.closeKiosk}>
        <Select name="borne" label={t.device} choices={devices.map(({ id, name }) => ({ value: id, label: name }))} empty={t.closeWhich} />
        <TextField name="restent" label={t.unmerged} hint={t.unmergedHint} inputMode="numeric" short optional />
        <TextArea name="raison" label={t.closeReason} rows={2} maxLength={1000} />
        <Submit label={t.closeKiosk} kind="quiet" act="close" />
      </Form>
    </Band>
  );
}

function Devices({ devices, action }: { devices: readonly ListedDevice[]; action: string }) {
  const t = useTexts(kioskTexts);
  const locale = useLocale();
  const count = (value: number) => formatNumber(value, locale);
  return (
    <form method="post" action={action}>
      <Table
        caption={t.devices}
        hideCaption
        rows={devices}
        columns={[
          { label: t.device, heads: true, cell: ({ name }) => name },
          { label: t.last, cell: ({ lastMerge }) => (lastMerge ? formatDate(lastMerge, locale, { dateStyle: "long" }) : t.never) },
          { label: t.entered, cell: ({ entered }) => (entered === 0 ? t.fewerThanFive : t.atLeast(count(entered))) },
          { label: t.waiting, number: true, cell: ({ waiting }) => count(waiting) },
          { label: t.refused, number: true, cell: ({ refused }) => count(refused) },
          { label: t.key, cell: ({ public_key }) => (public_key ? t.keyYes : t.keyNo) },
          {
            label: t.revoke,
            cell: ({ id, name, revoked_at, close_reason, unmerged }) =>
              revoked_at ? (
                close_reason === null ? (
                  t.revoked
                ) : (
                  t.keptBack(unmerged === null ? t.unknown : count(unmerged))
                )
              ) : (
                <button type="submit" class="text-button" name="act" value={`revoke:${id}`} aria-label={t.revokeOf(name)}>
                  {t.revoke}
                </button>
              ),
          },
        ]}
      />
    </form>
  );
}

function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useTexts(kioskTexts);
  const locale = useLocale();
  if (refusals.length === 0) return <p>{t.refusalsNone}</p>;
  return (
    <Table
      caption={t.refusals}
      hideCaption
      rows={refusals}
      columns={[
        { label: t.pass, number: true, cell: ({ passNumber }) => passNumber ?? "—" },
        { label: t.why, heads: true, cell: ({ reason }) => t.reasons[reason] },
        { label: t.device, cell: ({ device }) => device },
        { label: t.when, cell: ({ at }) => formatDate(at, locale, { dateStyle: "long" }) },
      ]}
    />
  );
}
