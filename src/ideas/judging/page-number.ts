/** The page of a list that an address asks for, from 1. */
export const pageNumber = ({ searchParams }: URL): number => Math.min(Math.max(Math.trunc(Number(searchParams.get("page"))) || 1, 1), 10_000);
