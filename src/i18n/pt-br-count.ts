/** "1 minuto", "5 minutos". */
export const countMinutes = (count: number) => `${count} ${count === 1 ? "minuto" : "minutos"}`;

export const countSeconds = (count: number) => `${count} ${count === 1 ? "segundo" : "segundos"}`;

export const countOpenDays = (count: number) =>
  `${count} ${count === 1 ? "dia útil" : "dias úteis"}`;
