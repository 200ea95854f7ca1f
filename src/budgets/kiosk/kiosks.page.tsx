import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { deskToHold } from "../desk/desk.page.tsx";
import type { Desk } from "../desk/desk.query.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { routes } from "../routes.ts";
import { holdsADesk } from "../team-gates.ts";
import type { Vote } from "../votes.query.ts";
import { registerDevice, revokeDevice } from "./device.command.ts";
import { findDevices, findRefusals, type ListedDevice, type Refusal } from "./device.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";

type Listing = Visit<"/votes/:slug/guichets/:desk/bornes", Visitor>;

/** The devices of a desk, what they sent, and what was refused. */
export default page("budgets/kiosk", routes.deskKiosks, {
  access: holdsADesk,
  async get(visit) {
    const { vote, desk } = await deskToHold(visit);
    return show(visit, vote, desk, {});
  },

  async post(visit) {
    const { db, settings, visitor, locale, params } = visit;
    const { vote, desk } = await deskToHold(visit);
    const typed = await visit.form();
    if (typed["retirer"]) {
      await revokeDevice(db, { deskId: desk.id, deviceId: typed["retirer"], by: visitor.id });
      return { redirect: routes.deskKiosks.href(params) };
    }
    const name = (typed["nom"] ?? "").trim();
    if (name.length < 2 || name.length > 80) return show(visit, vote, desk, { values: typed, problems: { nom: kioskTexts[locale].nameWrong } }, 422);
    const token = await registerDevice(db, { voteId: vote.id, deskId: desk.id, name, by: visitor.id });
    return show(visit, vote, desk, { address: publicAddress(settings, routes.kiosk.href({ token })) });
  },
});

interface More {
  readonly values?: Record<string, string>;
  readonly problems?: Record<string, string>;
  readonly address?: string;
}

async function show({ db, locale }: Listing, vote: Vote, desk: Desk, more: More, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const [devices, refusals] = await Promise.all([findDevices(db, desk.id), findRefusals(db, desk.id)]);
  return {
    title: kioskTexts[locale].devices,
    robots: "noindex",
    body: <Kiosks vote={vote} desk={desk} devices={devices} refusals={refusals} {...more} />,
    ...(status && { status }),
  };
}

interface KiosksProps extends More {
  vote: Vote;
  desk: Desk;
  devices: readonly ListedDevice[];
  refusals: readonly Refusal[];
}

function Kiosks({ vote, desk, devices, refusals, values = {}, problems = {}, address }: KiosksProps) {
  const t = useTexts(kioskTexts);
  const general = useTexts(budgetsTexts);
  const desks = useTexts(deskTexts);
  const { slug } = vote;
  const at = { slug, desk: desk.id };
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
            </Notice>
          )}
          {devices.length === 0 ? <p>{t.none}</p> : <Devices devices={devices} action={routes.deskKiosks.href(at)} />}
        </div>
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.add} />
        <Form action={routes.deskKiosks.href(at)} values={values} problems={problems} label={t.add}>
          <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={80} />
          <Actions>
            <Button>{t.add}</Button>
          </Actions>
        </Form>
      </Band>
      <Band tight>
        <SectionHead title={t.refusals} />
        <Refusals refusals={refusals} />
      </Band>
    </>
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
          { label: t.entered, number: true, cell: ({ entered }) => count(entered) },
          { label: t.waiting, number: true, cell: ({ waiting }) => count(waiting) },
          { label: t.refused, number: true, cell: ({ refused }) => count(refused) },
          { label: t.key, cell: ({ public_key }) => (public_key ? t.keyYes : t.keyNo) },
          {
            label: t.revoke,
            cell: ({ id, name, revoked_at }) =>
              revoked_at ? (
                t.revoked
              ) : (
                <button type="submit" class="text-button" name="retirer" value={id} aria-label={t.revokeOf(name)}>
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
