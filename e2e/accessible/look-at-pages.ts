import type { Page } from "playwright-core";

import { type Locale, locales } from "#platform/i18n/locale.ts";
import { sizes, visitor } from "../browser.ts";
import { house } from "../house.ts";
import { bringAxe, htmlFaults, lastFaultsOf } from "../looks.ts";
import { machineFaults } from "../machine-words.ts";
import { type Behind, type Persona, statusOf } from "../route-map.ts";
import { signInAs } from "../sign-in.ts";
import { typographyFaults } from "../typography.ts";
import { type Answer, answerOf, goTo } from "./go-to.ts";

/** Which of the files of tests that share the pages of somebody this is: one worker looks at these, another at those. */
export interface Share {
  readonly part: number;
  readonly of: number;
}
const all: Share = { part: 1, of: 1 };

/** In which language the page that stands `at` this place is looked at. They take turns over all pages, whoever looks: a label too long in one shows on some page. */
export const localeAt = (at: number): Locale => locales[at % locales.length]!;

function shareOf<item>(items: readonly item[], { part, of }: Share): { item: item; locale: Locale }[] {
  return items.map((item, at) => ({ item, locale: localeAt(at) })).filter((_, at) => at % of === part - 1);
}

/** What can be said of an open page as it is sent: whether it is valid HTML, parts no French mark from its word, and shows no word of a machine. */
export const faultsAsSent = async (html: string, address: string): Promise<string[]> => [
  ...(await htmlFaults(html, address, "nobody")),
  ...typographyFaults(html, address),
  ...machineFaults(html, address),
];

/** Open pages as axe sees them on a desk in light, then on a phone in the dark, whether they scroll sideways, and what can be said of them as they are sent. */
export async function faultsOfOpen(addresses: readonly string[], share = all): Promise<string[]> {
  const page = await reader();
  const faults: string[] = [];
  for (const { item: address, locale } of shareOf(addresses, share)) {
    await speak(page, locale);
    const answer = await goTo(page, address);
    faults.push(
      ...(await wrongAnswer(page, answer, address, locale)),
      ...(await lastFaultsOf(page, address, "nobody")),
      ...(await faultsAsSent(answer.html, address)),
    );
  }
  return faults;
}

/** The same of what somebody sees when signed in, whether it is valid HTML, and whether it shows words of a machine. */
export async function faultsBehind(pages: readonly Behind[], who: Persona, share = all): Promise<string[]> {
  const page = await reader();
  await signInAs(page, who);
  const faults: string[] = [];
  for (const { item, locale } of shareOf(pages, share)) {
    await speak(page, locale);
    const { answer, address, fault } = await open(page, item);
    if (fault) faults.push(fault);
    else
      faults.push(
        ...(await wrongAnswer(page, answer, address, locale)),
        ...(await lastFaultsOf(page, address, who)),
        ...(await htmlFaults(answer.html, address, who)),
        ...machineFaults(answer.html, address),
      );
  }
  return faults;
}

async function reader(): Promise<Page> {
  const page = await visitor(house, { viewport: sizes.desk, colorScheme: "light", reducedMotion: "reduce" }, "still");
  await bringAxe(page);
  return page;
}

const speak = (page: Page, locale: Locale) => page.context().addCookies([{ name: "affichage", value: locale, url: house }]);

/** Goes where the address leads, and on to what is found there when it has no fixed name. */
async function open(page: Page, { address, further }: Behind): Promise<{ answer: Answer; address: string; fault?: string }> {
  if (!further) return { answer: await goTo(page, address), address };
  const answer = await answerOf(page, address);
  const found = further.exec(answer.html)?.[1];
  return found ? { answer: await goTo(page, found), address: found } : { answer, address, fault: `${address}: nothing leads to ${further}` };
}

/** Another page than the one meant would pass as well: an error, the sign-in. */
async function wrongAnswer(page: Page, answer: Answer, address: string, locale: Locale): Promise<string[]> {
  const [said, meant] = [
    [answer.status, await page.evaluate(() => document.documentElement.lang)],
    [statusOf(address), locale],
  ];
  return said.join(", ") === meant.join(", ") ? [] : [`${address}: ${said.join(", ")} instead of ${meant.join(", ")}`];
}
