import { routes } from "./routes.ts";

/** Where people are invited to the seats of one thing: `seatHref({ word: "equipe" }, "budget-2027")`. */
export const seatHref = ({ word }: { readonly word: string }, slug: string): string => routes.seat.href({ kind: word, thing: slug });
