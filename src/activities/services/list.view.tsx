import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { IconName } from "#platform/ui/icons.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { activityTexts } from "../activities.texts.ts";
import { routes } from "../routes.ts";
import { kinds, kindWords, type ServiceKind } from "../service.ts";
import type { Service } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

interface ListProps {
  found: ListPage<Service, { readonly q: string; readonly kind: ServiceKind | null; readonly commune: string | null }>;
  territory: Territory;
  keeps: boolean;
}

const serviceIcons = {
  ...{ repair_cafe: "wrench", shared_kitchen: "utensils", toy_library: "baby", concierge: "key-round", tool_library: "hammer", garden: "sprout" },
  other: "heart-handshake",
} as const satisfies Record<ServiceKind, IconName>;

export function ServiceList(props: ListProps) {
  const { found, territory, keeps } = props;
  const t = useTexts(servicesTexts);
  const general = useTexts(activityTexts);
  const { q, kind, commune } = found.values;
  return (
    <PageFrame
      title={t.title}
      here={t.here}
      trail={[{ label: general.here, href: routes.calendar.href() }]}
      lead={t.lead}
      actions={
        keeps && (
          <ButtonLink icon="plus" href={routes.addService.href()}>
            {t.add}
          </ButtonLink>
        )
      }
      flow
    >
      <Filters action={routes.services.href()} values={{ q, sorte: kind ? kindWords[kind] : "", commune: commune ?? "" }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Select name="sorte" label={t.kind} empty={t.everyKind} choices={kinds.map((one) => ({ value: kindWords[one], label: t.kinds[one] }))} />
          <Select name="commune" label={t.commune} empty={t.allCommunes} choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      <Rows {...props} />
    </PageFrame>
  );
}

function Rows({ found, territory }: ListProps) {
  const t = useTexts(servicesTexts);
  const general = useTexts(activityTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.none} actions={<Go href={routes.calendar.href()}>{general.all}</Go>} text={t.noneNote} />;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map((row) => (
          <Entry
            title={<Written>{row.title}</Written>}
            href={routes.service.href({ slug: row.slug })}
            lead={
              row.next
                ? { big: formatDate(row.next, locale, { day: "numeric" }), small: formatDate(row.next, locale, { month: "short" }) }
                : { icon: serviceIcons[row.kind] }
            }
            meta={[
              <Badge>{t.kinds[row.kind]}</Badge>,
              [row.placeName, territory.communeByCode(row.communeCode)?.commune.name].filter(Boolean).join(", "),
              ...(row.wheelchair === "yes" ? [general.stepFree] : []),
            ]}
          >
            <p class="soft small">{row.next ? t.next(sayInstant(row.next, locale)) : t.notAnnounced}</p>
          </Entry>
        ))}
      </Entries>
      <Pages of={found} />
    </>
  );
}
