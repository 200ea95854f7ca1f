import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { withQuery } from "#platform/web/path.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import type { ListedPlace } from "../directory/directory.query.ts";
import { routes } from "../routes.ts";
import { groupCodes, groupOf, sayTheme, type Theme, type ThemeGroup, themesOf } from "../vocabulary-themes.ts";
import { Emergency, EmergencyFolded } from "./emergency.view.tsx";
import type { EmergencyNumber } from "./emergency.ts";
import { needIcons } from "./need-icons.ts";
import type { NeedStep } from "./need-step.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { NeedSteps } from "./need-steps.view.tsx";
import { NeedPlaces } from "./need-place.view.tsx";
import { needsTexts } from "../needs.texts.ts";

interface NeedsProps {
  /** What somebody wrote; "" when nothing. */
  typed: string;
  themes: readonly Theme[];
  /** Whom to call first, where the words tell of danger. */
  numbers: readonly EmergencyNumber[];
  groups: ReadonlyMap<ThemeGroup, number>;
  counts: ReadonlyMap<Theme, number>;
  /** The first that help with the likeliest theme. */
  places: readonly ListedPlace[];
  steps: readonly NeedStep[];
  territory: Territory;
  now: Date;
}

export function Needs(props: NeedsProps) {
  const { typed, themes, numbers, groups, steps } = props;
  const t = useTexts(needsTexts);
  return (
    <>
      <PageHead title={t.title} lead={typed ? undefined : t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {numbers.length > 0 && <Emergency numbers={numbers} />}
          <Filters action={routes.needs.href()} values={{ q: typed }} label={t.title} inline lands="compris">
            <TextField name="q" type="search" label={t.field} hint={t.hint} maxLength={200} autocomplete="off" />
            <Button big icon="search">
              {t.submit}
            </Button>
          </Filters>
          {typed && themes.length > 0 && <Heard {...props} />}
          {typed && themes.length === 0 && numbers.length === 0 && <NotHeard typed={typed} />}
          {typed && <NeedSteps steps={steps} />}
        </div>
      </Band>
      <Band ground="linen" label={t.all}>
        <SectionHead title={t.all} />
        <Groups groups={groups} />
        {numbers.length === 0 && <EmergencyFolded />}
      </Band>
    </>
  );
}

function Heard({ themes, counts, places, territory, now }: NeedsProps) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  const [first] = themes;
  return (
    <>
      <TitledPart id="compris" title={t.heard}>
        <Entries>
          {themes.map((theme) => (
            <Entry title={sayTheme(theme, locale)} href={routes.need.href({ theme })} lead={{ icon: needIcons[groupOf(theme)] }}>
              <p class="small soft">
                {sayTheme(groupOf(theme), locale)} · {counts.get(theme) ? plural(counts.get(theme)!, locale, t.places) : t.noPlace}
              </p>
            </Entry>
          ))}
        </Entries>
      </TitledPart>
      {first && places.length > 0 && (
        <TitledPart id="lieux" title={t.nearby(sayTheme(first, locale))}>
          <NeedPlaces places={places} themes={[first]} territory={territory} now={now} />
          <Onward href={routes.need.href({ theme: first })}>{plural(counts.get(first) ?? 0, locale, t.places)}</Onward>
        </TitledPart>
      )}
    </>
  );
}

function NotHeard({ typed }: Pick<NeedsProps, "typed">) {
  const t = useTexts(needsTexts);
  return (
    <div id="compris">
      <Notice title={t.heardNothing(typed)}>
        <p>{t.heardNothingNote}</p>
        <Onward href={withQuery(platformRoutes.search.href(), { q: typed })}>{t.searchAll}</Onward>
      </Notice>
    </div>
  );
}

function Groups({ groups }: Pick<NeedsProps, "groups">) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  return (
    <ul class="needs-grid">
      {groupCodes.map((group) => (
        <li>
          <span class="need-sign">
            <Icon name={needIcons[group]} />
          </span>
          <div>
            <h3>
              <a href={routes.need.href({ theme: group })}>{sayTheme(group, locale)}</a>
            </h3>
            <p>
              {themesOf(group)
                .slice(0, 3)
                .map((theme) => sayTheme(theme, locale))
                .join(" · ")}
            </p>
            <p>
              <b>{groups.get(group) ? plural(groups.get(group)!, locale, t.places) : t.noPlace}</b>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
