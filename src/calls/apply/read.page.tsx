import { Band } from "#platform/ui/band.tsx";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { type AnsweredPlace, findAnsweredPlaces } from "./answered-places.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { Content } from "./content.view.tsx";
import { findOwn, type OwnApplication } from "./editable.ts";
import { NumberOf, PartHead, Title, titleOf } from "./frame.view.tsx";

/** The whole application, to read and to print, for each of its authors. */
export default page("calls/apply", routes.read, {
  access: signedIn,
  async get(visit) {
    const own = await findOwn(visit);
    const [{ communes }, places] = await Promise.all([readTerritory(visit.db), findAnsweredPlaces(visit.db, own.application.id)]);
    return {
      title: titleOf(own.application.title, applyTexts[visit.locale]),
      robots: "noindex",
      body: <Read own={own} places={places} communes={new Map(communes.map(({ code, name }) => [code, name]))} />,
    };
  },
});

interface ReadProps {
  own: OwnApplication;
  places: ReadonlyMap<string, AnsweredPlace>;
  communes: ReadonlyMap<string, string>;
}

function Read({ own: { application, documents }, places, communes }: ReadProps) {
  return (
    <>
      <PartHead application={application} title={<Title of={application} />} lead={<NumberOf application={application} />} />
      <Band tight>
        <Content {...{ application, documents, communes, places }} />
      </Band>
    </>
  );
}
