import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { applyTexts } from "./apply.texts.ts";
import { Content } from "./content.view.tsx";
import { findOwn, type Own } from "./editable.ts";
import { NumberOf, PartHead, titleOf } from "./frame.view.tsx";

/** The whole application, to read and to print, for each of its authors. */
export default page("calls/apply", routes.read, {
  access: signedIn,
  async get(visit) {
    const [own, { communes }] = await Promise.all([findOwn(visit), readTerritory(visit.db)]);
    return {
      title: titleOf(own.application.title, applyTexts[visit.locale]),
      robots: "noindex",
      body: <Read own={own} communes={new Map(communes.map(({ code, name }) => [code, name]))} />,
    };
  },
});

function Read({ own: { application, documents }, communes }: { own: Own; communes: ReadonlyMap<string, string> }) {
  const t = useTexts(applyTexts);
  return (
    <>
      <PartHead application={application} title={titleOf(application.title, t)} lead={<NumberOf application={application} />} />
      <Band tight>
        <Content application={application} documents={documents} communes={communes} />
      </Band>
    </>
  );
}
