import { useTexts } from "#platform/i18n/context.tsx";
import { Refused } from "#platform/refused.ts";
import { Onward } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { embedTexts } from "./embed.texts.ts";
import { type FramedThing, frameAt, lineOf } from "./frame-at.ts";

/** The line of HTML by which another site shows one of our pages, to be copied. */
export const embedLine = page("thread/embed", routes.embedLine, {
  access: anyone,
  async get(visit) {
    const { locale, url, settings } = visit;
    const typed = url.searchParams.get("adresse");
    if (!typed) throw new Refused(400);
    const site = siteOf(settings);
    // An address of ours, never one of another house.
    const asked = URL.parse(typed, site);
    if (!asked || asked.origin !== new URL(site).origin) throw new NotFound();
    const framed = await frameAt(visit, asked);
    return { title: embedTexts[locale].title(framed.title), robots: "noindex", body: <Line framed={framed} href={asked.pathname + asked.search} /> };
  },
});

function Line({ framed, href }: { framed: FramedThing; href: string }) {
  const t = useTexts(embedTexts);
  return (
    <PageFrame title={<Quoting words={framed.title}>{t.title(framed.title)}</Quoting>} here={t.here} trail={[{ label: framed.title, href }]} lead={t.lead} flow>
      <div class="field">
        <label for="ligne">{t.line}</label>
        <textarea class="area" id="ligne" rows={5} readOnly value={lineOf(framed, "100%", framed.height)} />
      </div>
      <p>{t.oembed}</p>
      <Onward href={framed.src}>{t.preview}</Onward>
    </PageFrame>
  );
}
