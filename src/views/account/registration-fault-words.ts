import type { OfficeField } from "../../contract/office.ts";
import type { RegistrationFault } from "../../flow/account/refused-registration.ts";
import { firstInputOf, type FormFault } from "../../flow/validate.ts";
import type { SummaryFault } from "../parts/error-summary.ts";
import { fieldLabel } from "../parts/form-field.ts";
import type { AccountLocale } from "./account-element.ts";
import { foreignIn } from "../parts/office-text.ts";
import { PASSWORD, passwordFaultText, USER_ID } from "./credential-fields.ts";

/** What is wrong with a registration, input by input; found here or told by the server. */
export function registrationFaultWords(
  faults: readonly (RegistrationFault | FormFault)[],
  locale: AccountLocale,
  fields: readonly OfficeField[],
  atLeast: number,
): readonly SummaryFault[] {
  const { t } = locale;
  return faults.map((each): SummaryFault => {
    switch (each.field) {
      case "userId":
        return { input: USER_ID, text: t.userIdFaults[each.fault] };
      case "password":
        return { input: PASSWORD, text: passwordFaultText(each.fault, t, atLeast) ?? "" };
      default: {
        const { field: name, fault } = each;
        const asked = fields.find((field) => field.name === name);
        const label = fieldLabel(asked ?? { name }, locale);
        const text = fault === "refused" ? t.refusedField(label) : t.faults[fault](label);
        return { input: firstInputOf(name), text, foreign: foreignIn(asked?.label, locale) };
      }
    }
  });
}
