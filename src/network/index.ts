// The door of the room: other rooms import from here and nowhere deeper.
export { findOffers as findMentors, isOffered as isMentorOffered, type Offer as MentorOffer } from "./mentoring.query.ts";
export { mentoringTexts } from "./mentoring.texts.ts";
export { routes as networkRoutes } from "./routes.ts";
