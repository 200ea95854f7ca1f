import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type EventKind, eventWords, type NetworkEvent } from "./event.ts";
import { agendaTexts } from "./agenda.texts.ts";

interface Props {
  found: ListPage<NetworkEvent, { readonly kind: EventKind | null }>;
  inside: boolean;
}

const kinds = keysOf(eventWords);

export function Agenda({ found, inside }: Props) {
  const t = useTexts(agendaTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { kind } = found.values;
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} flow>
      <Filters action={routes.agenda.href()} values={{ quoi: kind ? eventWords[kind] : "" }} label={t.show}>
        <div class="filters-grid">
          <Select name="quoi" label={t.kind} choices={kinds.map((one) => ({ value: eventWords[one], label: t.kinds[one] }))} empty={t.all} />
          <Button kind="quiet">{t.show}</Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <Entries>
            {found.rows.map((one) => (
              <Event event={one} />
            ))}
          </Entries>
          <Pages of={found} />
        </>
      )}
      {!inside && <p class="soft small">{t.members}</p>}
    </PageFrame>
  );
}

function Event({ event: { kind, title, french, at, place, href, off } }: { event: NetworkEvent }) {
  const t = useTexts(agendaTexts);
  const locale = useLocale();
  return (
    <Entry
      title={<Written lang={french}>{title}</Written>}
      href={href ?? undefined}
      lead={{ big: formatDate(at, locale, { day: "numeric" }), small: formatDate(at, locale, { month: "short" }) }}
      meta={[
        <time dateTime={at.toISOString()}>{sayInstant(at, locale)}</time>,
        place && <Written>{place}</Written>,
        t.kinds[kind],
        off && <Badge tone="danger">{t.off}</Badge>,
      ].filter(Boolean)}
    />
  );
}
