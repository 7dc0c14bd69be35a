import type { RuleFault } from "../../domain/rule-faults.ts";
import type { OfficeField, OfficeProfile } from "../office.ts";

/** Every fault that lies between members other than the rules: an id that stands twice, a field that is missing. */
export function memberFaults({ fields, procedure, consents, eligibility }: OfficeProfile) {
  const faults = [
    ...repeatedIds(
      "consents",
      consents.map(({ id }) => id),
    ),
    ...repeatedIds(
      "eligibility.statements",
      eligibility.statements.map(({ id }) => id),
    ),
    ...fieldFaults("fields", fields),
  ];
  const { kind } = procedure;
  const needsMail = { path: "", message: `procedure "${kind}" needs the field "email", required` };
  if ((kind === "email-link" || kind === "receipt") && !asksForMail(fields)) {
    faults.push({ ...needsMail, path: "fields" });
  }
  if (kind === "account") {
    const path = "procedure.registration";
    faults.push(...fieldFaults(path, procedure.registration));
    if (!asksForMail(procedure.registration)) faults.push({ ...needsMail, path });
  }
  return faults;
}

function repeatedIds(path: string, ids: readonly string[]) {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: `${path}[${index}].id`, message: `"${id}" stands twice` }]
      : [],
  );
}

function asksForMail(fields: readonly OfficeField[]): boolean {
  return fields.some(({ name, required }) => name === "email" && required);
}

const withChoices = { companion: "must", topic: "may" } as const;

function fieldFaults(list: string, fields: readonly OfficeField[]) {
  return fields.flatMap(({ name, choices }, index) => {
    const path = `${list}[${index}]`;
    const faults: RuleFault[] = [];
    if (fields.findIndex((other) => other.name === name) < index) {
      faults.push({ path, message: `asks for "${name}" a second time` });
    }
    const rule = name in withChoices ? withChoices[name as keyof typeof withChoices] : "may not";
    if (rule === "must" && !choices) faults.push({ path, message: `"${name}" needs choices` });
    if (rule === "may not" && choices) {
      faults.push({ path, message: `"${name}" has choices, which only companion and topic may` });
    }
    return faults;
  });
}
