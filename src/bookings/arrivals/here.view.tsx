import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Booking } from "../bookings.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { Lacks } from "../conditions/lacks.view.tsx";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayWhen, wordsIn } from "../say.ts";
import { arrivalTexts } from "./arrivals.texts.ts";

export interface HereThing {
  readonly resource: Resource;
  /** What the visitor has of it now, or soon. */
  readonly own: (Booking & { readonly arrived: boolean; readonly turnedAway: boolean }) | null;
  /** What they need to begin, and lack. */
  readonly lacks: readonly Lack[];
  readonly signedIn: boolean;
  readonly free: boolean;
}

export function Here({ resource, own, lacks, signedIn, free, code }: HereThing & { code: string }) {
  const t = useTexts(arrivalTexts);
  const locale = useLocale();
  const { slug, placeName, placeSlug } = resource;
  return (
    <PageFrame
      title={wordsIn(resource, locale).name}
      trail={[{ label: placeName, href: placeRoutes.show.href({ slug: placeSlug }) }]}
      badges={<Badge tone={free ? "ok" : "accent"}>{free ? t.free : t.taken}</Badge>}
      ground="surface"
      flow
    >
      {own ? (
        <>
          <p>{t.hereLead(sayWhen(own.from, own.to, locale))}</p>
          <Lacks lacks={lacks} booked />
          {own.arrived && <p>{t.arrived}</p>}
          {!own.arrived && (lacks.length > 0 && own.turnedAway ? <p>{t.turnedAway}</p> : <SayHere code={code} may={lacks.length === 0} />)}
          <Onward href={routes.booking.href({ id: own.id })}>{t.own}</Onward>
        </>
      ) : (
        <>
          <p>{signedIn ? t.none : t.signIn}</p>
          <Onward href={routes.show.href({ slug })}>{t.book}</Onward>
        </>
      )}
      <Onward href={routes.tellBreakdownHere.href({ code })}>{t.breakdown}</Onward>
    </PageFrame>
  );
}

/** Whoever lacks something says that they came all the same. */
function SayHere({ code, may }: { code: string; may: boolean }) {
  const t = useTexts(arrivalTexts);
  return (
    <Form action={routes.here.href({ code })} label={may ? t.here : t.came}>
      {!may && <p>{t.cameLead}</p>}
      <Submit label={may ? t.here : t.came} big={may} kind={may ? undefined : "quiet"} act="here" />
    </Form>
  );
}
