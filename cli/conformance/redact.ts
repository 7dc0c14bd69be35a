const LONGEST = 300;

/** Text of an answer as a report may show it: short, on one line, and without what opens anything. */
export function excerpt(text: string): string {
  const line = redact(text).replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Reports end up in logs and tickets. */
export function redact(text: string): string {
  return text
    .replace(/("(?:token|password)"\s*:\s*")[^"]*"/gu, '$1***"')
    .replace(/("code"\s*:\s*")\d{6}"/gu, '$1***"')
    .replace(/(#hw-booking\/[\w-]+\/[a-z]+\/)[\w-]+/gu, "$1***")
    .replace(/([?&](?:token|password|number)=)[^&\s"]+/gu, "$1***")
    .replace(/(\/booking-links\/[a-z]+\/|\/activation\/)[\w-]{16,}/gu, "$1***");
}
