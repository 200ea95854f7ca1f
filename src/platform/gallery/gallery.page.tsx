import { isLocalDemo, isTypedHere } from "#platform/local-demo.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Gallery } from "#platform/ui/gallery.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

/** Every component of the interface, in its states: documentation and test at once, in a demo on this machine. */
export default page("platform/gallery", routes.gallery, {
  access: anyone,
  get({ settings, url }) {
    if (!isLocalDemo(settings) || !isTypedHere(url)) throw new NotFound();
    return { title: "Galerie", body: <GalleryAndMails />, robots: "noindex" };
  },
});

function GalleryAndMails() {
  return (
    <>
      <Gallery />
      <Band ground="linen" tight>
        <SectionHead title="Courriers">Chaque courriel que Beffroi envoie, tel qu’il part, en trois langues.</SectionHead>
        <Go href={routes.mails.href()}>Voir tous les courriers</Go>
      </Band>
    </>
  );
}
