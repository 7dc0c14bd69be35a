import type { OfficeProfile } from "../../src/contract/office.ts";
import { cancelChannels } from "../../src/domain/cancellation.ts";
import { checkOffice, type OfficeFile } from "../office-file.ts";
import { findStrays } from "./members.ts";

export type CheckedFile = { readonly office: OfficeFile } | { readonly faults: readonly string[] };

/** Every fault of an office's file, with those that the widget would pass over. */
export function checkFile(json: unknown): CheckedFile {
  const checked = checkOffice(json);
  const { faults: strays, notTexts } = findStrays(json);
  const faults =
    "faults" in checked
      ? checked.faults.map((fault) => withExample(fault, notTexts))
      : cancelFaults(checked.office.profile, json as OfficeFile["json"] | Bundle);
  if ("faults" in checked || faults.length + strays.length > 0) {
    return { faults: [...faults, ...strays] };
  }
  return { office: checked.office };
}

type Bundle = { readonly profile: OfficeFile["json"] };

/** "Of the type object" says little to somebody who wrote a text. */
function withExample(fault: string, notTexts: readonly string[]): string {
  return notTexts.some((path) => fault === `${path} must be of the type object`)
    ? `${fault}, a text by language, such as { "ja": "…" }`
    : fault;
}

/** A way to cancel must be one that a visitor can go. */
function cancelFaults({ contact, procedure }: OfficeProfile, file: OfficeFile["json"] | Bundle) {
  const [json, prefix] = "profile" in file ? [file.profile, "profile."] : [file, ""];
  // An external office's is left out, and is that site's matter.
  const { cancellation } = json;
  if (procedure.kind === "external" || cancellation === undefined) return [];
  const faults = (["before", "sameDay"] as const).flatMap((day) =>
    cancellation[day].flatMap((way, index) => {
      const path = `${prefix}cancellation.${day}[${index}]`;
      if (!cancelChannels.some((channel) => channel === way)) {
        return [`${path} must be one of ${cancelChannels.join(", ")}`];
      }
      return (way === "phone" || way === "mail") && !contact[way]
        ? [`${path} is "${way}", and contact.${way} is missing: visitors would not know where`]
        : [];
    }),
  );
  return cancellation.sameDayCallOwed && !contact.phone
    ? [
        ...faults,
        `${prefix}cancellation.sameDayCallOwed is true, and contact.phone is missing: visitors would not know where to call`,
      ]
    : faults;
}
