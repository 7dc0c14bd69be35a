/** "1 minute", "5 minutes", of a noun whose plural takes an s. */
export const countOf = (count: number, noun: string) =>
  `${count} ${count === 1 ? noun : `${noun}s`}`;
