import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { minutesOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { Values } from "#platform/ui/form-state.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { withQuery } from "#platform/web/path.ts";
import { clock } from "../calendar/week.ts";
import { routes } from "../routes.ts";
import { sayWhen, wordsIn } from "../say.ts";
import type { Alternative } from "./alternatives.query.ts";
import { bookTexts } from "./book.texts.ts";

/** Ways on, each of which could be booked a moment ago; `values`: how many people, how many and for whom, as they were typed. `guest`: for whoever has no account. */
export function Ways({ alternatives, values, guest = false }: { alternatives: readonly Alternative[]; values: Values; guest?: boolean }) {
  const t = useTexts(bookTexts);
  const locale = useLocale();
  const { personnes = "", nombre = "", pour = "" } = values;
  return (
    <TitledPart id="ailleurs" title={t.takenAlternatives}>
      {alternatives.length === 0 && <p>{t.takenNone}</p>}
      <Entries>
        {alternatives.map(({ way, resource, from, to }) => {
          const end = minutesOf(to) === 0 ? "24:00" : clock(minutesOf(to));
          const asked = { jour: dayOf(from), de: clock(minutesOf(from)), a: end, personnes: String(personnes), nombre: String(nombre), pour: String(pour) };
          const { name } = wordsIn(resource, locale);
          return (
            <Entry title={t.ways[way]} meta={[name, resource.placeName]}>
              <p>
                <b>{sayWhen(from, to, locale)}</b>
              </p>
              <p>
                <ButtonLink kind="quiet" href={withQuery((guest ? routes.guest : routes.book).href({ slug: resource.slug }), asked)}>
                  {t.take}
                  <span class="vh">
                    {" "}
                    {name}, {sayWhen(from, to, locale)}
                  </span>
                </ButtonLink>
              </p>
            </Entry>
          );
        })}
      </Entries>
    </TitledPart>
  );
}
