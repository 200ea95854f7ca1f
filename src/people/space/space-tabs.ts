import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { spaceTexts } from "./space.texts.ts";
import { routes } from "../routes.ts";

export interface SpaceTabs {
  readonly label: string;
  readonly tabs: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}

/** The parts of "mon espace", for the component Tabs of any room that has a page there. `here` is the address of one of them. */
export function spaceTabs(offers: AllOffers, locale: Locale, here: string): SpaceTabs {
  const { navigation, home } = spaceTexts[locale];
  const offered = [...offers.spaceLinks].sort((a, b) => a.order - b.order).map(({ href, label }) => ({ href, label: label[locale] }));
  const all = [{ href: routes.space.href(), label: home }, ...offered];
  return { label: navigation, tabs: all.map((tab) => ({ ...tab, current: tab.href === here })) };
}
