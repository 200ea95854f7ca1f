import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { voteToSee } from "../gates.ts";
import type { Reconciliation } from "../reconcile/compare.ts";
import { Incidents } from "../reconcile/incidents.view.tsx";
import { Outcome } from "../reconcile/outcome.view.tsx";
import { countIncidents, findReconciliation, findReserve, type Reserve } from "../reconcile/reconciled.query.ts";
import { ReserveSaid } from "../reconcile/reserve-said.view.tsx";
import { routes } from "../routes.ts";
import { findShownHead, type VoteHead, type Vote } from "../votes.query.ts";
import { type Bureau, findBureau, type Member } from "../bureau/bureau.query.ts";
import { bureauTexts } from "../bureau/bureau.texts.ts";
import { findHolders, type Holder } from "../reconcile/escrow.query.ts";
import { reconcileTexts } from "../reconcile/reconcile.texts.ts";
import { minutesTexts } from "./minutes.texts.ts";

/** Who held the key, what was done with it and when, and the head of the log at this moment: to be printed, signed and kept elsewhere. */
export default page("budgets/minutes", routes.minutes, {
  access: anyone,
  async get({ db, params, visitor, locale, settings }) {
    const vote = await voteToSee({ db, params, visitor });
    if (!vote.announced_at) throw new NotFound();
    const [bureau, holders, head, figures, reserve, incidents] = await Promise.all([
      findBureau(db, vote.id),
      findHolders(db, vote.id),
      findShownHead(db, vote.id),
      findReconciliation(db, vote.id),
      findReserve(db, vote.id),
      countIncidents(db, vote.id),
    ]);
    const address = publicAddress(settings, routes.journal.href({ slug: vote.slug }));
    const title = `${minutesTexts[locale].title}, ${vote.title}`;
    return {
      title,
      sheet: true,
      body: <Minutes vote={vote} bureau={bureau} holders={holders} head={head} figures={figures} reserve={reserve} incidents={incidents} address={address} />,
    };
  },
});

interface MinutesProps {
  vote: Vote;
  bureau: Bureau | null;
  /** Of the secret; none before they are named. */
  holders: readonly Holder[];
  head: VoteHead | null;
  /** Null before roll and box were compared. */
  figures: Reconciliation | null;
  reserve: Reserve | null;
  incidents: number;
  /** The whole address of the log. */
  address: string;
}

function Minutes({ vote, bureau, holders, head, figures, reserve, incidents, address }: MinutesProps) {
  const t = useTexts(minutesTexts);
  const locale = useLocale();
  return (
    <div class="wrap flow">
      <h1>
        {t.title}, <Written>{vote.title}</Written>
      </h1>
      {bureau ? <Held vote={vote} bureau={bureau} /> : <p>{t.server}</p>}
      <Facts
        wide
        facts={[
          [t.closed, sayInstant(vote.closes_at, locale)],
          [t.counted, vote.counted_at && sayInstant(vote.counted_at, locale)],
        ]}
      />
      {holders.length > 0 && <Secret holders={holders} />}
      {figures && <Outcome vote={vote} figures={figures} />}
      <Incidents count={incidents} />
      {reserve && <ReserveSaid {...reserve} />}
      {head && (
        <>
          <h2>{t.head}</h2>
          <p>
            {t.line(formatNumber(head.line, locale))}, {sayInstant(head.publishedAt, locale)}
            <br />
            <code>{head.hash.toString("hex")}</code>
          </p>
          <QrCode text={`${address}\n${head.line} ${head.hash.toString("hex")}`} label={t.head} />
          <p>{t.headText}</p>
        </>
      )}
      <h2>{t.remarks}</h2>
      <p>{"\u00a0"}</p>
      <h2>{t.signatures}</h2>
      <ul>
        {[...(bureau?.members ?? []), ...holders].map(({ name }) => (
          <li>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function Secret({ holders }: Pick<MinutesProps, "holders">) {
  const t = useTexts(reconcileTexts);
  const minutes = useTexts(minutesTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.escrow}</h2>
      <Table
        caption={t.escrow}
        hideCaption
        rows={holders}
        columns={[
          { label: t.holder, heads: true, cell: ({ name }) => name },
          { label: t.state, cell: ({ takenAt }) => (takenAt ? `${t.taken}, ${sayInstant(takenAt, locale)}` : t.notTaken) },
          { label: minutes.share, cell: ({ share }) => <code>{share.toString("hex")}</code> },
        ]}
        dense
      />
    </>
  );
}

function Held({ vote, bureau }: { vote: Vote; bureau: Bureau }) {
  const t = useTexts(minutesTexts);
  const naming = useTexts(bureauTexts);
  const locale = useLocale();
  const { members, threshold, madeIn, madeAt, handedAt, makings, ballots } = bureau;
  const counting = members.some(({ givenAt }) => givenAt !== null);
  return (
    <>
      <h2>{t.opening}</h2>
      <p>{madeIn ? t.madeIn[madeIn] : t.notYet}</p>
      <Facts
        wide
        facts={[
          [t.threshold, t.needed(threshold, members.length)],
          [t.made, madeAt && sayInstant(madeAt, locale)],
          [t.handed, handedAt && sayInstant(handedAt, locale)],
          [t.makings, makings > 1 && formatNumber(makings, locale)],
          [t.key, ballots && <code>{ballots.toString("hex")}</code>],
        ]}
      />
      <h2>{t.counting}</h2>
      {!counting && <p>{t.notYet}</p>}
      <Table
        caption={`${naming.members}, ${vote.title}`}
        hideCaption
        rows={members}
        columns={[
          { label: naming.member, heads: true, cell: ({ number, name }: Member) => `${number}. ${name}` },
          { label: t.share, cell: ({ share }: Member) => share && <code>{share.toString("hex")}</code> },
          { label: t.given, cell: ({ givenAt }: Member) => (givenAt ? sayInstant(givenAt, locale) : counting && t.notGiven) },
        ]}
        dense
      />
    </>
  );
}
