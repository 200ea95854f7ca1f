import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, signedIn } from "#platform/web/visitor.ts";
import { findByCode } from "../arrivals/arrivals.query.ts";
import { findShown, type Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { wordsIn } from "../say.ts";
import { tellBreakdown } from "./breakdown.command.ts";
import { breakdownTexts } from "./breakdowns.texts.ts";

/** A thing is told of by few in an hour. */
const brake = { of: "bookings.breakdown", limit: 6, windowSeconds: 3600 };

const readWords = (form: Reader): string => form.lines("panne", 5, 1000, breakdownTexts[form.locale].wordsWrong);

const show = (visit: Visit, resource: Resource, form: FormState, action: string) => ({
  title: `${breakdownTexts[visit.locale].title}, ${wordsIn(resource, visit.locale).name}`,
  robots: "noindex" as const,
  says: breakdownTexts[visit.locale].done,
  body: <Tell name={wordsIn(resource, visit.locale).name} back={routes.show.href({ slug: resource.slug })} action={action} form={form} />,
});

async function run({ db, offers, visitor, locale }: Visit, resource: Resource, words: string) {
  const told = await tellBreakdown(db, { offers }, { resource, words, personId: visitor?.id ?? null });
  return told ? done(routes.show.href({ slug: resource.slug }), "signalee") : conflict(breakdownTexts[locale].enough);
}

/** From the page of a thing, by whoever has an account. */
const told = act("bookings/breakdowns", routes.tellBreakdown, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const resource = await findShown(db, params.slug, visitor);
    if (!resource?.told) throw new NotFound();
    return resource;
  },
  show: (visit, resource, form) => show(visit, resource, form, routes.tellBreakdown.href(visit.params)),
  read: readWords,
  brake,
  run,
});

/** By whoever stands before its poster, whose code nobody else knows. */
const toldHere = act("bookings/breakdowns", routes.tellBreakdownHere, {
  access: anyone,
  async find({ db, params }) {
    const resource = await findByCode(db, params.code);
    if (!resource) throw new NotFound();
    return resource;
  },
  show: (visit, resource, form) => show(visit, resource, form, routes.tellBreakdownHere.href(visit.params)),
  read: readWords,
  brake,
  run,
});

function Tell({ name, back, action, form }: { name: string; back: string; action: string; form: FormState }) {
  const t = useTexts(breakdownTexts);
  return (
    <PageFrame title={t.title} trail={[{ label: name, href: back }]} lead={t.lead} ground="surface">
      <Form action={action} state={form} label={t.send}>
        <TextArea name="panne" label={t.words} hint={t.wordsHint} maxLength={1000} rows={4} />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}

export const tellPages = [told, toldHere];
