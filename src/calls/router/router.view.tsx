import { isStructureKind, structureKinds } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros, typedEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { callsTexts } from "../calls.texts.ts";
import { sayTimes } from "../list/calls.view.tsx";
import { routes } from "../routes.ts";
import type { Fit, RouterQuestion } from "./fits.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { routerTexts } from "./router.texts.ts";

interface RouterProps {
  fits: readonly Fit[];
  asked: readonly RouterQuestion[];
  told: { readonly kind: string | null; readonly commune: string | null; readonly budget: number | null };
  communes: readonly { readonly code: string; readonly name: string }[];
  now: Date;
}

export function Router(props: RouterProps) {
  const { fits, asked } = props;
  const t = useTexts(routerTexts);
  const general = useTexts(callsTexts);
  return (
    <PageFrame title={t.title} trail={[{ label: general.list, href: routes.list.href() }]} lead={t.lead} flow="loose">
      {asked.length > 0 && <Ask {...props} />}
      {fits.length === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <TitledPart id="resultats" title={t.results}>
          <Entries>
            {fits.map((fit) => (
              <Line fit={fit} {...props} />
            ))}
          </Entries>
          <p class="small soft">{t.several}</p>
        </TitledPart>
      )}
    </PageFrame>
  );
}

function Ask({ asked, told, communes }: RouterProps) {
  const t = useTexts(routerTexts);
  const locale = useLocale();
  const kinds = Object.keys(structureKinds).filter(isStructureKind);
  return (
    <Filters
      action={routes.router.href()}
      values={{ structure: told.kind ?? "", commune: told.commune ?? "", budget: typedEuros(told.budget) }}
      label={t.title}
      lands="resultats"
    >
      <div class="filters-grid">
        {asked.includes("kind") && (
          <Select name="structure" label={t.kind} empty={t.any} choices={kinds.map((one) => ({ value: one, label: structureKinds[one][locale] }))} />
        )}
        {asked.includes("commune") && (
          <Select name="commune" label={t.commune} empty={t.any} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
        )}
        {asked.includes("budget") && <TextField name="budget" label={t.budget} hint={t.budgetHint} inputMode="decimal" maxLength={14} unit="€" short />}
        <Button icon="search">{t.show}</Button>
      </div>
    </Filters>
  );
}

const tones = { yes: "ok", no: "none", unknown: "warn" } as const;

function Line({ fit, communes, now }: RouterProps & { fit: Fit }) {
  const t = useTexts(routerTexts);
  const locale = useLocale();
  const { call, verdict, open, mostCents, first } = fit;
  return (
    <Entry
      title={<Written lang={call.lang}>{call.title}</Written>}
      href={routes.show.href({ slug: call.slug })}
      meta={[
        <Badge tone={tones[verdict]}>{t[verdict]}</Badge>,
        open || !call.opensAt ? sayTimes(call, now, locale) : t.notYet(sayShortDay(call.opensAt, locale)),
        verdict !== "no" && mostCents !== null && <b>{t.most(sayEuros(mostCents, locale))}</b>,
      ].filter(Boolean)}
      {...(verdict === "yes" && open && { action: { label: t.apply, href: routes.start.href({ slug: call.slug }) } })}
    >
      <p>{sayWhy(fit, communes, locale)}</p>
      {first && verdict !== "no" && <p class="small">{t.first}.</p>}
    </Entry>
  );
}

/** Why a call fits or does not, in the words of its rules. */
function sayWhy({ verdict, because, call }: Fit, communes: RouterProps["communes"], locale: "fr" | "en" | "nl"): string {
  const t = routerTexts[locale];
  if (verdict === "yes") return t.fits;
  if (verdict === "unknown") return because.map((one) => t.say[one]).join(" ");
  const names = {
    kind: formatList(
      call.rules.kinds.map((one) => structureKinds[one][locale].toLowerCase()),
      locale,
    ),
    commune: formatList(
      call.rules.communes.map((code) => communes.find((one) => one.code === code)?.name ?? code),
      locale,
    ),
  };
  return because.map((one) => `${t.why[one]}${names[one]}.`).join(" ");
}
