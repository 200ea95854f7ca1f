import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Services } from "#platform/ui/facts.tsx";
import { FirstFew } from "#platform/ui/first-few.tsx";
import type { IconName } from "#platform/ui/icons.ts";
import { Written } from "#platform/ui/written.tsx";
import { wordsOf } from "../directory/say-place.ts";
import { needIcons } from "../needs/need-icons.ts";
import { needsTexts } from "../needs.texts.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { services, supportModes } from "../vocabulary.ts";
import { groupOf, sayTheme, type Theme, themeCodes } from "../vocabulary-themes.ts";
import { type Activity, activities, isActivity } from "../vocabulary-activities.ts";
import type { PlaceSheet } from "./show.query.ts";

const icons: Partial<Record<Activity, IconName>> = {
  coworking: "laptop",
  meeting_room: "presentation",
  event_space: "users-round",
  fablab: "cpu",
  woodwork: "hammer",
  textile: "scissors",
  repair: "wrench",
  reuse: "refresh-cw",
  bike_workshop: "bike",
  cafe: "coffee",
  shared_kitchen: "utensils",
  local_food: "sprout",
  garden: "leaf",
  culture: "ticket",
  artist_studios: "palette",
  library: "book-open",
  media_lab: "mic",
  training: "graduation-cap",
  research: "flask-conical",
  business_support: "rocket",
  employment_support: "briefcase",
  public_services: "landmark",
  internet: "wifi",
  printing: "printer",
  childcare: "baby",
  youth: "zap",
  sport: "heart-handshake",
  health: "heart-handshake",
  citizen_meetings: "megaphone",
};

export function WhatIsThere({ place }: { place: PlaceSheet }) {
  const t = useTexts(texts).show;
  const locale = useLocale();
  const capacity = (code: Activity) =>
    code === "coworking" && place.desks
      ? `${t.desks}${colonIn(locale)} ${place.desks}`
      : code === "event_space" && place.capacity
        ? plural(place.capacity, locale, t.capacityValue)
        : undefined;
  const done = place.activities
    .filter(isActivity)
    .map((code) => ({ icon: icons[code] ?? ("store" as const), name: activities[code][locale], note: capacity(code) }));
  const how = wordsOf(supportModes, place.support_modes, locale).join(", ");
  const help = wordsOf(services, place.services, locale);
  const needs = themeCodes.filter((theme) => place.themes.includes(theme));
  return (
    <>
      {done.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">{t.services}</h2>
          <Services items={done} />
        </section>
      )}
      {help.length > 0 && <Mediation help={help} how={how} />}
      {needs.length > 0 && (
        <section aria-labelledby="besoins">
          <h2 id="besoins">{useTexts(needsTexts).helpsWith}</h2>
          <FirstFew items={needs} most={12} list={(some) => <Needs needs={some} />} />
        </section>
      )}
      {place.description && <About words={place.description} />}
    </>
  );
}

function Needs({ needs }: { needs: readonly Theme[] }) {
  const locale = useLocale();
  return (
    <Services items={needs.map((theme) => ({ icon: needIcons[groupOf(theme)], name: <a href={routes.need.href({ theme })}>{sayTheme(theme, locale)}</a> }))} />
  );
}

function About({ words }: { words: string }) {
  const t = useTexts(texts).show;
  return (
    <section aria-labelledby="a-propos">
      <h2 id="a-propos">{t.about}</h2>
      {words.split(/\n{2,}/).map((paragraph) => (
        <Written as="p">{paragraph}</Written>
      ))}
    </section>
  );
}

/** With what people are helped, and how. */
function Mediation({ help, how }: { help: readonly string[]; how: string }) {
  const t = useTexts(texts).show;
  return (
    <section aria-labelledby="mediation">
      <h2 id="mediation">{t.mediation}</h2>
      <Services items={help.map((name) => ({ icon: "hand-helping" as const, name }))} />
      {how && (
        <p class="soft">
          {t.support}
          {"\u00a0"}: {how}
        </p>
      )}
    </section>
  );
}
