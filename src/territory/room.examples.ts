import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/communes/:slug": ["/communes/roubaix", "/communes/warneton", "/communes/lille", "/communes/atlantide"],
    "/": ["/", "/?commune=roubaix", "/?commune=59800", "/?commune=nulle-part"],
    "/communes": ["/communes", "/communes?q=st+andre", "/communes?q=zzzz"],
  },
  signedIn: { louise: ["/communes/contours"] },
  statuses: {
    "/communes/atlantide": 404,
  },
  async refusals() {
    return { params: { "/communes/:slug": { slug: "roubaix" } } };
  },
  words: [
    ["métropole, EPCI", "metropolis", "an inter-municipal body, known by its SIREN"],
    ["commune", "commune", "a municipality; code = official geographic code (INSEE)"],
    ["commune associée", "associated commune", "a former commune whose code data still use (Lomme, Hellemmes)"],
    ["code postal", "postal code", "many to many with communes"],
    ["quartier prioritaire (QPV)", "zone of kind `qpv`", "a priority neighbourhood; may straddle communes"],
    ["contours", "contours", "official outlines of communes"],
    ["périmètre", "perimeter", "the communes of a metropolis at a date"],
    ["nouvelles, fil Atom", "news, feed", "what changed, for the metropolis or one commune"],
    ["échéance", "deadline, due date", "what ends or must have been reached on a day"],
  ],
};

export default examples;
