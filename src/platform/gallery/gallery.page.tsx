import { Gallery } from "#platform/ui/gallery.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

/** Every component of the interface, in its states: documentation and test at once. */
export default page("platform/gallery", routes.gallery, {
  access: anyone,
  get: () => ({ title: "Galerie", body: <Gallery />, robots: "noindex" }),
});
