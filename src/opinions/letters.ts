/** By which a group is called: 0 is A. */
export const letterOf = (label: number): string => String.fromCharCode(65 + (label % 26));
