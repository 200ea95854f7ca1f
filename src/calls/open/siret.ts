/**
 * The SIRET of the first establishment of a SIREN: its number is 0001 and the key of Luhn over all fourteen figures. Right for a body that
 * never moved its seat; EPCI_SIRET says it otherwise.
 */
export function firstEstablishment(siren: string): string {
  const figures = [...`${siren}0001`].map(Number);
  const sum = figures.toReversed().reduce((total, figure, at) => {
    const counted = at % 2 === 0 ? figure * 2 : figure;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return `${siren}0001${(10 - (sum % 10)) % 10}`;
}
