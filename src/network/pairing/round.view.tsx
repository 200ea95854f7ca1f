import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Suggestion } from "../mentoring.ts";
import type { Offer, Request } from "../mentoring.query.ts";
import { routes } from "../routes.ts";
import { sayReasons } from "../say.ts";
import { pairingTexts } from "./pairing.texts.ts";

export interface RoundThing {
  readonly found: readonly Suggestion<Offer, Request>[];
  /** Requests for which nobody who fits has a place. */
  readonly left: readonly { readonly id: string; readonly project: string }[];
}

export function Round({ found, left }: RoundThing) {
  const t = useTexts(pairingTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.roundTitle} lead={t.roundLead} trail={[{ label: t.mine, href: routes.mentoring.href() }]} flow="loose">
      {found.length === 0 ? (
        <Empty title={t.roundEmpty} text={t.roundEmptyNext} />
      ) : (
        <Form action={routes.round.href()} label={t.roundTitle}>
          <Table
            caption={t.roundTitle}
            hideCaption
            rows={found}
            columns={[
              { label: t.project, heads: true, cell: ({ asking }) => <Written>{asking.project}</Written> },
              { label: t.mentor, cell: ({ mentor }) => mentor.name },
              { label: t.points, number: true, cell: ({ score }) => formatNumber(score, locale) },
              { label: t.reasons, cell: ({ reasons }) => sayReasons(reasons, locale) },
            ]}
          />
          <Submit label={t.propose} act="propose" />
        </Form>
      )}
      {left.length > 0 && (
        <TitledPart id="left" title={t.unmatched}>
          <ul>
            {left.map(({ id, project }) => (
              <li>
                <Written as="a" href={routes.asked.href({ id })}>
                  {project}
                </Written>
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
    </PageFrame>
  );
}
