/** Something that a story needs and that takes a while without the database: a drawing, a solver. */
interface Ahead<T> {
  /** While PostgreSQL starts (`ahead` of a manifest). */
  begin(): void;
  /** What was begun, once; or made now. Rejects as its making does. */
  take(): Promise<T>;
}

export function aheadOf<T>(make: () => Promise<T>): Ahead<T> {
  let begun: Promise<T> | null = null;
  return {
    begin: () => {
      begun ??= make();
      // Whoever takes it is told.
      begun.catch(() => {});
    },
    take: () => {
      const made = begun ?? make();
      begun = null;
      return made;
    },
  };
}
