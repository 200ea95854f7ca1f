import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { GivenBack, Offer } from "../mentoring.query.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import { mentoringPageTexts } from "./mentoring-page.texts.ts";

interface Props {
  offers: readonly Offer[];
  given: readonly GivenBack[];
  offersOwn: boolean;
  keeps: boolean;
}

export function Mentoring({ offers, given, offersOwn, keeps }: Props) {
  const t = useTexts(mentoringPageTexts);
  const general = useTexts(networkTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  const hours = (minutes: number) => ledger.hours(formatNumber(minutes / 60, locale, { maximumFractionDigits: 1 }));
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.network, href: routes.directory.href() }]}
      actions={
        <>
          <ButtonLink href={routes.request.href()}>{t.ask}</ButtonLink>
          {offersOwn && (
            <ButtonLink kind="quiet" href={routes.offer.href()}>
              {t.offer}
            </ButtonLink>
          )}
          {keeps && (
            <ButtonLink kind="quiet" href={routes.round.href()}>
              {t.round}
            </ButtonLink>
          )}
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          {offers.length === 0 ? (
            <Empty title={t.empty} text={t.emptyNext} />
          ) : (
            <>
              <h2>{plural(offers.length, locale, t.count)}</h2>
              <Entries>
                {offers.map((offer) => (
                  <Mentor offer={offer} />
                ))}
              </Entries>
            </>
          )}
          {given.length > 0 && (
            <Table
              caption={t.given}
              rows={given}
              columns={[
                { label: t.member, heads: true, cell: ({ number, name }) => <a href={routes.member.href({ number: String(number) })}>{name}</a> },
                { label: t.gave, number: true, cell: ({ given: minutes }) => hours(minutes) },
                { label: t.received, number: true, cell: ({ received }) => hours(received) },
              ]}
            />
          )}
        </div>
        <aside class="flow" aria-labelledby="criteria">
          <h2 id="criteria">{t.criteria}</h2>
          <p class="soft">{t.criteriaLead}</p>
          <ol>
            {t.rules.map((rule) => (
              <li>{rule}</li>
            ))}
          </ol>
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Mentor({ offer: { name, memberName, subjects, stages, languages, load, atOnce, about } }: { offer: Offer }) {
  const t = useTexts(mentoringTexts);
  const locale = useLocale();
  return (
    <Entry
      title={name}
      meta={[
        memberName,
        t.load(formatNumber(load, locale), formatNumber(atOnce, locale)),
        formatList(
          languages.map((one) => t.languages[one]),
          locale,
        ),
      ]}
    >
      <p class="small">{subjects.map((one) => t.subjects[one]).join(", ")}</p>
      <p class="soft small">{stages.map((one) => t.stages[one]).join(", ")}</p>
      {about && (
        <Written as="p" class="soft small">
          {about}
        </Written>
      )}
    </Entry>
  );
}
